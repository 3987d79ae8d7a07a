/**
 * The characters that news has most, commonest first: a pattern is better told by others. Source: counted in news
 * texts of universities and governments.
 */
const COMMONEST =
  "，。的学、长1一2校大院会业0日了月行在年合与工中市人作公科国签有副司上团技方新“”议区协发研来成同生和表到理建为化海开家集进总三下委企实9十代主是3产地务交术书事程展8创部经：谈出联双访限4心医个南5共江记6教局分以台商二州省后究式,本全加西金能东于文对参（）通就机不等设午领高约师前位处政资山要港立次项天平";
/** About how often, in 10,000 characters, the first of them stands, and one that is not among them. */
const MOST_OFTEN = 150;
const SELDOM = 3;
/** The one at so many places behind the first is half as often. */
const HALF = 15;

const oftenness = new Map<string, number>();
for (let i = 0; i < COMMONEST.length; i++) oftenness.set(COMMONEST.charAt(i), (MOST_OFTEN * HALF) / (i + HALF));

/** Sets of more units than this tell nothing. */
const MOST_UNITS = 64;
/** So many sets are kept of a part of a pattern, the most telling ones. */
const MOST_SETS = 6;

/**
 * What a text must hold for a pattern to match: sets of UTF-16 units, each as a string, of each of which every match
 * holds at least one; the most telling first. None where nothing is known.
 */
export type UnitNeeds = readonly string[];

/** The needs of one place of a pattern that may be any of some units. */
export function needsOf(units: readonly (readonly [first: number, last: number])[]): UnitNeeds {
  const count = units.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count > MOST_UNITS) return [];
  let set = "";
  for (const [first, last] of units) for (let unit = first; unit <= last; unit++) set += String.fromCharCode(unit);
  return mostTelling([set]);
}

/** The needs of two parts of a pattern that stand one behind the other. */
export function needsOfBoth(one: UnitNeeds, other: UnitNeeds): UnitNeeds {
  if (one.length === 0 || other.length === 0) return one.length === 0 ? other : one;
  return mostTelling([...one, ...other]);
}

/** The needs of two parts of a pattern of which either may stand there. */
export function needsOfEither(one: UnitNeeds, other: UnitNeeds): UnitNeeds {
  return mostTelling(one.flatMap((set) => other.map((another) => set + another)));
}

function mostTelling(sets: readonly string[]): UnitNeeds {
  const weighed = new Map<string, number>();
  for (const set of sets) {
    const units = [...new Set(set.split(""))].sort();
    if (units.length > MOST_UNITS) continue;
    weighed.set(
      units.join(""),
      units.reduce((sum, unit) => sum + (oftenness.get(unit) ?? SELDOM), 0),
    );
  }
  return [...weighed]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_SETS)
    .map(([set]) => set);
}
