/** So many units a buffer has room for; a longer text gets room of its own, which is not kept. */
const ROOM = 0x4000;

/**
 * Room for the UTF-16 units of one text after the other, for a walk that reads each of them several times: a unit of a
 * typed array costs a fraction of what one of a string does. What `read` gives is overwritten by the next `read`, so
 * each walk has a buffer of its own.
 */
export class UnitBuffer {
  private readonly kept = new Uint16Array(ROOM);

  /** The units of a stretch of a text, from 0 on; what the buffer holds behind them is of no text. */
  read(text: string, from: number = 0, to: number = text.length): Uint16Array {
    const units = to - from > ROOM ? new Uint16Array(to - from) : this.kept;
    for (let i = from; i < to; i++) units[i - from] = text.charCodeAt(i);
    return units;
  }
}
