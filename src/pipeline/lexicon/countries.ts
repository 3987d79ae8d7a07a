import { UnitSet } from "../text/unitSet.ts";
import { WordTrie } from "../text/wordTrie.ts";

/**
 * Countries in the short form of Chinese news, with the adjectives 美 or 中 left out.
 * Source: the Ministry of Foreign Affairs' list of countries and regions; names as public fact.
 */
const COUNTRIES =
  "泰国 老挝 越南 柬埔寨 缅甸 马来西亚 印度尼西亚 印尼 菲律宾 新加坡 文莱 东帝汶 印度 巴基斯坦 孟加拉国 尼泊尔 不丹 斯里兰卡 马尔代夫 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿富汗 蒙古国 日本 韩国 朝鲜 " +
  "俄罗斯 白俄罗斯 乌克兰 摩尔多瓦 格鲁吉亚 亚美尼亚 阿塞拜疆 德国 联邦德国 法国 英国 荷兰 比利时 卢森堡 意大利 西班牙 葡萄牙 瑞士 瑞典 挪威 丹麦 冰岛 芬兰 波兰 捷克 斯洛伐克 匈牙利 奥地利 希腊 爱尔兰 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿 阿尔巴尼亚 罗马尼亚 保加利亚 爱沙尼亚 拉脱维亚 立陶宛 马耳他 塞浦路斯 摩纳哥 " +
  "土耳其 以色列 巴勒斯坦 约旦 黎巴嫩 叙利亚 伊拉克 伊朗 沙特 沙特阿拉伯 阿联酋 卡塔尔 科威特 巴林 阿曼 也门 埃及 苏丹 利比亚 突尼斯 阿尔及利亚 摩洛哥 南非 肯尼亚 尼日利亚 埃塞俄比亚 坦桑尼亚 乌干达 卢旺达 赞比亚 津巴布韦 博茨瓦纳 纳米比亚 莫桑比克 安哥拉 加纳 科特迪瓦 喀麦隆 塞内加尔 马里 刚果 马达加斯加 毛里求斯 马拉维 " +
  "美国 加拿大 墨西哥 古巴 牙买加 巴拿马 哥斯达黎加 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 乌拉圭 巴拉圭 澳大利亚 新西兰 斐济 巴布亚新几内亚 萨摩亚 汤加";

/** The names, each once. */
export const countries: readonly string[] = COUNTRIES.split(" ");

const forwards = new WordTrie(countries.map((name) => [name, true] as const));
const known = new Set(countries);
const lengths = [...new Set(countries.map(({ length }) => length))];
const lasts = UnitSet.of(countries.map((name) => name.slice(-1)).join(""));

/** Whether a text begins with the name of a country. */
export const startsWithCountry = (text: string): boolean => forwards.longestAt(text, 0) >= 0;

/** Whether a text ends with the name of a country. */
export const endsWithCountry = (text: string): boolean => countryBefore(text, text.length) > 0;

/** How many UTF-16 units the name of a country takes that ends at an offset, 0 where none does. */
export function countryBefore(text: string, at: number): number {
  if (!lasts.has(text.charCodeAt(at - 1))) return 0;
  return Math.max(0, ...lengths.filter((length) => at >= length && known.has(text.slice(at - length, at))));
}
