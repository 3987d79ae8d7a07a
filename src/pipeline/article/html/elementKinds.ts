/*
 * What an element is by its name alone, as bits of a number: one look-up an element instead of one for each question.
 */

/** Breaks the line before and after it. */
export const BLOCK = 1 << 0;
/** A component of the page's own, with a hyphen in its name; it breaks lines too. */
export const COMPONENT = 1 << 1;
/** Has no content and no end tag. */
export const VOID = 1 << 2;
/** Its content is no mark-up. */
export const RAW = 1 << 3;
/** May stand in a head; anything else ends it. */
export const IN_HEAD = 1 << 4;
/** Stands once in a page: html, head, body. */
export const ONCE = 1 << 5;
/** No implied end tag reaches beyond it. */
export const BOUNDARY = 1 << 6;
export const TABLE = 1 << 7;
/** Its text is never shown: scripts, form controls. */
export const NEVER_SHOWN = 1 << 8;
export const HEADING = 1 << 9;
/** Line ends of the source are line ends of the page. */
export const PREFORMATTED = 1 << 10;
/** Says something of its text by its kind alone. */
export const TELLING = 1 << 11;
/** A break that is no paragraph. */
export const BLOCK_BUT_PARAGRAPH = 1 << 12;
/** Its start tag may end an open element. */
export const ENDS_OTHERS = 1 << 13;
/** Says something of the page as a whole. */
export const OF_PAGE = 1 << 14;
/** Stands beside an article, by its kind. */
export const APART = 1 << 15;
/** Never a container of lines: a paragraph, an item, a picture with its caption. */
export const NO_CONTAINER = 1 << 16;

const HEADINGS = "h1 h2 h3 h4 h5 h6";
const PREFORMATTED_NAMES = "pre listing plaintext xmp textarea";

/** A start tag of the key's kind ends an open element of the value's kinds, unless a boundary lies between. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["a"]],
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tbody", ["thead", "tbody", "tr"]],
  ["tfoot", ["tbody", "tr"]],
  ["option", ["option"]],
]);

const NAMES: readonly (readonly [kind: number, names: string])[] = [
  [
    BLOCK,
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol option p plaintext pre section select summary table tbody td tfoot th thead tr ul xmp",
  ],
  [VOID, "area base br col embed hr img image input link meta param source track wbr frame"],
  [RAW, "title script style xmp iframe noembed noframes textarea"],
  [IN_HEAD, "title meta link base basefont bgsound script style noscript template object"],
  [ONCE, "html head body"],
  [BOUNDARY, "table ul ol dl menu select html body"],
  [TABLE, "table"],
  [
    NEVER_SHOWN,
    "script style noscript template iframe svg object embed select option button textarea title head xmp noembed noframes math canvas audio video datalist input rp rt",
  ],
  [HEADING, HEADINGS],
  [PREFORMATTED, PREFORMATTED_NAMES],
  [TELLING, `${HEADINGS} ${PREFORMATTED_NAMES} figcaption figure center b strong a`],
  [ENDS_OTHERS, [...ENDS.keys()].join(" ")],
  [OF_PAGE, "title meta link base time script"],
  [APART, "nav aside footer dialog"],
  [NO_CONTAINER, "p li figure figcaption caption"],
];

/** Names that say nothing by themselves, and are common. */
const OTHER_NAMES = "span font em i u small big sup sub label section picture figure founder-content founder-title";

const KINDS = new Map<string, number>(OTHER_NAMES.split(" ").map((name) => [name, name.includes("-") ? COMPONENT : 0]));
for (const [kind, names] of NAMES) for (const name of names.split(" ")) KINDS.set(name, (KINDS.get(name) ?? 0) | kind);
for (const [name, kind] of KINDS) if ((kind & BLOCK) !== 0 && name !== "p") KINDS.set(name, kind | BLOCK_BUT_PARAGRAPH);

/** The names of elements that something is known of. */
export const ELEMENT_NAMES: readonly string[] = [...KINDS.keys()];

/** What all elements of one name have in common. */
export interface ElementKind {
  /** In lower case. */
  readonly name: string;
  /** What the name says of them, as bits. */
  readonly traits: number;
  /** The names of the open elements that its start tag ends. */
  readonly ends: readonly string[];
}

const NONE: readonly string[] = [];

/** The kind of the elements of a name. */
export function kindOf(name: string): ElementKind {
  return {
    name,
    traits: KINDS.get(name) ?? (name.includes("-") ? COMPONENT : 0),
    ends: ENDS.get(name) ?? NONE,
  };
}
