import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s▶►▼●■◆·•|【[「>》<＊*#—-]{0,6}(?:(?:猜你|你可能|您可能|也许你|大家|网友)(?:还|也)?(?:会)?(?:想看|喜欢|感兴趣|在看|都在看|关注)(?:的(?:文章|内容|新闻|话题))?|喜欢此内容的人还喜欢|(?:相关|推荐|延伸|往期|热点|热门|热文|精彩|最新|更多|编辑|今日|本周|本月|图片|视频|频道|关联|近期|头条|一周|点击|阅读|浏览|新闻|文章|图文|专题|同类|同栏目|本栏目|其他|其它|为您|为你)(?:的)?(?:阅读|推荐|产品|精彩|好文|链接|新闻|文章|资讯|排行榜?|推送|内容|回顾|专题|报道|报导|热点|热文|要闻|动态|精选|图片|视频|公告|通知|信息|热搜|评论)|(?:24|48)小时(?:热文|排行|热榜|热点)|(?:热|新)?闻排行榜?|排行榜|排行|看了又看|热榜|热图|热文|热搜|人气排行|大家都在看|大家都在搜|随机推荐|今日推荐|热点关注|热词|新闻速递|相关信息|相关稿件|相关(?:文章|新闻|报道|内容)推荐|看更多|\p{Script=Han}{0,3}热榜|24小时)[\s】\]」:：>》*＊#—·•▼|-]{0,6}(?:(?:更多|more|MORE)[\s>》+]{0,4})?$/u,
);

/** Whether a line is the heading of a list that stands beside an article. */
export function isRubric(line: string): boolean {
  return line.length <= 24 && PATTERN.test(line);
}

export const rubric: BoilerplateRule = defineRule({
  id: "boilerplate/rubric",
  summary: "A line that is only the name of a portal's rubric heads a list that is no part of the article.",
  reason: "相关阅读、排行等栏目，不是本文内容",
  examples: [
    "猜你喜欢",
    "【相关阅读】",
    "推荐阅读：",
    "往期推荐",
    "热门排行",
    "新闻排行榜 更多>>",
    "相关新闻",
    "▶ 延伸阅读",
    "喜欢此内容的人还喜欢",
    "▼ 更多精彩 ▼",
    "热图 更多>>",
    "推荐产品",
    "相关报导：",
    "看更多",
    "你可能也想看",
    "您可能也感兴趣的文章",
    "你可能感兴趣的内容",
    "相关文章推荐",
    "海川热榜",
  ],
  counterExamples: [
    "与会者为学生列出推荐阅读书目，并介绍相关新闻写作经验。",
    "热点新闻不等于重要新闻",
    "相关专业学生座谈会召开",
    "新闻发布会举行",
    "看更多学生走进工厂",
    "你可能也想看的展览开幕",
    "登上热榜的课程",
  ],
  matches: isRubric,
});
