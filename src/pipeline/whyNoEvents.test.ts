import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";
import { readSources } from "./source/readSources.ts";
import { articleOf } from "./testExtraction.ts";
import { whyNoEvents } from "./whyNoEvents.ts";

/** Why the only article of a text tells no event; throws where it tells one. */
function why(text: string) {
  const sources = readSources("test.txt", new TextEncoder().encode(text));
  if ("code" in sources) throw new Error(sources.message);
  const [source, ...others] = sources;
  if (!source || "code" in source || others.length > 0) throw new Error(`${sources.length} articles in a test's text`);
  if (extract(source).events.length > 0) throw new Error("it tells an event");
  return whyNoEvents(source);
}

const PLAIN = { rule: null, words: null };

describe("why a document tells no event", () => {
  it("has no text but what a page has around it", () => {
    expect(why("<html><head><title>首页</title></head><body><nav><a href='/'>首页</a></nav></body></html>")).toEqual({
      reason: "no-text",
      ...PLAIN,
    });
  });

  it.each([
    "The delegation visited the university on 5 March 2024 and signed an agreement on joint research.",
    "The president (校长) of the college met the visitors in the library and gave a long speech about its history.",
    "2024 03 05 17:00",
  ])("is not in Chinese: %s", (text) => {
    expect(why(text)).toEqual({ reason: "not-chinese", ...PLAIN });
  });

  it.each(["今日天气晴朗，图书馆照常开放。", "图书馆新到一批图书，其中有Python和Java的教材。"])(
    "has no words for a deed: %s",
    (body) => {
      expect(why(articleOf(body, { title: "校园简讯" }))).toEqual({ reason: "no-action", ...PLAIN });
    },
  );

  it.each([
    ["南开大学校长将赴海河集团考察。", "modality/planned", "将赴"],
    ["3月5日，南开大学拟于近期与海河集团旗下的三家公司签署协议。", "modality/planned", "拟于…签署"],
    ["3月5日，南开大学表示，学校未与海河集团签署协议。", "modality/denied", "未与海河集团签署"],
    ["网传南开大学校长率队到访海河集团。", "modality/rumoured", "网传南开大学校长率队"],
    ["双方商定，下半年在南开大学签署协议。", "modality/announced", "商定…签署"],
    ["3月5日，双方就签约达成初步共识。", "modality/talked-over", "签约"],
    ["3月5日，双方的签约仪式推迟举行。", "modality/afterwards", "签约"],
    ["3月5日，记者走访了浙江大学、南京大学等高校。", "idle/private-persons", "走访"],
    ["南开大学校长访问海河集团。", "event/no-date", "访问"],
    ["2024年5月20日，南开大学校长访问海河集团。", "event/ahead", "2024年5月20日"],
    ["3月5日，双方签署协议。", "event/no-party", "签署"],
    ["9月3日，南开大学党委书记周一鸣来到学生公寓，检查准备工作。", "event/own-places", "来到"],
    ["会议议程：上午参观海河集团，下午签约。", "event/listing", "参观"],
    ["图书馆收藏了《南开大学访问海河集团纪实》。", "action/quoted", "访问"],
  ])("has such words, and a rule refused them: %s", (body, rule, words) => {
    expect(why(articleOf(body))).toEqual({ reason: "refused", rule, words });
  });

  it("lists what is to come, as its title says", () => {
    const title = "本周会议安排表";
    expect(why(articleOf("3月5日，南开大学与海河集团签约。", { title }))).toEqual({
      reason: "refused",
      rule: "event/announcement",
      words: title,
    });
  });

  it("names the refusal that came closest to an event, and of equals the first", () => {
    const planned = "南开大学计划赴绵阳市调研。";
    const denied = "南开大学否认与海河集团签署协议。";
    const unnamed = "3月5日，双方签署协议。";
    const rule = (...sentences: string[]) => why(articleOf(sentences.join("\n"))).rule;
    expect(rule(planned, denied)).toBe("modality/planned");
    expect(rule(denied, planned)).toBe("modality/denied");
    expect(rule(planned, unnamed)).toBe("event/no-party");
    expect(rule("签约仪式", denied)).toBe("modality/denied");
  });

  it("is told for any mixture of such words, with words that stand in the document", () => {
    const pieces = fc.constantFrom(
      ..."3月5日 明年 ， 。 \n “ ” 《 》 将 未 网传 南开大学 海河集团 双方 校长周一鸣 访问 签署 协议 签约仪式 来到 论坛 召开 会议议程： 一行 abc".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (words) => {
        const sources = readSources("test.txt", new TextEncoder().encode(articleOf(words.join(""))));
        for (const source of "code" in sources ? [] : sources) {
          if ("code" in source || extract(source).events.length > 0) continue;
          const { reason, rule, words } = whyNoEvents(source);
          expect(whyNoEvents(source)).toEqual({ reason, rule, words });
          expect(words === null).toBe(reason !== "refused");
          expect(rule ?? "modality/").toMatch(/^(?:modality|idle|event|action)\//);
          for (const part of words?.split("…") ?? []) expect(source.text).toContain(part);
        }
      }),
      { numRuns: 60 },
    );
  });
});
