import { UnitSet } from "../text/unitSet.ts";

/** Characters that foreign names are written with. Source: general knowledge, after Xinhua's tables for the transcription of names. */
const TRANSCRIBING = new Set(
  "斯尔克特尼德拉夫巴罗卡马洛维基普里伊莱奥贝丹顿埃米阿格列亚诺瓦哈希蒂娜帕丽莎姆什贾沃茨柯伯雷西布兰凯穆劳纳赫图蒙佩鲁塔廷俄勒冈琴科东南北鲍",
);

/** Whether a word is made of characters that foreign names are written with, but for one at most of a long one. */
export function looksForeign(word: string): boolean {
  let foreign = 0;
  for (const char of word) if (TRANSCRIBING.has(char) || char === "·") foreign++;
  return foreign >= word.length - (word.length >= 4 ? 1 : 0);
}

/** Further characters that the names of people abroad are written with. Source: as above. */
const NAMING = UnitSet.of(
  `${[...TRANSCRIBING].join("")}伦弗密迈麦厄奎莲珊琪莉茱露黛珀勃谢耶约万维奇博伊娅安辛叶戈尼柳翰逊森松尤彼得玛切娃艾历朗罗杰霍布赖汉菲利亨杰姆威廉赛默阿里苏扎恩古本戴福霍华盖吉金凯梅曼米摩内欧皮奇乔桑舍施史泰坦汤提瓦沃西希夏肖休雅依英泽朱兹蕾娜琳妮莱塞比察宾文顿隆冯范`,
);

/** Whether names of people abroad are written with the character at an offset. */
export const transcribesNames = (text: string, at: number): boolean => NAMING.has(text.charCodeAt(at));
