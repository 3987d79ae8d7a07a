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
