import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { PatternFamily } from "../../text/patternFamily.ts";
import { isWhiteSpace } from "../../text/whiteSpace.ts";

/** How far a sign looks from a name. */
export const CLAUSE = 80;

/** What stands beside the name of an organization and speaks for or against its owning the page. */
export interface Sign {
  readonly points: number;
  /** Against the clause before the name; ends in `$`. */
  readonly before?: RegExp;
  /** Against what follows the name; begins with `^`. */
  readonly after?: RegExp;
}

const NONE: readonly Sign[] = [];

/** A table of signs. Most of them are told not to hold by a walk over the words on both sides. */
export class Signs {
  private readonly before: PatternFamily;
  private readonly after: PatternFamily;

  constructor(private readonly signs: readonly Sign[]) {
    this.before = new PatternFamily(signs.map(({ before }) => before));
    this.after = new PatternFamily(signs.map(({ after }) => after));
  }

  /** The signs that hold for a name between some words, in the order of the table. */
  beside(before: string, after: string): readonly Sign[] {
    const may = this.before.mayMatch(before) & this.after.mayMatch(after);
    if (may === 0) return NONE;
    return this.signs.filter(
      (sign, i) =>
        (may >> i) & 1 && (!sign.before || sign.before.test(before)) && (!sign.after || sign.after.test(after)),
    );
  }
}

export const SIGNS = new Signs([
  // 晴川医院讯（宣传科）: whose news it is.
  { points: 10, before: /^[\s*　]*$/u, after: /^[\s*　]*讯(?:[\s*　]*[（(]|[\s　]|[\s*　]*$)/u },
  // 海河集团一行来校, 秦岭大学校长到访我校: a guest.
  {
    points: -6,
    after:
      /^(?:(?!会见|接待|欢迎|邀|迎|与|和)[^。\n]){0,30}?(?:来校|来我|来院|来所|来访|到我|到校|到访我|访问我|莅临|赴我|到所|到院|来司)/u,
  },
  { points: -6, after: /^[^。\n]{0,50}?[率带][^，。\n]{0,12}(?:来|到|到访|访问|莅临)我[校院所司]/u },
  {
    points: -6,
    after: /^[^。\n]{0,70}?(?:调研|考察|指导|走访|参观|访问|视察|督导)我[校院所司社区市县会局]/u,
  },
  {
    points: -6,
    before:
      /(?:我[校院所司区市县会]|我公司|我集团|集团|公司|学校|学院|协会|开发区)(?:与|和|同)(?:[\u4e00-\u9fff]{2,6})?$/u,
  },
  { points: -4, after: /^(?:与|和|同)(?:我[校院所司区市县会]|学校|本[校院])/u },
  // 曾与天津大学合作: whom somebody has worked with.
  { points: -6, before: /(?:曾|此前|先前|近年来|早已)[^，。；\n]{0,6}(?:与|和|同)$/u },
  { points: -6, before: /应$/u, after: /^的?之?邀/u },
  // 会见南开大学…一行: whom somebody receives.
  { points: -4, before: /(?:会见|接见|接待|欢迎)(?:了|来访的)*$/u },
  // 访问海河集团: where somebody goes; it is weak, for a guest may come to the page's owner.
  { points: -2, before: /(?:访问|到访|走访|拜访|拜会|考察|走进|来到|前往|赴|抵达|到|先后到)了?$/u },
  { points: 6, after: /^(?:建校[^，。；\n]{0,8})?校庆/u },
  { points: 5, before: /(?:莅临|前来|(?<!到)来)$/u },
  { points: 4, after: /^[^，。\n与和的]{0,16}(?:会见|接待|欢迎|迎接|陪同|主持)/u },
  { points: 3, after: /^[^，。\n]{0,20}(?:一行|率|带队|带领|代表团|率队|出访|访台)/u },
  { points: 4, after: /^[^。\n]{0,30}对[^。\n]{0,20}(?:到来|莅临|来访)表示(?:热烈|诚挚|衷心)?的?欢迎/u },
  // 到访海河大学，该校校长…: no page speaks of its owner as 该校.
  { points: -8, after: /^[^。，、；\n]{0,12}[，、；][^。\n]{0,8}?该(?:校|院|所|公司|集团|企业|厂|协会)/u },
  // 所属东方锅炉: a part of the owner; 东方电气现有员工…: what a page says of its owner.
  { points: -3, before: /(?:所属|下属|旗下)$/u },
  { points: 1.5, after: /^(?:现有|始建于|创建于|创办于|成立于|组建于|坐落)/u },
  { points: 1, after: /^(?:党委|副?校长|校长|董事长|院长|副院长|书记|党委书记|会长)/u },
  // 我成都舜王科技有限公司, 湖北恒川公司（以下简称本公司）.
  { points: 10, before: /(?:^|[，。应由])(?:我|我们|本)$/u },
  {
    points: 10,
    after: /^[（(](?:以下)?(?:简称|称)[“"「]?(?:本校|我校|本公司|公司|集团|学校|本院|我院|本集团)/u,
  },
]);

export const TITLE_SIGNS = new Signs([
  { points: 8, before: /^$/u, after: /^[：:]/u },
  {
    points: -6,
    before: /(?:我[校院所司区市县会]|集团|公司|学校|学院|开发区|协会)(?:将于\d+月)?(?:与|和|同)[\u4e00-\u9fff]{0,6}$/u,
  },
  // 群聊：海河大学外事工作群(46)
  { points: 8, after: /^[\u4e00-\u9fff]{0,10}群(?:[（(]\d+[)）])?$/u },
  { points: 5, before: /来$/u },
  { points: -1, before: /(?:走进|赴|到|访问|拜访|会见|走访)$/u },
  {
    points: -6,
    after: /来我?[校院所司]|来访|莅临|到访我|(?:调研|考察|指导|走访|参观|访问|视察|督导)我[校院所司社区市县会局]/u,
  },
]);

const LABEL = anchored(
  /(?:主办|主办单位|编印|供稿|撰稿|采购人|采购单位|招标人|发布单位|版权所有|Copyright.{0,12})[：:]?$/u,
);
/** No label is longer. */
const LABEL_LENGTH = 24;
const OWN_LINE =
  /^(?:[\u4e00-\u9fff（）]{0,10}(?:处|部|办|办公室|董事会|学院|系|新闻网|简报|动态|新闻中心|考察组|调研组|课题组|代表团|编辑部))?(?:[\s　]+.{0,24})?$/u;

/** Whether a label ends at an offset of a text, in the same line. */
function endsLabel(text: string, end: number): boolean {
  if (!LABEL.mayEndWith(text.charCodeAt(end - 1))) return false;
  const before = text.slice(Math.max(0, end - LABEL_LENGTH), end);
  return LABEL.test(before.slice(before.lastIndexOf("\n") + 1));
}

const LINE_FEED = 0x0a;

/** 南开大学国际合作与交流处 as a line of its own, 主办：晴川协会: the page says whose it is. Points for it. */
export function selfLine(text: string, { start, end }: Span): number {
  let from = start;
  while (from > 0 && isWhiteSpace(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== LINE_FEED) from--;
  if (from > 0 && text.charCodeAt(from - 1) !== LINE_FEED) return endsLabel(text, from) ? 10 : 0;
  const to = text.indexOf("\n", end);
  return OWN_LINE.test(text.slice(end, Math.min(to < 0 ? text.length : to, end + CLAUSE))) ? 8 : 0;
}
