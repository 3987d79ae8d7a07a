import { useMemo, useState } from "react";
import type { BundleDocument, BundleOrganization } from "../../../bundle/schema.ts";
import { ORGANIZATION_TYPES } from "../../../model/organization.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { type OrganizationChoice, organizationChoices } from "../../store/organizationChoices.ts";
import type { Filters } from "../../store/viewState.ts";
import { aliasReasons } from "../aliasReasons.ts";

interface Props {
  organizations: readonly BundleOrganization[];
  documents: ReadonlyMap<string, BundleDocument>;
  counts: Int32Array;
  chosen: readonly string[];
  match: Filters["match"];
  onToggle: (name: string) => void;
  onMatch: (match: Filters["match"]) => void;
}

const SHORT = 10;
const LONG = 200;

/** Organizations with their counts: chosen ones first, then by type, the most frequent first; a box finds any by its names. */
export function OrganizationFacet({ organizations, documents, counts, chosen, match, onToggle, onMatch }: Props) {
  const messages = useMessages();
  const [text, setText] = useState("");
  const [all, setAll] = useState(false);
  const choices = useMemo(
    () => organizationChoices(organizations, counts, chosen, text),
    [organizations, counts, chosen, text],
  );
  const limit = all || text !== "" ? LONG : SHORT;
  const picked = choices.filter((choice) => choice.chosen);
  const others = choices.filter((choice) => !choice.chosen);
  const shown = others.slice(0, limit);
  const hidden = others.length - shown.length;

  return (
    <fieldset className="min-w-0">
      <legend className="field-title mb-1">{messages.filters.organizations}</legend>
      <input
        type="text"
        className="input"
        aria-label={messages.filters.findOrganization}
        placeholder={messages.filters.findOrganization}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {chosen.length > 1 && (
        <fieldset aria-label={messages.filters.matchLabel} className="segmented mt-2">
          {(["any", "all"] as const).map((value) => (
            <button key={value} type="button" aria-pressed={match === value} onClick={() => onMatch(value)}>
              {value === "any" ? messages.filters.matchAny : messages.filters.matchAll}
            </button>
          ))}
        </fieldset>
      )}
      {picked.length > 0 && <Choices choices={picked} documents={documents} onToggle={onToggle} />}
      {ORGANIZATION_TYPES.map((type) => {
        const ofType = shown.filter((choice) => choice.organization.type === type);
        return (
          ofType.length > 0 && (
            <fieldset key={type} className="mt-1.5">
              <legend className="px-1 text-xs text-ink-soft">{messages.organizationTypes[type]}</legend>
              <Choices choices={ofType} documents={documents} onToggle={onToggle} />
            </fieldset>
          )
        );
      })}
      {choices.length === 0 && <p className="px-1 py-2 text-ink-soft">{messages.filters.noOrganization}</p>}
      {hidden > 0 && limit === SHORT && (
        <button type="button" className="link-button mt-1 px-1" onClick={() => setAll(true)}>
          {messages.filters.showAll(hidden)}
        </button>
      )}
      {hidden > 0 && limit === LONG && (
        <p className="px-1 py-1 text-xs text-ink-soft">{messages.filters.narrowDown(hidden)}</p>
      )}
      {all && text === "" && (
        <button type="button" className="link-button mt-1 px-1" onClick={() => setAll(false)}>
          {messages.filters.showFewer}
        </button>
      )}
    </fieldset>
  );
}

interface ChoicesProps extends Pick<Props, "documents" | "onToggle"> {
  choices: readonly OrganizationChoice[];
}

function Choices({ choices, documents, onToggle }: ChoicesProps) {
  const messages = useMessages();
  return (
    <ul>
      {choices.map(({ organization, count, chosen, alias }) => (
        <li key={organization.name}>
          <label
            className="flex min-h-7 items-start gap-2 rounded px-1 py-0.5 hover:bg-hover"
            title={aliasText(organization, documents, messages)}
          >
            <input
              type="checkbox"
              className="check mt-1"
              checked={chosen}
              onChange={() => onToggle(organization.name)}
            />
            <span className="min-w-0 flex-1" lang="zh-Hans">
              {organization.name}
              {alias !== null && <span className="block text-xs leading-5 text-ink-soft">{alias}</span>}
            </span>
            <span className="text-xs leading-6 text-ink-soft">{count}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The organization's other names, each with the reason for holding it to be one. */
function aliasText(
  organization: BundleOrganization,
  documents: Props["documents"],
  messages: Messages,
): string | undefined {
  const reasons = aliasReasons(organization, documents, messages);
  return reasons.length === 0 ? undefined : messages.filters.aliases(reasons.join(messages.listSeparator));
}
