import { shortened } from "./columns.ts";
import { RemainingTime, remainingWords } from "./remainingTime.ts";

/** A part of something whole. */
export interface Share {
  readonly done: number;
  readonly all: number;
}

/** How far some work is. */
export interface Step {
  /** What is being done: `Reading`. Each of them is estimated for itself. */
  readonly doing: string;
  /** What is counted, and its name: `files`. */
  readonly count: Share & { readonly of: string };
  /** What the time hangs on, where that is something else than the count: bytes. */
  readonly work?: Share;
}

/** Where progress is shown, and by which clock. */
export interface ProgressHost {
  readonly stderr: {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly write: (text: string) => unknown;
  };
  /** In milliseconds. */
  readonly now: () => number;
  /** Whether nothing is to be shown. */
  readonly quiet?: boolean;
}

const WIPE = "\r\u001b[2K";
/** A line on a terminal is written over so often, in milliseconds: quicker than anyone reads. */
const TERMINAL_EVERY = 100;
/** Elsewhere lines stay, so there are few of them; none for what is done before. */
const LINES_EVERY = 5_000;
const USUAL_COLUMNS = 80;

/** `1,234,567` */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/**
 * Shows how far a long work is, on standard error: one line that is written over on a terminal, elsewhere a line every few
 * seconds.
 */
export class Progress {
  private readonly every: number;
  /** When something was shown; elsewhere than on a terminal, where the first step need not be, also when the work began. */
  private last: number | null = null;
  private shown = false;
  private doing = "";
  private time = new RemainingTime();

  constructor(private readonly host: ProgressHost) {
    this.every = host.stderr.isTTY ? TERMINAL_EVERY : LINES_EVERY;
  }

  /** Hears how far the work is; may be called as often as one likes. */
  readonly show = (step: Step): void => {
    const { quiet, now, stderr } = this.host;
    if (quiet) return;
    const at = now();
    if (step.doing !== this.doing) this.time = new RemainingTime();
    this.doing = step.doing;
    const share = step.work && step.work.all > 0 ? step.work : step.count;
    this.time.hear(at, share);
    if (this.last === null && !stderr.isTTY) this.last = at;
    if (this.last !== null && at - this.last < this.every) return;
    this.last = at;
    const line = stepLine(step, share, this.time.left(at));
    if (!stderr.isTTY) stderr.write(`${line}\n`);
    else stderr.write(`${WIPE}${shortened(line, (stderr.columns || USUAL_COLUMNS) - 1)}`);
    this.shown = true;
  };

  /** Wipes the line away on a terminal: before anything else is written, and at the end. */
  readonly clear = (): void => {
    if (this.shown && this.host.stderr.isTTY) this.host.stderr.write(WIPE);
    if (this.shown && this.host.stderr.isTTY) this.last = null;
    this.shown = false;
  };
}

function stepLine({ doing, count }: Step, share: Share, left: number | null): string {
  const counted = `${grouped(count.done)} of ${grouped(count.all)} ${count.of}`;
  const percent = share.all > 0 ? Math.floor((100 * share.done) / share.all) : 100;
  return [`${doing} ${counted}`, `${percent}%`, ...(left === null ? [] : [remainingWords(left)])].join(" · ");
}
