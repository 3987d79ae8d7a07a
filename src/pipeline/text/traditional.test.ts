import fc from "fast-check";
import { Converter } from "opencc-js/t2cn";
import { expect, it } from "vitest";
import { fromTraditional } from "./traditional.ts";

const whole = Converter({ from: "tw", to: "cn" });

/** Words of OpenCC's tables and their beginnings, ends and neighbours; rare and described characters. */
const PIECES =
  "乾 淨 隆 乾坤 乾淨 後 皇后 皇 發 頭髮 出 發現 裡 里 一 個 吃 一口吃個 瞭 然 一目瞭然 目 了 豈 \u{2f804} 么 幺 麼 參 鍊 鏈 上鍊 徵 特徵 著 名 看著 餘 剩餘 ⿰ 鉤 鬥 奮鬥 台 臺 簽 署 協議 大 學 ， 2 a".split(
    " ",
  );

it("converts as OpenCC does", () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 2 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (pieces) => {
      expect(fromTraditional(pieces.join(""))).toBe(whole(pieces.join("")));
    }),
    { numRuns: 5000 },
  );
});

it("converts by words", () => {
  expect(fromTraditional("乾隆年間把房間打掃乾淨")).toBe("乾隆年间把房间打扫干净");
});
