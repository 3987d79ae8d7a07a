import type { OrganizationMention, PageOwner } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { universityAtHost, universityNamed } from "../../lexicon/universities.ts";
import type { Trace } from "../../text/trace.ts";
import { type Candidate, readCandidates } from "./ownerCandidates.ts";
import { above, mediaPlace, type OrganizationArticle } from "./settled.ts";
import { isMedium, readVoice, speaks, type Voice } from "./voice.ts";

/** What is sure without a look at who does what. */
const SURE = 10;
/** What a candidate needs whose kind speaks in the document, and by how much it must lead. */
const ENOUGH = 2;
const LEAD = 1;
/** What it needs where its kind only seems to speak (学校, 集团 at the head of a clause). */
const ENOUGH_LIKELY = 2.5;
const ENOUGH_LIKELY_COMPANY = 5.5;
/** What it needs where its kind says 我 and no other candidate comes near: it was not seen as a guest. */
const ENOUGH_ALONE = -1.5;
const FAR = 3;
/** What speaks for the area of a medium that says 我市. */
const OF_THE_MEDIUM = 4;
/** What it needs where no kind speaks. */
const ENOUGH_UNHEARD = 7;
/** What it needs where no kind speaks, but the page calls its news its own (本网讯). */
const ENOUGH_OWN_NEWS = 4.5;
/** What it needs in the pages of a newspaper or portal, which speak for nobody but, some, for their city. */
const ENOUGH_IN_MEDIA = 8;

/**
 * The organization whose page a document is: by the address, by what the page says of itself, else by who speaks
 * (我校, 我公司, 我区) and who receives or sends in the document. Null where nothing shows it; a newspaper is nobody's page.
 */
export function findOwner(
  article: OrganizationArticle,
  found: readonly OrganizationMention[],
  counterparts: ReadonlySet<string>,
  trace?: Trace,
): PageOwner | null {
  const host = hostOf(article);
  const registered = host === null ? null : universityAtHost(host);
  if (registered) {
    // 齐鲁工业大学（山东省科学院）: the page has the longer form.
    const longer = found.find(({ name }) => name.startsWith(`${registered.name}（`));
    const name = longer?.name ?? registered.name;
    return settledBy({ name, type: "university", rule: "owner/address" }, trace);
  }
  const voice = readVoice(article);
  const candidates = readCandidates(article, found, voice);
  const spoken = spokenArea(article, voice);
  if (spoken) addArea(candidates, spoken);
  const labelled = host === null ? null : ownerByLabel(host, candidates);
  if (labelled) return settledBy({ name: labelled, type: "university", rule: "owner/address" }, trace);

  const medium = isMedium(article);
  const site = host === null ? null : siteType(host);
  const [first, next] = firstTwo(candidates, voice, site);
  const best = first?.candidate;
  if (!best) return null;
  if (counterparts.has(best.name) && !best.selfNamed) {
    trace?.({
      rule: "owner/voice",
      span: { start: 0, end: 0 },
      outcome: "refused",
      why: `${best.name}: a counterpart`,
    });
    return null;
  }
  const score = first.total;
  // What a city's paper calls 我市 is that city, whoever comes from where.
  const lead = next && best.name !== spoken ? score - next.total : FAR;
  let enough = ENOUGH;
  if (best.score >= SURE) enough = SURE;
  else if (medium && best.type === "government" && article.publisher?.value.startsWith(best.name.slice(0, 2)))
    enough = ENOUGH;
  else if (medium) enough = ENOUGH_IN_MEDIA;
  else if (voice.heard === 0) enough = /^本(?:网|站)讯/u.test(article.text) ? ENOUGH_OWN_NEWS : ENOUGH_UNHEARD;
  else if (voice.sure.has(best.type) && lead >= FAR) enough = ENOUGH_ALONE;
  else if (best.type === "government" && !voice.sure.has(best.type)) enough = ENOUGH_IN_MEDIA;
  else if (!voice.sure.has(best.type)) enough = best.type === "company" ? ENOUGH_LIKELY_COMPANY : ENOUGH_LIKELY;
  if (score < enough || lead < LEAD) {
    trace?.({
      rule: "owner/voice",
      span: { start: 0, end: 0 },
      outcome: "refused",
      why: `${best.name}: ${score} of ${enough}, leads by ${lead}`,
    });
    return null;
  }
  const rule = best.score >= SURE ? "owner/self-named" : "owner/voice";
  return settledBy({ name: best.name, type: best.type, rule }, trace);
}

