import type { OrganizationType } from "../../src/model/organization.ts";
import { CAPTIONS } from "./background.ts";
import { OFFICES, PAPERS } from "./fields.ts";
import { anyCity, anyCompany, anyOrganization, anyUniversity } from "./organizations.ts";
import type { Organization } from "./party.ts";
import { person } from "./people.ts";
import type { Name } from "./phrase.ts";
import type { Random } from "./random.ts";
import { chronicle, news, quiet, type StoryEvent, trip } from "./report.ts";

/** What a page is about and what its reader should get from it. */
export interface Story {
  readonly title: string;
  /** Paragraphs of whole sentences, no two of which are the same. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Under the pictures; neither text nor boilerplate for the score. */
  readonly captions: readonly string[];
  /** Year, month, day, hour, minute of publication. */
  readonly time: readonly [number, number, number, number, number];
  /** Whom the page credits with the article; null where it credits nobody. */
  readonly source: string | null;
  readonly author: string | null;
  readonly editor: string;
  readonly site: string;
  readonly city: string;
  readonly university: string;
  readonly company: string;
  readonly field: string;
  readonly events: readonly StoryEvent[];
  /** All names in the paragraphs; those of the title need not be found, for it is not in every text. */
  readonly names: readonly Name[];
}

const SINGLE = [news] as const;
const ALL = [...Array.from({ length: 16 }, () => news), trip, chronicle, quiet, quiet];

/** How to write a story. */
export interface StoryWish {
  /** About how many sentences, at least two. */
  readonly sentences: number;
  /** The name of the site it stands on, if it must be a certain one; then the page is nobody's own. */
  readonly site?: ((own: Story) => string) | undefined;
  /** Whether it may be a trip, a chronicle, or no news at all, beside news of one event. */
  readonly anyShape?: boolean;
}

const siteOf = ({ name, type }: Organization) =>
  type === "government" && !/[局厅委会]$/.test(name)
    ? `${name}人民政府`
    : type === "university"
      ? `${name}新闻网`
      : name;

/** A story, with the truth of it. */
export function writeStory(random: Random, { sentences, site, anyShape = false }: StoryWish): Story {
  const owner = site === undefined && random.chance(0.5) ? anyOrganization(random) : null;
  const time = [
    random.between(2012, 2025),
    random.between(1, 12),
    random.between(1, 28),
    random.between(7, 21),
    random.between(0, 59),
  ] as const;
  const [year, month, day] = time;
  const own = owner?.foreign ? null : owner;
  const { title, paragraphs, events, scene } = random.pick(anyShape ? ALL : SINGLE)({
    random,
    sentences,
    published: [year, month, day],
    owner: own,
  });
  const involved = [scene.host, scene.guest, scene.third].map(({ organization }) => organization);
  const nameOf = (type: OrganizationType) => involved.find((one) => one.type === type && !one.foreign)?.name;
  const city = involved.find((one) => one.city !== null)?.city ?? anyCity(random).name;
  const story: Story = {
    title: title.text,
    paragraphs: paragraphs.map((all) => all.map(({ text }) => text)),
    captions: random.sample(CAPTIONS, random.between(1, 3)).map((write) => write(scene).text),
    time,
    source: own ? siteOf(own) : random.chance(0.8) ? random.pick([...PAPERS, ...OFFICES]) : null,
    author: random.chance(0.7) ? person(random) : null,
    editor: person(random),
    site: own ? siteOf(own) : random.pick([...PAPERS, `${city}人民政府`]),
    city,
    university: nameOf("university") ?? anyUniversity(random).name,
    company: nameOf("company") ?? anyCompany(random).name,
    field: scene.field,
    events,
    names: [
      ...paragraphs.flat().flatMap(({ names }) => names),
      ...title.names.map((name) => ({ ...name, wanted: false })),
    ],
  };
  return { ...story, site: site?.(story) ?? story.site };
}
