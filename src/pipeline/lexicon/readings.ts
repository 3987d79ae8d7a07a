import { READINGS } from "./data/readings.ts";

let built: ReadonlyMap<string, ReadonlySet<string>> | null = null;

function table(): ReadonlyMap<string, ReadonlySet<string>> {
  if (built) return built;
  const readings = new Map<string, Set<string>>();
  for (const line of READINGS.trim().split("\n")) {
    const from = line.search(/[\u3400-\u9fff]/);
    const reading = line.slice(0, from);
    for (const character of line.slice(from)) {
      const known = readings.get(character);
      if (known) known.add(reading);
      else readings.set(character, new Set([reading]));
    }
  }
  built = readings;
  return built;
}

/** Whether a Traditional character that Simplified writes in another way has a reading, such as `zhǎng`; false for all other characters. */
export function hasReading(character: string, reading: string): boolean {
  return table().get(character)?.has(reading) ?? false;
}
