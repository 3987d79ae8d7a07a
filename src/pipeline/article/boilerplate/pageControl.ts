import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import { Trie } from "../../text/trie.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

/** Buttons, and the words before a row of them. */
const WORDS =
  "打印 打印本页 打印此页 打印本文 打印页面 打印文章 打印预览 我要打印 关闭 关闭本页 关闭窗口 关闭页面 关闭此页 关闭该窗口 关闭本窗口 收藏 收藏本页 收藏本站 收藏此页 收藏文章 收藏本文 加入收藏 添加收藏 设为首页 分享 分享到 分享至 分享到微信 分享到微博 分享到朋友圈 分享到QQ 一键分享 我要分享 分享文章 分享本页 转发 转发到 推荐给朋友 推荐 发送给好友 投稿 我要投稿 我要反馈 保存网页 告诉好友 打印此文 转载原文 往期 上一版 下一版 纠错 我要纠错 我要报错 报错 返回 返回顶部 返回页首 返回页顶 返回列表 返回首页 返回主页 返回上页 返回上一页 返回上一级 返回目录 返回栏目 回到顶部 回顶部 回到首页 返回新闻列表 顶部 放大 缩小 默认 正常 字体 字号 字体大小 文字大小 字体颜色 背景颜色 背景色 字色 文字颜色 视力保护色 保护视力色 恢复默认 超大 特大 大 中 小 大字 小字 加大 减小 A+ A- A++ A 复制链接 复制网址 复制 链接 举报 投诉 反馈 举报反馈 微信 微信好友 微信扫一扫 微信朋友圈 微博 新浪微博 新浪 腾讯微博 腾讯 网易微博 搜狐微博 QQ空间 QQ好友 腾讯QQ QQ 朋友圈 人人网 人人 开心网 豆瓣 豆瓣网 百度贴吧 贴吧 百度首页 知乎 抖音 快手 今日头条 头条 有道云笔记 印象笔记 一键复制 邮件 电子邮件 Facebook facebook Twitter twitter LinkedIn X WhatsApp Email 更多 我要评论 我要留言 网友评论 评论 发表评论 查看评论 参与评论 写评论 点赞 赞 踩 顶 朗读 语音播报 听新闻 听全文 播放 暂停 阅读原文 查看原文 原文链接 阅读全文 全文阅读 返回搜狐，查看更多 展开全文 展开 收起 查看更多 点击查看更多 加载更多 点击加载更多 查看全部 保存 下载 下载PDF 导出 转为PDF 繁体 简体 繁體 无障碍浏览 无障碍阅读 无障碍 关怀版 TOP Top top 打赏 赞赏 喜欢作者 写留言 留言 扫一扫 请输入关键字 请输入关键词 请输入搜索内容 搜索 检索 高级搜索 站内搜索 热搜词 操作 功能 工具 登录 注册 退出 登录/注册 请登录 立即登录 立即注册 忘记密码 第三方登录 回复 引用 只看楼主 倒序浏览 电梯直达 跳到指定楼层 沙发 板凳 刷新 提交 取消 确定 清空 关注 已关注 +关注 客户端 手机版 手机看 移动端 微信公众号 官方微信 官方微博 二维码 视频号 不感兴趣 换一换 换一批 广告 跳过广告 听 播报 收听 原图 全屏 回上一页 回上页 回首页 回列表 友善列印 列印 转寄 Line LINE 小字号 中字号 大字号 标准 Share Print Home Like Comment Reply Close Search Login Register Menu".split(
    " ",
  );
const TRIE = new Trie(WORDS.map((word) => [word, true]));
/** Words that are no button where they stand alone: they name a company, or head a paragraph. */
const NOT_ALONE = new Set(
  "大 中 小 A X 新浪 腾讯 人人 抖音 快手 知乎 头条 豆瓣 推荐 链接 关注 听 功能 操作 工具 正常 搜索 检索 二维码".split(
    " ",
  ),
);
const LONGEST_WORD = 10;
const GAP = /[\s|｜/·、,，【】[\]（）()〔〕《》<>:：»«＞＜↑↓▲▼•-]/;
/** What such a line begins with: a word or a gap. */
const BEGINNING = anchored(new RegExp(`^(?:${GAP.source}|[${WORDS.map((word) => word.charAt(0)).join("")}])`));
/** (3), （0条） behind a word, or a bare number. */
const COUNT = anchored(/^(?:[（(]\s?\d{0,6}\s?[条次人]?\s?[）)]|\s?\d{1,6}(?!\d))/);

/** Whether a line is nothing but known words, with counts and gaps between them. */
function isControls(line: string): boolean {
  let words = 0; // words that may stand alone count twice
  for (let i = 0; i < line.length; ) {
    const end = TRIE.longestAt(line, i, Math.min(line.length, i + LONGEST_WORD))?.end;
    if (end === undefined) {
      if (!GAP.test(line[i] ?? "")) return false;
      i++;
      continue;
    }
    words += NOT_ALONE.has(line.slice(i, end)) ? 1 : 2;
    i = end + (COUNT.exec(line.slice(end, end + 12))?.[0].length ?? 0);
  }
  return words > 1;
}

export const pageControl: BoilerplateRule = defineRule({
  id: "boilerplate/page-control",
  summary: "A line of nothing but buttons: font size, print, close, share, save, back, log in.",
  reason: "字号、打印、分享等页面按钮",
  examples: [
    "【字体：大 中 小】【收藏】【打印】",
    "[打印] [关闭]",
    "A+ A- 收藏 打印",
    "分享到： 微信 微博 QQ空间",
    "分享到:",
    "【打印本页】 【关闭窗口】",
    "字号：大 中 小",
    "网友评论（0条）　我要评论",
    "放大　缩小　默认",
    "设为首页 加入收藏",
    "字体：小 中 大 分享到：",
    "点击查看更多",
    "举报/反馈",
    "登录/注册",
    "评论 3 点赞 12 分享",
    "↑返回顶部",
    "我要反馈 保存网页",
    "往期",
  ],
  counterExamples: [
    "打印机产业园揭牌",
    "分享会现场气氛热烈。",
    "小微企业座谈会",
    "中小",
    "大中小学思政课一体化",
    "关闭旧产能，打开新局面。",
    "分享到的经验很宝贵。",
    "阅读原文的能力是培养的重点。",
    "推荐优秀学生",
    "腾讯",
    "往期学员座谈",
  ],
  anchors: [BEGINNING],
  matches: (line) => line.length <= 120 && isControls(line) && !/^[大中小]{1,3}$/.test(line),
});
