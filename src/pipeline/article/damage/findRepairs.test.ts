import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { READINGS } from "../../lexicon/data/readings.ts";
import { findRepairs } from "./findRepairs.ts";
import { gbkBytes, readGbk, readLatin1, repaired, SENTENCES } from "./testDamage.ts";

const toTraditional = Converter({ from: "cn", to: "t" });
const TRADITIONAL = SENTENCES.map((sentence) => toTraditional(sentence));
const utf8 = (text: string) => new TextEncoder().encode(text);

const sentences = (from: readonly string[]) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));

/** Each restored stretch, with a mark for one or two characters, must be found in the text as it was. */
function expectNothingInvented(damaged: string, truth: string): void {
  for (const { text } of findRepairs(damaged)) {
    const pattern = text.replace(/[.*+^${}()|[\]\\]/g, "\\$&").replace(/[?\ufffd]+/g, "[^]{0,6}?");
    expect(truth).toMatch(new RegExp(pattern, "u"));
  }
}

/** All readings of the table as a program has them: bytes of a character, and the same with its gloss. */
const GLOSSES = READINGS.trim()
  .split("\n")
  .flatMap((line) => {
    const from = line.search(/[\u3400-\u9fff]/);
    return [...line.slice(from)].map(
      (character) => [gbkBytes(character), gbkBytes(`(${line.slice(0, from)})`)] as const,
    );
  });

/** Glosses a text as those programs do: byte by byte, one character after the other, wherever its bytes stand. */
function glossBytes(text: string, offset: number, step: number): string {
  let bytes = gbkBytes(text);
  const done = new Set<string>();
  for (let i = offset; i < GLOSSES.length; i += step) {
    const [character = "", gloss = ""] = GLOSSES[i] ?? [];
    if (done.has(character)) continue;
    done.add(character);
    bytes = bytes.replaceAll(character, character + gloss);
  }
  return bytes;
}

/** Full-width punctuation to half width, byte by byte, wherever its bytes stand. */
function narrowBytes(bytes: string): string {
  return [0xbf, 0xac, 0xba, 0xbb, 0xa1, 0xa8, 0xa9].reduce(
    (text, byte) => text.replaceAll(`\u00a3${String.fromCharCode(byte)}`, String.fromCharCode(byte - 0x80)),
    bytes,
  );
}

