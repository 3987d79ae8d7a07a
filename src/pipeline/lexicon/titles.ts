/**
 * The post in a title of office; what stands before it names the organization: 西安市科技局|局长.
 * Source: titles of office in party, government, universities, companies and associations; own reading of news texts.
 */
const POST =
  "书记|校长|院长|董事长|总经理|经理|总裁|执行总裁|总监|主席|主任|市长|省长|县长|区长|州长|镇长|乡长|局长|厅长|部长|司长|处长|科长|所长|会长|理事长|秘书长|行长|台长|馆长|站长|团长|组长|总编辑|总工程师|总工|总会计师|总经济师|总地质师|总设计师|技术总监|首席科学家|首席技术官|首席执行官|首席架构师|首席专家|执行董事|董事|巡视员|调研员|校长助理|总裁助理|总经理助理|市长助理|院长助理|常委|委员|成员|院士|教授|研究员|主委|参赞|总领事|大使|校董会主席|校监|首席|领导";

const BEFORE =
  "(?:党委|党组|党工委|党总支|党支部|人大常委会|校务委员会)?(?:一级|二级|原|时任|代|常务|第一|执行|联席|名誉|轮值|高级|资深|营销|首席)?(?:党委|党组)?副?";

/** Matches one title; flags `gu`. The longest reading wins because posts stand longest first. */
export const TITLE = new RegExp(
  `${BEFORE}(?:${[...new Set(POST.split("|"))].sort((a, b) => b.length - a.length).join("|")}|副总)(?!会|工作站|处|团|楼|服务|班子|小组|下|人员|期|远|久)`,
  "gu",
);

/** Memberships and honours that bring nobody to a meeting as long as another office does. */
export const HONORARY = /(?:院士|常委|委员|成员|代表|会长|理事|理事长|教授|研究员)$/u;

/** What follows a title that names a gathering and not a person: 大学|校长|论坛. */
export const GATHERING = /^(?:论坛|会议|对话|峰会|联盟|圆桌|研讨|年会|大会|沙龙|培训|班)/u;
