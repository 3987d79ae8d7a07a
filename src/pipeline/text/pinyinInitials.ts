import { customPinyin, pinyin } from "pinyin-pro";

/**
 * Words of names in which a character is read otherwise than by itself, and which the package does not know.
 * Source: Xiandai Hanyu Cidian, and the readings of places that the Ministry of Civil Affairs publishes.
 */
customPinyin({
  单县: "shàn xiàn",
  歙县: "shè xiàn",
  尉犁: "yù lí",
  大埔: "dà bù",
  泌阳: "bì yáng",
  洪洞: "hóng tóng",
  繁峙: "fán shì",
  乐清: "yuè qīng",
  莘庄: "xīn zhuāng",
  涡阳: "guō yáng",
  筠连: "jūn lián",
  蔚县: "yù xiàn",
  浚县: "xùn xiàn",
  黄陂: "huáng pí",
  红寺堡: "hóng sì pù",
  宕昌: "tàn chāng",
  沌口: "zhuàn kǒu",
  浒墅: "xǔ shù",
  召陵: "shào líng",
  曾都: "zēng dū",
  厦大: "xià dà",
  厦航: "xià háng",
  厦工: "xià gōng",
  厦钨: "xià wū",
  厦理工: "xià lǐ gōng",
  分行: "fēn háng",
  央行: "yāng háng",
  招行: "zhāo háng",
  交行: "jiāo háng",
  世行: "shì háng",
  亚行: "yà háng",
  亚投行: "yà tóu háng",
  农发行: "nóng fā háng",
  国开行: "guó kāi háng",
  拍卖行: "pāi mài háng",
});

/** What {@link pinyinInitials} gives consists of these. */
const OTHERS = /[^a-z0-9]+/gu;

/**
 * The first letters of a name as one types them: 西安交通大学 → `xajtdx`, ABB公司 → `abbgs`. Each Chinese character gives
 * the first letter of its pinyin, by the word that it stands in (重庆 `cq`, 银行 `yh`); the first one or two of a person's
 * are read as a surname (单 `s`, 仇 `q`, 尉迟 `yc`). Latin letters, without their accents, and digits stay, in lower case;
 * everything else is dropped, so that the result may be empty.
 */
export function pinyinInitials(name: string, of: "organization" | "person"): string {
  const letters = pinyin(name, {
    pattern: "first",
    toneType: "none",
    type: "array",
    surname: of === "person" ? "head" : "off",
  });
  return letters.join("").normalize("NFKD").toLowerCase().replace(OTHERS, "");
}
