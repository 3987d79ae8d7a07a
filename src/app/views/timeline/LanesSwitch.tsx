import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LANES, type Lanes } from "../../store/viewState.ts";

/** Chooses what the timeline is cut into. */
export function LanesSwitch({ lanes, onLanes }: { lanes: Lanes; onLanes: (lanes: Lanes) => void }) {
  const words = useWords(LANES_WORDS);
  return (
    <fieldset aria-label={words.label} title={words.label} className="segmented flex-none">
      {LANES.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === lanes} onClick={() => onLanes(choice)}>
          {words.choices[choice]}
        </button>
      ))}
    </fieldset>
  );
}
