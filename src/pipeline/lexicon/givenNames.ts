/**
 * Characters that given names are made of. Source: general knowledge, after the Ministry of Public Security's name
 * reports (most frequent characters of given names by decade).
 */
const USUAL =
  "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文华建国红梅玉珍凤金海波斌辉鹏飞龙宇浩然轩宏志学德才仁义礼智信忠孝廉良美贤淑贞惠慧颖莹洁琳琴瑞雪雨云霄晨阳光春夏秋东南西北江河湖山川林森树松柏竹菊荷莲花草新兴旺盛昌荣富贵福禄寿喜庆安康宁泰和顺利祥吉嘉佳俊豪雄威武健壮胜凯捷亮晶莎萍燕莺鹤鸣翔腾骏骥麟麒虎彪豹毅坚定恒远达通博广渊深瀚清源泉洪涌潮汐湘沁沛润泽涵渝汉淮津滨洲岛岩岳峰岭峻崇嵩巍巧婷婉娴妍娇媛嫣姗姣媚妙艺倩茜蓉芬芝芸苗茵茂菁菲萌萱蕊蕾薇蓝翠翰羽翼彤彩彬彦影心怡悦恩想思念忆忻怀恬愉慈懿成诚试谦谨诗语诺谊谋豫宝贝宗宜家容宽宪宸寒守宋永冰凌凝冠刘剑劲勤勋化卓卫占卿厚原友双发叶合同名向吕君启周品哲唐器四回园圆圣在地坤城培基堂增声多大天太夫奇奎奕好如妮妹姿娥娅孔字存孟季尊小少尚尧展岗岚州工己巴巾希师常年幸庚庭开弘张微必情慎慕扬承抗拓振授探援揆支攀政效敬斐斗方施旭昆昊易昕星昭显晋晓晖晟普景晴暄暖曙曦曼曾月有朋服望朗朝木本术朴权李杉材杏束来杨杭极果枝枫柔柯柳标栋校格桃桐梁梓梦棋棠椿楚楠榕榜槐樱欢欣歆正民水汝池沂沅沐沙治泓泳活济浙浦淇淳温港溪滔漪潇澄澜濠濮灏灿炎炜炫炯炳烁烈烨焕焱煊煌照煜熙熠爱爽牧特玄王玖玛玥玫玮环玲珂珊珠珩班球理琅琛琦琨琪琬琰琼瑀瑄瑛瑜瑶瑾璇璐璞璟璠生甜用甫田申男畅番白百皓皎盈直相省真睿石砚硕碧社祖神祺禧禹秉程稷穆立竞章童端笑笛筠筱简箐米精素紫纪纯纲纳纹经结维绪绮继绩续绵缨罡罗群老耀聪聿肖育能臣自至舒舜舟航节芃芊芋芙芦芮芯芷若苑苒茗荃莉莘菡菱萧葵蒙蓓蔓蔚蕙蕴薪藻虹融行衍裕观言誉计训议许讯设询谌谟谷赐赛赞起越跃路轶载辰迁迅迪逸遂道遥遵邦邵郁郎郡重野鉴鑫钊钢钦钧铁铃铎铖铭银锋锐锡锦键镇长闯闻阁陆陈陵隆雁雅雯雷震霁霆霖霜露青靖韬韵音韶颂飒香馥馨马驰驹驿骁骅骞高魁鲁鸿鹃鹭麓黎默龄俐保傲元克兆先全公共其典农冶准凡出初前力功加务劭劳勃勉动千升午印参又及叔可史司吾咏哈夕孙官实宣宾密察寅对寻导封尉尔尹屏岱岸峥峦崎崔嵘巡帆席带干幼序应底度延廷异弈式引弟弢弦弼归当彝役彻往待得循怿恪恺悟悠惟愚慷戈我戎扣扶把抒拔持挺掌提揽搏播操攸放敦数整斯旦旬早时映昱晃晏晔晗朔朵朱机某染柱柴根槿樊止步殊比毓气沉沪法注泱浒涓消涧涯液渐渠游溢滋满漫潜潭澎激灵炬点焯煦熊牛犁狄独猛玑玺珉珏珑琢瑗璋甲畴疆登皋益盟眉知矢矫砺磐祁祎祝穗空笃签箫籍粟粤粲索累细终绍绰缙罕羊翀翊耘联肃肇胤胥脉舫艾范茹荆荔荟莆菘萃葆蒋蒲蓁蓬蔡蕃藩虔虢蛟蜀衡裴覃觉让词译谈谭象贡赋赟赫践轲辅迎进述逊逢邈钟钰钱铮锴镐镜闽阔陶霏霓韦项领频颀饶首驭骆骋鲲鹰黄鼎齐冬善";

/** Characters that hold a sentence together: in a given name only beside a usual one (以宁, 又青, 可风). */
const RARE = "与及就对向是有也又并而从为以如可其此之由要会未在所能";

/** Characters that stand in no given name. */
const NEVER = "的了着等将把被但或则该这那们吗呢吧您你我他她它使让给请率带说称谈讲至赴于不没、";

/** By UTF-16 unit, how well it fits a given name. */
const fits = new Int8Array(0x10000);
for (const [fit, characters] of [
  [1, USUAL],
  [-1, RARE],
  [-3, NEVER],
] as const) {
  for (const character of characters) fits[character.charCodeAt(0)] = fit;
}

/** How well the character at an offset of a text fits a given name: 1 if usual, -1 if rare, -3 if impossible, else 0. */
export const givenCharacterAt = (text: string, at: number): number => fits[text.charCodeAt(at)] ?? 0;

/** Parts of Tibetan, Uyghur and Kazakh names as Chinese news write them. Source: general knowledge. */
export const NAME_PARTS: ReadonlySet<string> = new Set(
  "多吉 次仁 泽仁 才让 扎西 卓玛 央金 旦增 尼玛 达瓦 白玛 强巴 洛桑 平措 索朗 德吉 罗布 桑珠 巴桑 格桑 普布 次旦 玉珍 尕让 多巴 旺堆 旺姆 拉姆 顿珠 仁青 加措 丹增 嘉措 曲珍 边巴 贡布 阿旺 群培 热西提 买买提 阿不都 吐尔逊 玉素甫 艾买提 艾力 努尔 古丽".split(
    " ",
  ),
);
