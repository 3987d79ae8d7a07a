import { useMemo, useRef } from "react";
import { OVERVIEW_WORDS } from "../../i18n/regions/overview.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type DateRange, NO_RANGE, RECENT_MONTHS, recentRange, stepOf, steppedRange } from "../../store/dateBrush.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type DataSpan, dataSpan } from "../../store/histogram.ts";
import type { Change } from "../../store/viewStore.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { NextIcon, PreviousIcon } from "../../ui/laterIcons.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { rangeText } from "./rangeText.ts";

interface Props {
  index: EventIndex;
  /** EDTF days, inclusive: the date filter. */
  from: string | null;
  to: string | null;
  onRange: (range: DateRange, change: Change) => void;
}

/** All that the brush of the overview does, without dragging: the range in words, steps to both sides, common ranges. */
export function RangeControls(props: Props) {
  const { index } = props;
  const span = useMemo(() => dataSpan(index), [index]);
  return span && <DatedControls {...props} span={span} />;
}

function DatedControls({ from, to, span, onRange }: Props & { span: DataSpan }) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const all = useRef<HTMLButtonElement>(null);
  const range = { from, to };
  const step = stepOf(range, span);
  const previous = steppedRange(range, span, -1);
  const next = steppedRange(range, span, 1);
  const isAll = from === null && to === null;

  const goTo = (target: DateRange | null) => {
    if (target) onRange(target, "step");
  };
  const presets = [
    { value: "all", label: words.all, range: NO_RANGE, button: all },
    ...RECENT_MONTHS.map((months) => ({
      value: String(months),
      label: words.recent[months],
      range: recentRange(span, months),
    })),
  ];

  return (
    <div className="ov-controls">
      <fieldset aria-label={words.controls} className="flex min-w-0 items-center">
        <IconButton label={words.previous(step)} aria-disabled={previous === null} onClick={() => goTo(previous)}>
          <PreviousIcon />
        </IconButton>
        <span className="ov-words" data-testid="date-range">
          {rangeText(range, words, messages.dates)}
        </span>
        <IconButton label={words.next(step)} aria-disabled={next === null} onClick={() => goTo(next)}>
          <NextIcon />
        </IconButton>
        {!isAll && (
          <IconButton
            label={words.clear}
            onClick={() => {
              onRange(NO_RANGE, "step");
              all.current?.focus();
            }}
          >
            <CloseIcon />
          </IconButton>
        )}
      </fieldset>
      <Segmented
        label={words.presets}
        title={words.presetsNote}
        className="ov-presets"
        choices={presets}
        chosen={presets.find(({ range: preset }) => preset.from === from && preset.to === to)?.value ?? null}
        onChoose={(chosen) => goTo(presets.find(({ value }) => value === chosen)?.range ?? null)}
      />
    </div>
  );
}
