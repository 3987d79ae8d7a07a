import { useId, useRef, useState } from "react";
import type { PartyRole } from "../../../model/event.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventValues } from "../../store/corrections/makeEntries.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { DownIcon, UpIcon } from "../../ui/laterIcons.tsx";
import { OrganizationChoice } from "./OrganizationChoice.tsx";

type Parties = EventValues["organizations"];

const ROLES: readonly PartyRole[] = ["host", "guest", "party"];

/** Who took part, each with a role, in the order in which they are shown; more are added by name. */
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
  const [moved, setMoved] = useState("");
  const move = (place: number, by: 1 | -1, button: HTMLElement) => {
    const to = place + by;
    const party = parties[place];
    if (!party || to < 0 || to >= parties.length) return;
    onParties(parties.toSpliced(place, 1).toSpliced(to, 0, party));
    setMoved(words.moved(party.name, to + 1, parties.length));
    // A row that moves in the page loses focus.
    requestAnimationFrame(() => button.focus());
  };
  const takeOut = (place: number) => {
    onParties(parties.filter((_, at) => at !== place));
    // The button goes: focus goes to the next row, or to the box below.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLElement>("[data-take-out]") ?? [];
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
          <li key={name} className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 flex-1 basis-32" lang="zh-Hans">
              {name}
            </span>
            <span className="ml-auto flex flex-none items-center gap-2">
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
              <span className="flex flex-none">
                {parties.length > 1 && (
                  <>
                    <IconButton
                      label={words.moveUp(name)}
                      aria-disabled={place === 0}
                      onClick={({ currentTarget }) => move(place, -1, currentTarget)}
                    >
                      <UpIcon />
                    </IconButton>
                    <IconButton
                      label={words.moveDown(name)}
                      aria-disabled={place === parties.length - 1}
                      onClick={({ currentTarget }) => move(place, 1, currentTarget)}
                    >
                      <DownIcon />
                    </IconButton>
                  </>
                )}
                <IconButton label={words.takeOut(name)} data-take-out onClick={() => takeOut(place)}>
                  <CloseIcon />
                </IconButton>
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="sr-only">
        {moved}
      </p>
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
