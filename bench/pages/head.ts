import { clock, htmlText, isoDay, type Pen, timestamp } from "./page.ts";

const meta = (key: "name" | "property", name: string, content: string) =>
  `<meta ${key}="${name}" content="${htmlText(content)}">`;

/** The beginning of every page's text, as description fields hold it. */
function description({ story }: Pen): string {
  return (story.paragraphs[0]?.[0] ?? "").slice(0, 60);
}

/** Elements in another order, a line each. */
function anyOrder({ random }: Pen, elements: readonly (string | null)[]): string {
  return random.shuffle(elements.filter((one) => one !== null)).join("\n");
}

/** Keywords and description, which most pages have. */
export function plainMeta(pen: Pen): string {
  const { city, university, field } = pen.story;
  return anyOrder(pen, [
    meta("name", "keywords", [city, university, field].join(",")),
    pen.random.chance(0.7) ? meta("name", "description", description(pen)) : null,
    meta("name", "renderer", "webkit"),
  ]);
}

/** The set of definitions that government sites must have. */
export function governmentMeta(pen: Pen): string {
  const { story, random } = pen;
  return anyOrder(pen, [
    meta("name", "SiteName", story.site),
    meta("name", "SiteDomain", "www.example.gov.cn"),
    meta("name", "ColumnName", random.pick(["政务要闻", "本市动态", "部门动态"])),
    meta("name", "ColumnType", "动态要闻"),
    meta("name", "ArticleTitle", story.title),
    meta("name", "PubDate", `${isoDay(story)} ${clock(story)}`),
    meta("name", "ContentSource", story.source ?? ""),
    meta("name", "Author", story.author ?? ""),
    meta("name", "Keywords", [story.city, story.field].join(";")),
    meta("name", "Description", description(pen)),
  ]);
}

/** Open Graph, with the publication where the site gives it. */
export function openGraph(pen: Pen): string {
  const { story } = pen;
  return anyOrder(pen, [
    meta("property", "og:type", "article"),
    meta("property", "og:title", story.title),
    meta("property", "og:site_name", story.site),
    meta("property", "og:description", description(pen)),
    meta("property", "article:published_time", timestamp(story)),
    story.author === null ? null : meta("property", "article:author", story.author),
    meta("name", "description", description(pen)),
  ]);
}

/** The article as data for search engines. */
export function jsonLd({ story }: Pen): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.title,
    datePublished: timestamp(story),
    ...(story.author === null ? {} : { author: { "@type": "Person", name: story.author } }),
    publisher: { "@type": "Organization", name: story.site },
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
