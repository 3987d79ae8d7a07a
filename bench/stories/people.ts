import type { Random } from "./random.ts";

/** The usual surnames, the more usual the further in front; the last line has those of two characters. */
const SURNAMES = [
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常",
  ..."汤康易乔赖文樊兰殷施洪翟安颜倪温芦章俞葛申岳齐柳祝关柴车左涂纪聂焦耿瞿桂项骆宁麦祁解欧舒梅管柯詹庄屈裴盛霍牛党滕翁甘鲍单路游柏应费卓冉褚苗丛仇喻佟娄傅鲁毕伍阮华时尚季窦全",
  ..."欧阳 上官 司马 诸葛 夏侯 皇甫 慕容 令狐".split(" "),
];

const FIRST = [
  ..."建国志明文海晓玉春雪丽秀俊振宏永新立德家思子雨嘉梓伟光金世庆学少静慧淑美爱凤桂红彦正安长天大继承绍启云向东立",
];
const SECOND = [
  ..."华明军平强伟峰辉斌林国民生成东海波涛龙飞云霞芳英兰梅红燕玲娟萍琴敏洁莉颖宇轩涵怡彤恒舟远航岩松柏山川泉荣昌盛祥瑞贵义仁礼智信忠勇刚毅良才",
];
const ONLY = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚辉鹏斌波宇浩凯健俊帆旭宁琳璐颖慧巍琨钊彬锐骏毅"];

/** Of foreign guests, in Chinese characters. */
const FOREIGN_GIVEN = ["托马斯", "玛丽亚", "安德烈", "彼得", "劳拉", "马丁", "索菲", "卡洛斯", "汉娜", "亨里克"];
const FOREIGN_FAMILY = [
  "韦伯",
  "施耐德",
  "科瓦奇",
  "莫雷蒂",
  "林德霍姆",
  "费雷拉",
  "诺瓦克",
  "哈特曼",
  "德容",
  "马歇尔",
];

/** How much more often the first surname comes than the last. */
const SLOPE = 2;

function surname(random: Random): string {
  return SURNAMES[Math.floor(random.next() ** SLOPE * SURNAMES.length)] ?? "王";
}

/** An invented person's name. */
export function person(random: Random): string {
  const given = random.chance(0.22) ? random.pick(ONLY) : random.pick(FIRST) + random.pick(SECOND);
  return surname(random) + given;
}

/** An invented foreigner's name, with the point between its parts. */
export function foreigner(random: Random): string {
  return `${random.pick(FOREIGN_GIVEN)}·${random.pick(FOREIGN_FAMILY)}`;
}
