import { readLabels } from "./labels.ts";
import { simplifyKey } from "./simplify.ts";

/** What a named value of a record, a feed's item or front matter says about its article. */
export type FieldRole =
  | "title"
  | "body"
  | "summary"
  | "published"
  | "publisher"
  | "author"
  | "address"
  | "keywords"
  | "counter"
  | "caption";

/**
 * Names as they are met in feeds (RSS, Atom, JSON Feed, Dublin Core), in schema.org, in the answers of content
 * systems, in crawlers' exports and in table headers; lower case, without `_`, `-` and spaces. Chinese names that
 * articles use as labels too (发布时间, 责任编辑) are known from `labels.ts`.
 */
const NAMES: Readonly<Record<FieldRole, string>> = {
  title:
    "title headline subject newstitle articletitle posttitle doctitle maintitle pagetitle contenttitle titlecn titlezh 标题 新闻标题 题名 主标题 篇名",
  body: "content contents body text txt article articlebody articlecontent articletext fulltext fullcontent maintext maincontent maincontext newscontent newsbody newstext postcontent doccontent bodytext bodyhtml html rawhtml contenthtml contenttext htmlcontent textcontent plaintext contentcn contentzh encoded story paragraph paragraphs detail details 正文 内容 全文 原文 内文 本文 正文内容 文本 文章 新闻正文 正文文本 详情",
  summary:
    "summary description desc abstract digest excerpt intro introduction brief lead subtitle snippet 摘要 简介 导语 概要 描述 提要 概述",
  published:
    "date time published publishedat publishedon publisheddate publishedtime pubdate pubtime publishdate publishtime publishat publishedtimestamp ptime datepublished datetime posted postedat postdate posttime releasedate releasetime releasedat issued created createdat createdate createtime createddate createdtime datecreated dateadded modified modifiedtime datemodified updated updatedat updatetime updatedate lastmodified timestamp newsdate newstime showtime inputtime addtime ctime mtime day 发布日 发稿日 日期时间 年月日",
  publisher:
    "source sourcename publisher publishername site sitename website media medianame mediasource outlet newspaper provider origin originname articlesource newssource agency 媒体 媒体名称 网站 网站名称 站点 报纸 报刊 来源媒体 来源名称 发布媒体 公众号",
  author: "author authors authorname byline creator creators writer reporter journalist editorname 署名 记者姓名",
  address:
    "url urls link links permalink href address original originalurl originallink sourceurl canonical canonicalurl weburl pageurl articleurl articlelink newsurl newslink docurl posturl detailurl shareurl externalurl fullurl uri alternate 链接 连结 网页 来源链接 新闻链接 网页链接 链接地址 文章网址",
  keywords:
    "keywords keyword tags tag tagnames category categories section channel topic topics 主题词 类别 频道 版块 板块",
  counter:
    "views view viewcount pageviews pv uv hits hit clicks click clickcount readcount reads likes likecount commentcount commentscount commentnum sharecount shares favoritecount 阅读人数 转发数 转发量 点赞量 评论量 收藏量",
  caption: "caption captions alt imagecaption imgalt imagetitle picturecaption figcaption 图注 图片说明 图说",
};

const ROLE_OF = new Map<string, FieldRole>();
for (const [role, names] of Object.entries(NAMES)) {
  for (const name of names.split(" ")) ROLE_OF.set(name.toLowerCase(), role as FieldRole);
}

/** Names that say nothing of their own: inside of `title` they hold the title. WordPress has `title.rendered`. */
const HOLDERS = new Set(
  "rendered raw value text html plain encoded cdata t zh cn zhcn zhhans content body name".split(" "),
);
/** What names a person or an institution: `author.name`, `source.title`. */
const NAMING = new Set(
  "name title label fullname nickname displayname realname screenname cnname term text value".split(" "),
);
/** Parts of a record that have titles, texts and addresses of their own, which are not the article's. */
const PICTURES = new Set(
  "media image images img imgs imgextra picture pictures photo photos pic pics video videos cover thumbnail thumbnails gallery".split(
    " ",
  ),
);
const OTHERS = new Set(
  "related relatednews relatedarticles recommend recommends recommended recommendations comment comments reply replies user users prev previous next ads advert parent enclosure guid avatar attachment attachments file files logo icon copyright rights 相关 推荐 评论".split(
    " ",
  ),
);

