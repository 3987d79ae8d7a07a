import { WordTrie } from "../text/wordTrie.ts";

/** Surnames of two characters in use. Source: general knowledge, after the Hundred Family Surnames. */
const COMPOUND =
  "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 西门 第五 漆雕";

/** Usual Japanese surnames of two characters. Source: general knowledge, after Meiji Yasuda's name surveys. */
const JAPANESE =
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 清水 斋藤 山崎 池田 桥本 阿部 石川 前田 藤田 小川 后藤 冈田 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 竹内 金子 和田 中山 石田 上田 森田 横山 宫崎 内田 安藤 大野 岩崎 岩田 野村 平野 丰田 大桥 秋山 伊东 川口 佐伯 佐野 小山 高木 平田 森本 岛田 工藤 今井 藤原 大塚 增田 丸山 杉山 新井 武田";

/** Surnames of one character. Source: as above, with further ones of the Ministry of Public Security's name reports. */
const SINGLE =
  "南赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦归海岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟肖兰付代覃栗初庹晓解竹邝衣来苟侣邸索么原揭付仝楼卜区麦仉逯郄亓邸揭甯仰巩苑尉问缴衣晋撖牟禚由来芦肇訾战牙恽斯琚勾谌冼尕延言隋丛迟綦檀占丘练敬旷雒仵郇俎呙禤睢戢苌闾粟揣矫漆税撒扆芶杲郐咎皋辜迮贠官宛";

/** Everyday words that begin with a surname's character and follow titles: 理事长|单位, 主任|应邀. */
const WORDS =
  "应约 代表 全力 万分 常驻 常住 尤其 单独 全权 单位 方面 方案 方式 高度 高校 高级 高层 时间 时代 安全 安排 成员 成立 成果 成绩 全体 全面 全国 全省 全市 全校 全程 平台 平安 强调 项目 通过 包括 关于 关心 应邀 应该 从事 余人 余名 支持 明确 管理 金融 华侨 路线 文化 文明 常务 常年 万元 席间 席上 相关 有关 车间 能力 水平 石油 党委 都有 白天 高兴 高端 师生 师资 宣布 宣读 易地 解读 解决 冷静 井冈 海外 那里 向前 向与 向来 左右 和谐 双方 双边 双碳 古城 温馨 简要 简单 闻讯 游览 连续 连夜 牛年 农业 农村 边境 广大 广泛 广场 公司 公开 公布 公务 法定 万名 千名 干部 国内 国家 国际 陪同 容易 戴上 符合 祝贺 祝愿 谢谢 计划 计算 严格 严肃 景区 桑梓 房间 程序 经济 经营 屋内 凤凰 花园 云端 乐队 初步 初心 后来 后续 查看 关注 巢湖 岳阳 洛阳 常州 温州 徐州 杭州 郑州 苏州 扬州 湖州 台州 广州 武汉 成都 南京 南宁 南昌 南通 南阳 南方 南部 南开 延安 延长 延续 延边 延迟 延伸 延期 延庆 延吉 延平 言语 言论 言行 丛书 丛林 迟迟 迟到 占地 占据 占比 占有 占全 占用 练习 练好 敬请 敬业 敬老 敬意 敬献 敬礼 税务 税收 税前 税后 官员 官方 官网 官兵 宛城 丘陵 辜负 粟米";

/** By word or surname, how much of it is a surname. */
const beginnings = new WordTrie<0 | 1 | 2>([
  ...`${COMPOUND} ${JAPANESE}`.split(" ").map((name) => [name, 2] as const),
  ...WORDS.split(" ").map((word) => [word, 0] as const),
  ...[...SINGLE].map((name) => [name, 1] as const),
]);

/** The length of the surname that a text starts with at an offset, 0 where there is none or an everyday word stands there. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  return beginnings.valueAt(text, at) ?? 0;
}

/** Whether a surname may begin at an offset of a text; for most others it is false. */
export const mayBeginSurname = (text: string, at: number): boolean => beginnings.mayBeginWith(text.charCodeAt(at));

/** Whether a word is two or three characters (one more with a surname of two) that begin with a surname: a person rather than a company. */
export function looksLikePerson(word: string): boolean {
  const surname = surnameLength(word, 0);
  return surname > 0 && word.length <= 2 + surname;
}
