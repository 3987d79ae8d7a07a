/** A step of the axis, in the words of vis-timeline. */
export interface AxisStep {
  readonly scale: "day" | "month" | "year";
  readonly step: number;
}

/** The room that a label needs, in pixels: `31日` and `12月`, or `2024年`. */
const SHORT_LABEL = 36;
const YEAR_LABEL = 48;

const STEPS: readonly (AxisStep & { readonly days: number; readonly room: number })[] = [
  { scale: "day", step: 1, days: 1, room: SHORT_LABEL },
  { scale: "day", step: 2, days: 2, room: SHORT_LABEL },
  { scale: "day", step: 5, days: 5, room: SHORT_LABEL },
  { scale: "month", step: 1, days: 28, room: SHORT_LABEL },
  { scale: "month", step: 3, days: 90, room: SHORT_LABEL },
  ...[1, 5, 10, 50, 100, 500].map((step) => ({ scale: "year" as const, step, days: 365 * step, room: YEAR_LABEL })),
];

/** The finest step whose labels have room. */
export function axisStep(pixelsPerDay: number): AxisStep {
  const fitting = STEPS.find(({ days, room }) => days * pixelsPerDay >= room);
  return fitting ? { scale: fitting.scale, step: fitting.step } : { scale: "year", step: 1000 };
}