/** Longer names are no names; the lexicon knows none of them. */
const LONGEST = 120;

function keyOf(segment: string): string {
  return simplifyKey(segment)
    .toLowerCase()
    .replace(/[\s_\-@#$*]+/g, "");
}

/** The role of one name by itself. */
function roleOfKey(key: string): FieldRole | null {
  const known = ROLE_OF.get(key);
  if (known || !/\p{Script=Han}/u.test(key)) return known ?? null;
  const label = readLabels(`${key}:`)[0];
  if (!label || label.word !== key || label.kind === "credit" || label.kind === "control") return null;
  return label.kind;
}

/** Whether a part of a record, by its name, is about something else: related articles, comments, who reads it. */
export function isAboutAnother(name: string): boolean {
  return name.length <= LONGEST && OTHERS.has(keyOf(name));
}

/** What programs wrap a record or a value into: search engines, and the document database MongoDB in its exports. */
const WRAPPERS = new Set(["_source", "$date", "$numberLong", "$numberInt", "$numberDouble"]);

/** The role of a path that is not too long. */
function readPath(name: string): FieldRole | null {
  const keys = name
    .split(/[.:/]/)
    .filter((part) => !WRAPPERS.has(part))
    .map(keyOf)
    .filter((key) => key !== "" && !/^\d+$/.test(key));
  const last = keys.pop();
  if (last === undefined) return null;
  const parents = keys.reverse();
  if (parents.some((parent) => OTHERS.has(parent))) return null;
  if (parents.some((parent) => PICTURES.has(parent))) {
    const role = roleOfKey(last);
    return role === "title" || role === "summary" || role === "caption" ? "caption" : null;
  }
  const [nearest] = parents;
  // Dublin Core says subject where others say keywords.
  if (last === "subject" && nearest === "dc") return "keywords";
  const outer = nearest === undefined ? null : roleOfKey(nearest);
  if (outer === "publisher" || outer === "author") return NAMING.has(last) ? outer : roleInside(last, outer);
  if (outer === "keywords") return NAMING.has(last) ? outer : null;
  if (outer === "address") return roleOfKey(last) === "address" ? outer : null;
  if (outer && HOLDERS.has(last) && last !== "name") return outer;
  return roleOfKey(last);
}

/** Inside of an author or a publisher only a date and the other of the two may be the article's own. */
function roleInside(last: string, outer: FieldRole): FieldRole | null {
  const role = roleOfKey(last);
  return role === "author" || role === "publisher" ? role : outer === "publisher" && role === "published" ? role : null;
}

const CHANGE = /updat|modif|chang|edit|mtime|更新|修改/i;
const CREATION = /creat|(?<![a-z])ctime|创建|建立/i;

/** What a day is the day of, in falling order of trust as the day of publication. */
export type DayKind = "publication" | "creation" | "change";
export const DAY_KINDS: readonly DayKind[] = ["publication", "creation", "change"];

/**
 * What a date is the day of, by its name. The days on which a record was made or last changed stand for the day of
 * publication only where no other is given.
 */
export function dayKindOf(name: string): DayKind {
  const key = simplifyKey(name.slice(0, LONGEST));
  return CHANGE.test(key) ? "change" : CREATION.test(key) ? "creation" : "publication";
}

/**
 * The name at the end of a path where a value lies deeper than values are read: `a.b.….c.…`. What stands there is
 * known to be no field of the article.
 */
export const TOO_DEEP = "…";

const read = new Map<string, FieldRole | null>();
/** A collection has few names, many times each; a file that invents them endlessly must not fill the memory. */
const CACHE_LIMIT = 5000;

/**
 * The role of a field by its name, or null where the name stands for nothing that an article has.
 *
 * Case, `_`, `-`, spaces and Traditional characters make no difference. A path (`source.name`, `_source.title`,
 * `content.0.text`, `dc:creator`) is read from its last part, as far as the parts before do not say otherwise:
 * `author.name` is an author, `title.rendered` a title, `images.0.title` a caption, `author.url` nothing.
 */
export function fieldRole(name: string): FieldRole | null {
  if (name.length > LONGEST) return null;
  const known = read.get(name);
  if (known !== undefined) return known;
  const role = readPath(name);
  if (read.size >= CACHE_LIMIT) read.clear();
  read.set(name, role);
  return role;
}
