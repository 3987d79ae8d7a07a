import type { OrganizationMention } from "../../../model/mention.ts";
import { anchored } from "../../text/anchored.ts";
import { KeyIndex } from "../../text/keyIndex.ts";
import { keysOfFull, keysOfShort } from "./abbreviationKeys.ts";
import { mentionWith } from "./mentionWith.ts";
import { bankCalled, nameWords } from "./nameWords.ts";
import { abbreviates, isOfOtherRank, shortNames, stemOf } from "./shortNames.ts";

const stands = ({ organizationType }: OrganizationMention): boolean =>
  organizationType !== "government" && organizationType !== "university";

const BRANCH = anchored(/[分支]行$/u);
const SHORTEST_BANK = 2;

/** 中国农业银行省分行 of 农行省分行: the bank before the name of its branch written out. */
function written({ name }: OrganizationMention): string {
  if (!BRANCH.test(name)) return name;
  const everyday = bankCalled(name.slice(0, SHORTEST_BANK));
  if (everyday) return everyday + name.slice(SHORTEST_BANK);
  const word = nameWords.longestAt(name, 0);
  const lead = word < 0 ? undefined : nameWords.values[word];
  return lead?.kind === "known" && lead.type === "company" ? lead.name + name.slice(nameWords.lengths[word]) : name;
}

/** Whether a name is a shorter form of another, longer one. */
function isShorter(short: Name, full: Name): boolean {
  if (short.bank && full.bank && short.bank !== full.bank) return false;
  return (
    abbreviates(short.name, full.name, full.stem) ||
    (short.written !== short.name && (short.written === full.written || abbreviates(short.written, full.written))) ||
    (full.shorts.includes(short.name) && !isOfOtherRank(short.name, full.name))
  );
}

/** The name of a mention with what is compared. */
interface Name {
  readonly name: string;
  readonly mention: OrganizationMention;
  readonly stem: string;
  readonly written: string;
  readonly shorts: readonly string[];
  /** Of a bank's branch, the bank: 中国银行|天津分行 is none of 中国建设银行. */
  readonly bank: string | null;
}

const nameOf = (mention: OrganizationMention): Name => ({
  name: mention.name,
  mention,
  stem: stemOf(mention.name),
  written: written(mention),
  shorts: shortNames(mention.name, mention.organizationType),
  bank: bankOf(mention.name),
});

/** The bank that the lexicon knows at the beginning of a branch's name. */
function bankOf(name: string): string | null {
  const lead = BRANCH.test(name) ? nameWords.values[nameWords.longestAt(name, 0)] : undefined;
  return lead?.kind === "known" && lead.name.endsWith("银行") ? lead.name : null;
}

/** So many names are all compared with each other; of more, those that share a key. */
const FEW = 24;

function* fullKeys({ name, stem, written, shorts }: Name): Generator<string> {
  yield* keysOfFull(name, stem);
  yield `=${written}`;
  for (const key of keysOfFull(written, stemOf(written))) yield `=${key}`;
  for (const short of shorts) yield `<${short}`;
}

function* shortKeys({ name, written }: Name): Generator<string> {
  yield* keysOfShort(name);
  yield `<${name}`;
  if (written === name) return;
  yield `=${written}`;
  for (const key of keysOfShort(written)) yield `=${key}`;
}

/** The one name of which another is a shorter form; null where none or several are. */
function onlyFull(short: Name, names: Iterable<Name>): Name | null {
  let match: Name | null = null;
  for (const full of names) {
    if (full.name.length <= short.name.length || !isShorter(short, full)) continue;
    if (match) return null;
    match = full;
  }
  return match;
}

/** The pairs of a kind that a list names side by side, which are two: 青年协会、青年科学家协会. */
function neighbours(found: readonly OrganizationMention[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [i, { span, name }] of found.entries()) {
    const next = found[i + 1];
    if (next?.span.start === span.end + 1 && next.name.slice(-2) === name.slice(-2))
      pairs.add(`${name}、${next.name}`).add(`${next.name}、${name}`);
  }
  return pairs;
}

/** A name that abbreviates exactly one longer name of the document takes that name. */
export function linkAbbreviations(found: readonly OrganizationMention[]): OrganizationMention[] {
  const all = new Map<string, OrganizationMention>();
  for (const mention of found) if (mention.within === null) all.set(mention.name, mention);
  const standing = [...all.values()].filter(stands);
  if (standing.length < 2) return [...found];
  const names = standing.map(nameOf);
  const sideBySide = neighbours(found);
  const index = names.length > FEW ? new KeyIndex(names, fullKeys) : null;
  const fuller = new Map<string, OrganizationMention>();
  for (const short of names) {
    const full = onlyFull(short, index ? index.find(shortKeys(short)) : names);
    if (full && !sideBySide.has(`${short.name}、${full.name}`)) fuller.set(short.name, full.mention);
  }
  if (fuller.size === 0) return [...found];
  const resolve = (name: string): OrganizationMention | undefined => {
    const step = fuller.get(name);
    return step ? (resolve(step.name) ?? step) : undefined;
  };
  return found.map((mention) => {
    const full = resolve(mention.within ?? mention.name);
    if (!full) return mention;
    return mention.within
      ? mentionWith(mention, { within: full.name, organizationType: full.organizationType })
      : mentionWith(mention, {
          name: full.name,
          organizationType: full.organizationType,
          rule: "organization/abbreviation",
        });
  });
}
