/** Invented names and our own words, of which stories and sites are made. */

export const CITIES = ["东湖市", "云岭市", "青浦港市", "白河市", "南屏市", "临川湾市", "松原岭市", "石桥市"];
export const UNIVERSITIES = [
  "海川大学",
  "东湖理工大学",
  "云岭师范大学",
  "白河医科大学",
  "南屏农业大学",
  "石桥交通大学",
];
export const COMPANIES = ["蓝帆公司", "远山重工集团", "星桥科技公司", "禾田食品公司", "长汀港务集团", "明溪能源公司"];
export const BUREAUS = ["科技局", "教育局", "发展改革委", "工业和信息化局", "农业农村局", "商务局"];
export const COLLEGES = ["机械工程学院", "化学化工学院", "计算机学院", "经济管理学院", "生命科学学院", "海洋学院"];
export const PAPERS = ["东湖日报", "云岭晚报", "白河新闻网", "南屏观察", "石桥时报", "海川校报"];
export const OFFICES = ["党委宣传部", "新闻中心", "合作发展处", "国际交流处", "校长办公室", "科学技术处"];

const SURNAMES = [..."李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const GIVEN = [
  "丽",
  "嘉木",
  "晓岚",
  "志远",
  "文涛",
  "雨桐",
  "建业",
  "思源",
  "海燕",
  "明哲",
  "静",
  "立群",
  "玉成",
  "书恒",
];

/** All names of people that a story may use. */
export const PEOPLE = SURNAMES.flatMap((surname) => GIVEN.map((given) => surname + given));

export const FIELDS = [
  "海洋观测",
  "新型储能",
  "智慧农业",
  "轨道交通",
  "中药材种植",
  "港口自动化",
  "特种钢材",
  "水处理",
  "低空物流",
  "古籍修复",
];

/** Words of the menus of sites; none is a word that a sentence of a story holds. */
export const MENUS: Readonly<Record<"university" | "government" | "company" | "press", readonly string[]>> = {
  university: [
    "学校概况",
    "机构设置",
    "师资队伍",
    "招生就业",
    "人才培养方案",
    "图书馆藏",
    "信息公开",
    "校友之窗",
    "院系导航",
  ],
  government: [
    "政务公开",
    "办事服务",
    "互动交流",
    "走进本市",
    "政策解读",
    "领导之窗",
    "数据开放",
    "网上信访",
    "无障碍浏览",
  ],
  company: ["关于我们", "产品中心", "解决方案展示", "招贤纳士", "联系方式", "投资者关系", "在线留言", "企业文化墙"],
  press: [
    "时政要览",
    "财经频道",
    "体育频道",
    "娱乐八卦",
    "房产家居",
    "汽车频道",
    "健康生活馆",
    "数字报刊",
    "视频直播间",
  ],
};

/** Calls to act, as portals set them around an article. */
export const CALLS = [
  "打开客户端阅读体验更佳",
  "扫描二维码关注公众号",
  "点击下载手机客户端",
  "免费订阅每日早报",
  "登录后可发表评论",
  "限时优惠点此领取",
  "加入读者交流群",
  "开通会员免广告阅读",
];
