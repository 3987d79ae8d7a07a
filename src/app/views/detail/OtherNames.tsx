import { useState } from "react";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useDocumentsNamed } from "../../store/recordQueries.ts";
import { aliasReasons } from "../aliasReasons.ts";

/** The other names of an organization, folded away, each with its reason. */
export function OtherNames({ index, name }: { index: EventIndex; name: string }) {
  const messages = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const [unfolded, setUnfolded] = useState(false);
  const place = index.organizationNamed(name);
  const organization = place === null ? undefined : index.organizations[place];
  const shownIn = (organization?.aliases ?? []).flatMap(({ document }) => document ?? []);
  const { documents } = useDocumentsNamed(index, unfolded ? shownIn : []);
  const reasons = organization ? aliasReasons(organization, (id) => documents.get(id) ?? null, messages) : [];
  if (reasons.length === 0) return null;
  return (
    <details
      className="text-xs leading-6 text-ink-soft open:basis-full"
      onToggle={(toggle) => setUnfolded(toggle.currentTarget.open)}
    >
      <summary className="w-fit min-h-6">{detail.otherNames(reasons.length)}</summary>
      <ul className="pl-4 text-[0.8125rem]" lang="zh-Hans">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
