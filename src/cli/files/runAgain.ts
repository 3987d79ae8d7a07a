/** Work that is asked for again and again. */
export interface Repeated {
  /** Does the work; where it is under way, does it once more afterwards. Settles when all is done. */
  readonly run: () => Promise<void>;
  /** Settles when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** Never does `work` twice at a time, and never forgets a request that came while it ran. */
export function runAgain(work: () => Promise<void>): Repeated {
  let underWay: Promise<void> | null = null;
  let wanted = false;
  const loop = async () => {
    try {
      while (wanted) {
        wanted = false;
        await work();
      }
    } finally {
      underWay = null;
    }
  };
  return {
    run() {
      wanted = true;
      underWay ??= loop();
      return underWay;
    },
    idle: () => underWay ?? Promise.resolve(),
  };
}