describe("healthy text gives no repair", () => {
  it.each([
    ["French", "« L’École d’été de l’Université, très appréciée, a reçu Zoë Müller à Lyon… » Où ? À Besançon, ÇA VA ?"],
    ["German", "Über die Größe der Straße: Ärzte, Öl, Übermut – „gut“ für 5 € und 20 °C."],
    ["Portuguese", "SÃO PAULO, «MAÇÃ», NÃO, ação, coração, Âncora, IRMÃ”"],
    ["Vietnamese", "Tổng thống Việt Nam đã đến thăm thành phố Đà Nẵng ngày hôm qua."],
    ["Japanese", "東京大学の学長は、海川大学を訪問しました。ありがとうございます？はい！カタカナも大丈夫です。"],
    ["Korean", "한국해양대학교 총장이 방문하였다."],
    ["Russian", "Ректор Московского университета посетил Китай."],
    ["code", 'if (a ? b : c) { return x??y; } // ?? && "&amp;" R&amp;D  a?.b?,c?;d'],
    ["an interview", "记者：为什么来海川??您喜欢这里吗?\n李丽：喜欢!你呢?,他们呢?;我们都喜欢?大家说?"],
    ["rare names", "与会者有犇、骉、鱻、麤、喆、堃、昇、淼、彧、翀、祎、玥、璟、皞、赟、闫、岽、甪直、婺源、鄱阳"],
    ["chemistry", "釙、钚、锕、镅、锔、锫、锎、锿、镄、钔、锘、铹，羟基、羧基、嘌呤、嘧啶、吡啶、呋喃"],
    ["glosses that somebody meant", "“亟”(jí)字怎么读?(shù)这个音?答案是“数(shù)”。單(shàn)縣、尉遲(yùchí)恭"],
    ["marks", "①②③ⅠⅡⅢ☆★○●◎◇◆□■△▲→←↑↓㎡㎏℃‰§№￥"],
    ["an address", "https://news.example.com/?a=1&b=%E6%B5%B7?c=?,d"],
  ])("%s", (_, text) => {
    expect(findRepairs(text)).toEqual([]);
  });

  it.each([
    ["Simplified", SENTENCES],
    ["Traditional", TRADITIONAL],
  ])("%s prose, whatever stands between its sentences", (_, from) => {
    const between = fc.constantFrom("", "?", "??", "?,", "(zhǎng)", " ", "\n", "…", "《", "Ã", "é", "€", "&amp;", "�");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...from), between), { maxLength: 6 }), (parts) => {
        expect(findRepairs(parts.flat().join(""))).toEqual([]);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("characters of GB 2312 in any order, with question marks among them", () => {
    const han = fc
      .tuple(fc.integer({ min: 0xb0, max: 0xf7 }), fc.integer({ min: 0xa1, max: 0xfe }))
      .map(([lead, trail]) => readGbk(String.fromCharCode(lead, trail), false));
    const units = fc.oneof({ weight: 8, arbitrary: han }, fc.constantFrom("?", "，", ",", "。", "a"));
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), (parts) => {
        expect(findRepairs(parts.join(""))).toEqual([]);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

describe("damage that loses nothing is undone altogether", () => {
  const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  const asWindows1252 = (text: string) =>
    text.replace(/[\u0080-\u009f]/g, (c) => windows1252[c.charCodeAt(0) - 0x80] ?? c);
  const asLatin1 = (text: string) => readLatin1(utf8(text));

  it.each<[string, (text: string) => string]>([
    ["UTF-8 read as Latin-1", asLatin1],
    ["UTF-8 read as windows-1252", (text) => asWindows1252(asLatin1(text))],
    ["UTF-8 read as Latin-1 twice", (text) => asLatin1(asLatin1(text))],
    ["UTF-8 read as windows-1252 twice", (text) => asWindows1252(asLatin1(asWindows1252(asLatin1(text))))],
    ["GBK read as Latin-1", gbkBytes],
    ["GBK read as windows-1252", (text) => asWindows1252(gbkBytes(text))],
  ])("%s", (_, damage) => {
    fc.assert(
      fc.property(sentences([...SENTENCES, ...TRADITIONAL]), (text) => {
        expect(repaired(damage(text))).toBe(text);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe("damage that loses bytes is undone without inventing a character", () => {
  it("UTF-8 read as GBK", () => {
    fc.assert(
      fc.property(sentences([...SENTENCES, ...TRADITIONAL]), fc.constantFrom("?", "\ufffd"), (text, mark) => {
        const damaged = new TextDecoder("gb18030").decode(utf8(text)).replace(/[\ufffd\ue000-\uf8ff]/g, mark);
        expect(findRepairs(damaged).map((repair) => repair.rule)).toContain("damage/utf8-as-gbk");
        expectNothingInvented(damaged, text);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it("full-width punctuation narrowed byte by byte", () => {
    fc.assert(
      fc.property(sentences(SENTENCES), (text) => {
        expectNothingInvented(readGbk(narrowBytes(gbkBytes(text)), false), readGbk(gbkBytes(text), false));
      }),
      { numRuns: 200, seed: 13 },
    );
  });

  it("Traditional text glossed byte by byte", () => {
    fc.assert(
      fc.property(
        sentences(TRADITIONAL),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (text, offset, step, swallowing) => {
          expectNothingInvented(readGbk(glossBytes(text, offset, step), swallowing), text);
        },
      ),
      { numRuns: 150, seed: 17 },
    );
  });
});

describe("known forms", () => {
  it.each([
    ["兩校(xiào)代表談到兩?:教祉椖?。館長(zhǎng)", "兩校(xiào)代表談到兩校航天項目。館長(zhǎng)"],
    ["該?:Ｑ髮W院與藍帆公司簽約", "該校海洋學院與藍帆公司簽約"],
    ["該校師?yíng)?到東湖市參觀", "該校師生到東湖市參觀"],
    ["紐卡斯?fàn)柡蛡惗亟邮芰?0天的培訓(xùn)", "紐卡斯爾和倫敦接受?0天的培訓(xùn)"],
    ["持續(xù)發(fā)展?!敝档藐P(guān)注的是", "持續(xù)發(fā)展?”值得關(guān)注的是"],
  ])("%s", (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });
});

describe("a repair says what it inferred", () => {
  const inferred = (damaged: string) =>
    findRepairs(damaged).flatMap(({ text, inferred }) => inferred.map(({ start, end }) => text.slice(start, end)));

  it.each([
    ["characters of which a byte is lost and that a word told", "李丽介绍了两?:献靼煅?,双方座谈。", ["校", "学"]],
    ["the same beside glosses", "該校師?yíng)?到東湖市參觀。", ["生"]],
    ["a last byte that may belong to another character", "涓滄箹甯傚彫寮€", ["开"]],
    ["nothing where a gloss tells the byte", "他在海川大?fà)W當過導師。", []],
    ["nothing where bytes tell all", "方遠更關心水庫安全?!氨O測”工作", []],
    ["nothing where no byte is lost", "º£´¨´óÑ§", []],
  ])("%s", (_, damaged, expected) => {
    expect(findRepairs(damaged)).toHaveLength(1);
    expect(inferred(damaged)).toEqual(expected);
  });

  it("in order and disjoint, each one character, never one that stays lost", () => {
    fc.assert(
      fc.property(sentences(SENTENCES), (text) => {
        for (const repair of findRepairs(readGbk(narrowBytes(gbkBytes(text)), false))) {
          let end = 0;
          for (const span of repair.inferred) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(repair.text.slice(span.start, span.end)).toMatch(/^[\u3400-\u9fff]$/);
            end = span.end;
          }
        }
      }),
      { numRuns: 100, seed: 29 },
    );
  });
});

describe("any text", () => {
  it("gives repairs in order, disjoint and within it, and no exception", () => {
    const units = fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        "?",
        "??",
        "?,",
        "(zhǎng)",
        "?jīng)",
        "å",
        "¤§",
        "æµ·",
        "锛",
        "銆",
        "海",
        "€",
        "&amp;nbsp;",
        "&lt;p&gt;",
        "\n",
      ),
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const repair of findRepairs(text)) {
          expect(repair.start).toBeGreaterThanOrEqual(end);
          expect(repair.end).toBeGreaterThan(repair.start);
          end = repair.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000, seed: 19 },
    );
  });
});