/** A candidate with all that speaks for it. */
interface Ranked {
  readonly candidate: Candidate;
  readonly total: number;
}

/** The two for which most speaks, of the candidates that may speak in the document; of equals those named first. */
function firstTwo(candidates: readonly Candidate[], voice: Voice, site: OrganizationType | null): Ranked[] {
  const ranked: Ranked[] = [];
  for (const candidate of candidates) {
    const heard = speaks(voice, candidate);
    if (candidate.score < SURE && !heard && !isHeardOfNobody(voice, candidate)) continue;
    const ofSite = site === null ? 0 : site === candidate.type ? 2 : -2;
    const total = candidate.score + (heard ? 2 : 0) + ofSite;
    const place = ranked.findIndex((one) => one.total < total);
    if (place >= 0) ranked.splice(place, 0, { candidate, total });
    else ranked.push({ candidate, total });
    if (ranked.length > 2) ranked.pop();
  }
  return ranked;
}

function settledBy(owner: PageOwner, trace: Trace | undefined): PageOwner {
  trace?.({ rule: owner.rule, span: { start: 0, end: 0 }, outcome: "settled", why: owner.name });
  return owner;
}

/** The host of a page's address, or null. */
const hostOf = ({ address }: OrganizationArticle): string | null =>
  /^https?:\/\/([^/:?#]+)/iu.exec(address?.value ?? "")?.[1]?.toLowerCase() ?? null;

/** The city, county or province of a medium whose pages say 我市, 市领导, 我县. */
function spokenArea(article: OrganizationArticle, { sure, endings }: Voice): string | null {
  const place = sure.has("government") ? mediaPlace(article) : null;
  if (!place) return null;
  for (const level of ["区", "县", "市", "省"] as const) {
    const area = endings.includes(level) ? above(place, level) : null;
    if (area) return area;
  }
  return null;
}

function addArea(candidates: Candidate[], name: string): void {
  const at = candidates.findIndex((candidate) => candidate.name === name);
  const known = at < 0 ? undefined : candidates[at];
  if (known) candidates[at] = { ...known, score: known.score + OF_THE_MEDIUM, selfNamed: true };
  else candidates.push({ name, type: "government", score: OF_THE_MEDIUM, selfNamed: true });
}

/** Where no kind of organization speaks, a host may be told by what it does; a government and a thing without a kind may not. */
const isHeardOfNobody = (voice: Voice, { type }: Candidate): boolean =>
  voice.heard === 0 && type !== "government" && type !== "other";

/** The kind of organization that a host speaks for, or null. */
function siteType(host: string): OrganizationType | null {
  if (/\.gov(?:\.|$)/u.test(host)) return "government";
  if (/\.edu(?:\.|$)/u.test(host)) return "university";
  return /\.com(?:\.|$)/u.test(host) ? "company" : null;
}

/** By a label of the host that begins a university's domain, if the text names that university. */
function ownerByLabel(host: string, candidates: readonly Candidate[]): string | null {
  const labels = new Set(
    host
      .split(".")
      .slice(0, -1)
      .filter((label) => label.length >= 2 && !PLAIN_LABELS.has(label)),
  );
  const named = candidates.find(({ name }) => {
    const label = universityNamed(name)?.domain.split(".")[0];
    return label !== undefined && labels.has(label);
  });
  return named?.name ?? null;
}

/** Labels of hosts that say what a site is, not whose. */
const PLAIN_LABELS = new Set([
  "www",
  "news",
  "example",
  "edu",
  "com",
  "net",
  "org",
  "gov",
  "info",
  "web",
  "art",
  "lib",
]);
