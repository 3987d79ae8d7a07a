/** Who takes part in generated events, and where: the more events, the more of them, and few of them often. */
import { anyOrganization } from "../stories/organizations.ts";
import type { Organization } from "../stories/party.ts";
import { foreigner, person } from "../stories/people.ts";
import { Random } from "../stories/random.ts";

/** One who speaks for an organization. */
export interface Member {
  readonly name: string;
  /** As it stands behind the organization's name. */
  readonly office: string;
}

/** An organization with the people that it sends. */
export interface Troupe extends Pick<Organization, "type" | "name" | "short"> {
  readonly members: readonly Member[];
}

/** So many organizations take part in 10,000 events; their number grows with the root of the number of events. */
const AT_TEN_THOUSAND = 500;
const LEAST = 20;
const MEMBERS = 9;
/** Exponent of Zipf's law: the n-th organization comes so much less often than the first. */
const SLOPE = 0.85;

/** Draws places of a list of which the n-th comes n^-slope times as often as the first. */
class Zipf {
  readonly #upTo: Float64Array;

  constructor(count: number) {
    this.#upTo = new Float64Array(count);
    let sum = 0;
    for (let rank = 0; rank < count; rank++) {
      sum += (rank + 1) ** -SLOPE;
      this.#upTo[rank] = sum;
    }
  }

  draw(random: Random): number {
    const wanted = random.next() * (this.#upTo.at(-1) ?? 0);
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function troupe(organization: Organization, random: Random): Troupe {
  const { type, name, short, offices, foreign } = organization;
  const members = random.times(MEMBERS, () => ({
    name: foreign ? foreigner(random) : person(random),
    office: random.pick(offices).behind,
  }));
  return { type, name, short, members };
}

/** The organizations of a corpus of so many events. The same seed gives the same ones. */
export class Cast {
  readonly troupes: readonly Troupe[];
  readonly #zipf: Zipf;

  constructor(seed: number, events: number) {
    const random = new Random(seed);
    const wanted = Math.max(LEAST, Math.round(AT_TEN_THOUSAND * Math.sqrt(events / 10_000)));
    const names = new Set<string>();
    const troupes: Troupe[] = [];
    while (troupes.length < wanted) {
      const organization = anyOrganization(random);
      if (names.has(organization.name)) continue;
      names.add(organization.name);
      troupes.push(troupe(organization, random));
    }
    this.troupes = troupes;
    this.#zipf = new Zipf(wanted);
  }

  /** Some organizations, each once. */
  draw(random: Random, count: number): Troupe[] {
    const places = new Set<number>();
    while (places.size < count) places.add(this.#zipf.draw(random));
    return [...places].flatMap((place) => this.troupes[place] ?? []);
  }
}
