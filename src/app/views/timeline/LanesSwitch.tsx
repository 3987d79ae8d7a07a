import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LANES, type Lanes } from "../../store/viewState.ts";
import { Segmented } from "../../ui/Segmented.tsx";

/** Chooses what the timeline is cut into. */
export function LanesSwitch({ lanes, onLanes }: { lanes: Lanes; onLanes: (lanes: Lanes) => void }) {
  const words = useWords(LANES_WORDS);
  return (
    <Segmented
      label={words.label}
      title={words.label}
      className="flex-none"
      choices={LANES.map((value) => ({ value, label: words.choices[value] }))}
      chosen={lanes}
      onChoose={onLanes}
    />
  );
}
