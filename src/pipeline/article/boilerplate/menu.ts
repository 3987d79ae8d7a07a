import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const WORDS = new Set(
  "首页 主页 网站首页 学院首页 学校首页 返回首页 返回主页 关于我们 关于本站 联系我们 联系方式 产品中心 产品展示 新闻中心 新闻动态 新闻资讯 公司新闻 公司动态 行业动态 行业新闻 人才招聘 招聘信息 诚聘英才 招贤纳士 加入我们 在线留言 在线客服 留言板 网站地图 站点地图 法律声明 隐私政策 隐私声明 私隐政策声明 使用条款 免责条款 服务条款 用户协议 版权声明 广告服务 广告合作 商务合作 投稿须知 政务公开 信息公开 办事服务 互动交流 政民互动 走进 概况 本院概况 学校概况 学院概况 机构设置 组织机构 师资队伍 招生就业 招生信息 党建工作 党的建设 学生工作 科学研究 人才培养 合作交流 校园文化 下载中心 通知公告 公告栏 论坛 登录 注册 用户登录 加入收藏 设为首页 收藏本站 无障碍浏览 无障碍阅读 长者模式 移动版 手机版 English 繁體 繁体 简体 EN 微博 微信 人力资源 业务板块 企业文化 公司简介 公司概况 社会责任 投资者关系 客户服务 服务支持 解决方案 案例展示 学校要闻 综合新闻 媒体聚焦 专题专栏 视频新闻 图片新闻 校园快讯 友情链接 网站声明 举报专区 帮助中心 意见反馈 RSS 返回顶部 TOP 更多 更多>> 公司首页 集团首页 走进学校 走进公司 走进集团 党群工作 党建文化 学校主页 部门概况 部门简介 机构简介 学院简介 学院新闻 学院动态 学校新闻 校园新闻 校园要闻 时政要闻 图说新闻 规章制度 政策法规 办事指南 资料下载 常用下载 工作动态 部门动态 基层动态 领导之窗 领导活动 市情概况 政府信息公开 解读回应 网上办事 数据开放 联系电话 信息公示 国际交流 人才引进 教务管理 校友会 电子邮箱 办公系统 统一身份认证 教育教学 科研学术 院系设置 管理机构 免责声明 诚聘 法律顾问 企业邮箱 会员中心 登陆".split(
    " ",
  ),
);

/** Sections and readers of a site whose names are everyday words. */
const EVERYDAY = new Set(
  "访客 考生 校友 学生 教师 招生 就业 隐私 条款 关于 版权 招聘 客服 帮助 财经 科技 体育 娱乐 国内 国际 社会 军事 汽车 房产 教育 健康 旅游 时尚 文化 要闻 本地 滚动 直播 评论 理论 地方 产经 能源 金融 环保 视听 公益 视频 图片 专题 图书馆 走进 新闻 动态 经济 时政 民生 法治 文旅 图库 论坛 博客 社区 专栏 县区 区县 乡镇 企业 农业 工业 生活 美食 情感 历史 国学 佛教 公司 股票 基金 家居 数码 手机 游戏 彩票 读书 艺术 时评 观点 人物 深度 快讯 原创 独家".split(
    " ",
  ),
);

/** Whether a line is one word of a site's menu. */
export function isMenuWord(line: string): boolean {
  return WORDS.has(line.trim()) || EVERYDAY.has(line.trim());
}

/** The site's own name at the head of its menu. */
const SITE = anchored(/^.{1,6}(?:网|频道)$/);
/** 某某网首页: no heading says that. */
const SITE_HOME = anchored(/^.{1,6}首页$/);
/** Less makes no menu: 公司简介 alone is a heading. */
const LEAST_WEIGHT = 2;
/** So many everyday words make a menu by themselves; 教育 科技 文化 体育 may be a heading. */
const FEWEST_EVERYDAY = 6;

/** Longer words are none of a menu's. */
const LONG_WORD = /[^\s|｜>·•/]{9}/;

function isMenu(line: string): boolean {
  if (LONG_WORD.test(line)) return false;
  const words = line.split(/[\s|｜>·•/]+/).filter((word) => word !== "");
  const sure = words.filter((word) => WORDS.has(word) || SITE_HOME.test(word)).length;
  const everyday = words.filter((word) => !WORDS.has(word) && (EVERYDAY.has(word) || SITE.test(word))).length;
  const enough = sure > 0 ? sure + everyday / 2 >= LEAST_WEIGHT : everyday >= FEWEST_EVERYDAY;
  return enough && sure + everyday >= words.length * 0.6;
}

export const menu: BoilerplateRule = defineRule({
  id: "boilerplate/menu",
  summary: "A line of two or more menu words, most of them known.",
  reason: "网站菜单",
  examples: [
    "首页 关于我们 产品中心 新闻动态 人才招聘 联系我们",
    "在线客服 | 法律声明 | 网站地图",
    "私隐政策声明 | 使用条款",
    "关于我们 广告服务",
    "国内 国际 社会 财经 体育 娱乐",
    "首页 教育 科技",
    "某某网首页 | 新闻 | 财经 | 教育 | 健康",
  ],
  counterExamples: [
    "公司简介",
    "教育 科技 文化",
    "教育 科技 文化 体育",
    "理论 历史 艺术 文化 旅游",
    "校企合作 新闻中心 揭牌",
    "新闻中心成立座谈会 校长出席",
    "关于我们与城市的故事",
  ],
  signs: " \u3000|｜>·•/",
  matches: (line) => line.length <= 120 && isMenu(line),
});
