import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { SPOT_WORDS } from "../../i18n/regions/spots.ts";
import { useWords } from "../../i18n/useWords.ts";
import { lengthOf } from "../../store/dayWindow.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { periodWindow } from "../../store/timelineWindow.ts";
import type { DayWindow } from "../../store/viewState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { StackIcon } from "../../ui/laterIcons.tsx";
import { SpotList } from "./SpotList.tsx";
import type { Spot } from "./spots.ts";

/** The spots of the drawing where several events are one mark. */
interface Spots {
  /** Opens their list: all that a click on a mark does, for the keyboard and for screen readers. */
  readonly button: ReactNode;
  /** The list of the open spot. */
  readonly list: ReactNode;
  readonly onSpot: (spot: Spot) => void;
  readonly onSpots: (spots: readonly Spot[]) => void;
}

interface Asked {
  readonly index: EventIndex;
  readonly window: DayWindow | null;
  readonly openRow: number | null;
  onOpen(event: string, byKeyboard: boolean): void;
  onWindow(window: DayWindow): void;
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.first < b.first || (a.first === b.first && a.last < b.last);
}

/** @param drawing the element that the drawing is in */
export function useSpots(
  drawing: RefObject<HTMLElement | null>,
  { index, window, openRow, onOpen, onWindow }: Asked,
): Spots {
  const words = useWords(SPOT_WORDS);
  const button = useRef<HTMLButtonElement>(null);
  const [spots, onSpots] = useState<readonly Spot[]>([]);
  const [open, setOpen] = useState<Spot | null>(null);
  // The marks are elsewhere then.
  const place = window ? `${window.first} ${window.last}` : "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes whenever the window is another
  useEffect(() => setOpen(null), [place, index]);

  const onClose = useCallback((byKeyboard: boolean) => {
    if (byKeyboard) button.current?.focus({ preventScroll: true });
    setOpen(null);
  }, []);

  const at = open ? spots.findIndex(({ key }) => key === open.key) : -1;
  const beside = (step: 1 | -1) => {
    if (at !== -1) return spots[at + step] ?? null;
    if (!open) return null;
    // Its mark is gone, as when one of its events is selected and stands for itself.
    return (
      (step === 1 ? spots.find((spot) => isBefore(open, spot)) : spots.findLast((spot) => isBefore(spot, open))) ?? null
    );
  };
  const target = open && periodWindow(open.first, open.last);
  const zooms = window && target && open.first < open.last && lengthOf(target) < lengthOf(window);
  const count = spots.length;
  const label = count === 0 ? words.none : words.open(count);
  return {
    button: (
      <IconButton
        ref={button}
        label={label}
        aria-disabled={count === 0}
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        onClick={() => setOpen(open === null ? (spots[0] ?? null) : null)}
      >
        <StackIcon />
      </IconButton>
    ),
    list: open && (
      <SpotList
        index={index}
        spot={open}
        previous={beside(-1)}
        next={beside(1)}
        openRow={openRow}
        drawing={drawing}
        onSpot={setOpen}
        onOpen={onOpen}
        onZoom={zooms && target ? () => onWindow(target) : null}
        onClose={onClose}
      />
    ),
    onSpot: setOpen,
    onSpots,
  };
}
