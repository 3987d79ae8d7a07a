import { useId, useRef } from "react";
import type { PartyRole } from "../../../model/event.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventValues } from "../../store/corrections/makeEntries.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { OrganizationChoice } from "./OrganizationChoice.tsx";

type Parties = EventValues["organizations"];

const ROLES: readonly PartyRole[] = ["host", "guest", "party"];

/** Who took part, each with a role; more are added by name. */
export function PartiesField({
  index,
  parties,
  onParties,
}: {
  index: EventIndex;
  parties: Parties;
  onParties: (parties: Parties) => void;
}) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const takeOut = (place: number) => {
    onParties(parties.filter((_, at) => at !== place));
    // The button goes: focus goes to the next row, or to the box below.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll("button") ?? [];
      const next = buttons[Math.min(place, buttons.length - 1)];
      (next ?? list.current?.parentElement?.querySelector("input"))?.focus();
    });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand in a flow of fields
    <div role="group" aria-labelledby={id}>
      <p id={id} className="field-title">
        {words.organizations}
      </p>
      <ul ref={list} className="flex flex-col gap-1 py-1">
        {parties.map(({ name, role }, place) => (
          <li key={name} className="flex items-center gap-2">
            <span className="mr-auto min-w-0" lang="zh-Hans">
              {name}
            </span>
            <select
              aria-label={words.role(name)}
              className="input correct-role"
              value={role}
              onChange={({ target }) =>
                onParties(
                  parties.map((party, at) =>
                    at === place ? { name, role: ROLES.find((one) => one === target.value) ?? role } : party,
                  ),
                )
              }
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {messages.roles[one]}
                </option>
              ))}
            </select>
            <IconButton label={words.takeOut(name)} onClick={() => takeOut(place)}>
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <OrganizationChoice
        index={index}
        label={words.addOrganization}
        value={null}
        without={parties.map(({ name }) => name)}
        takesNew
        onChoose={(name) => name !== null && onParties([...parties, { name, role: "party" }])}
      />
    </div>
  );
}
