/** Our own words, of which the parts around articles are made. */

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
