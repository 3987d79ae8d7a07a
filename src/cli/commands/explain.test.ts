import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { extract } from "../../pipeline/extract.ts";
import { readSources } from "../../pipeline/source/readSources.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { coloured, plain } from "../terminal/paint.ts";
import { explainCommand } from "./explain.ts";

const MENU = "首页 > 学校要闻 > 正文";
const PAGE = `${MENU}
海河大学校长赴蓝帆集团考察
发布时间：2024-03-08 来源：海河大学新闻网
3月5日，海河大学校长李嘉木一行赴蓝帆集团考察，东湖市科技局局长方远陪同。双方希望早日签署合作协议。
座谈中，李嘉木表示，海河大学曾与云山大学会谈。
上一篇：没有了
`;
const FEED = JSON.stringify([
  { title: "海河大学来访", content: "2024年4月2日，海河大学校长李嘉木一行到访蓝帆集团。", date: "2024-04-03" },
  { title: "云山大学来访", content: "2024年4月8日，云山大学校长陈一鸣一行到访蓝帆集团。", date: "2024-04-09" },
]);
/** The beginning of a PNG. */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52);

/** A stream that keeps what it gets. */
class Kept extends Writable {
  text = "";
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command over a folder with the two files; gives its exit status and what it wrote. */
async function explain(args: readonly string[], { colours = false, stdout = new Kept() as Writable } = {}) {
  const from = await temporaryFolder({
    "a.txt": PAGE,
    "news.json": FEED,
    "b/c.txt": PAGE,
    "picture.txt": PICTURE,
  });
  const stderr = new Kept();
  const stages = { readSources, extract };
  const status = await explainCommand({
    args,
    from,
    stdout,
    stderr,
    paint: colours ? coloured : plain,
    stages: async () => stages,
  });
  return { status, out: stdout instanceof Kept ? stdout.text : "", err: stderr.text };
}

/** The line of a printed table that a pattern finds, with its runs of blanks as one. */
function row(out: string, pattern: RegExp): string {
  const line = out.split("\n").find((one) => pattern.test(one)) ?? `no line like ${pattern} in:\n${out}`;
  return line.replace(/ +/g, " ").trim();
}

describe("explain, of a document", () => {
  it("says what the document is, whose page, and where that comes from", async () => {
    const { status, out, err } = await explain(["a.txt"]);
    expect([status, err]).toEqual([0, ""]);
    expect(row(out, /^ {2}title/)).toBe("title 海河大学校长赴蓝帆集团考察 from heading");
    expect(row(out, /^ {2}published/)).toBe("published 2024-03-08 from dateline");
    expect(row(out, /^ {2}page of/)).toMatch(/^page of 海河大学 owner\//);
    expect(row(out, /^ {2}read as/)).toContain("plain, utf-8");
  });

  it("says what was removed, by which rule, with the words that stood there", async () => {
    const { out } = await explain(["a.txt"]);
    expect(row(out, /boilerplate\/breadcrumb/)).toBe(
      `网站导航路径 boilerplate/breadcrumb ${MENU.length} characters: “${MENU}” at 0`,
    );
  });

  it("says of an event how its date, kinds and parties are known, and who is none", async () => {
    const { out } = await explain(["a.txt"]);
    const event = out.slice(out.indexOf("\nEvents"));
    expect(row(event, /^ {2}date/)).toBe("date 3月5日 → 2024-03-05 date/month-day");
    expect(row(event, /date\/nearest-past/)).toContain("not after 2024-03-08");
    expect(row(event, /^ {2}guest/)).toBe("guest 海河大学 海河大学 organization/named role/comes");
    expect(row(event, /^ {2}host/)).toContain("蓝帆集团");
    expect(row(event, /^ {2}no party/)).toMatch(/东湖市科技局 refused party\/attended/);
    expect(row(event, /^ {2}place/)).toBe("place 蓝帆集团 place/went-to");
    expect(row(event, /^ {2}proof/)).toContain("李嘉木一行赴蓝帆集团考察");
  });

  it("says why a sentence with words for a deed proves no event", async () => {
    const { out } = await explain(["a.txt"]);
    const sentence = out.slice(out.indexOf("座谈中，李嘉木表示"));
    expect(sentence.split("\n")[0]).toContain("→ proves no event");
    expect(row(sentence, /event\//)).toMatch(/^refused event\/said/);
  });

  it("gathers the steps of one rule, and with --all shows each with all that its rule says", async () => {
    const few = (await explain(["a.txt"])).out;
    const all = (await explain(["a.txt", "--all"])).out;
    expect(row(few, /action\/visit/)).toBe("一行、赴、考察 made action/visit");
    expect(row(all, /action\/visit/)).toBe(
      "一行 made action/visit People of one organization go to another, or one receives the other.",
    );
  });

  it("explains every article of a collection, or the one that --record names", async () => {
    const both = (await explain(["news.json"])).out;
    expect(both.split("\n\n\n").map((one) => one.split("\n")[0])).toEqual([
      "news.json, record 1",
      "news.json, record 2",
    ]);
    expect((await explain(["news.json", "--record", "2"])).out).toMatch(/^news\.json, record 2\n/);
  });

  it("prints one JSON object a document with --json", async () => {
    const { out } = await explain(["news.json", "--json"]);
    const documents = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(documents).toMatchObject([
      { file: "news.json", record: 1, events: [{ date: { edtf: "2024-04-02" } }] },
      { file: "news.json", record: 2, events: [{ date: { edtf: "2024-04-08" } }] },
    ]);
  });

  it("dresses words in colours only where there are any", async () => {
    expect((await explain(["a.txt"])).out).not.toContain("\u001b");
    expect((await explain(["a.txt"], { colours: true })).out).toContain("\u001b[2mboilerplate/breadcrumb\u001b[22m");
  });
});

describe("explain, of a place", () => {
  it("says why a plan is none of what happened", async () => {
    const { status, out } = await explain(["a.txt", "签署"]);
    expect(status).toBe(0);
    expect(out).toContain("双方希望早日[签署]合作协议。");
    expect(row(out, /action\/signing/)).toBe("签署 refused action/signing modality/planned: 希望");
  });

  it("names the rules that read a date and settled its year, at an offset into the text", async () => {
    const { out } = await explain(["a.txt", "2"]);
    expect(out).toContain("3月[5]日，");
    expect(row(out, /made +date\//)).toMatch(/^3月5日 made date\/month-day 2024-03-05\./);
    expect(row(out, /settled +date\//)).toContain("date/nearest-past year: the latest such day");
    expect(out).toContain("\nEvents\n  1  2024-03-05");
  });

  it("says of an organization whether it is a party, and the rule that refused it", async () => {
    const refused = (await explain(["a.txt", "东湖市科技局"])).out;
    expect(row(refused, /party\/attended {2,}东/)).toContain("refused party/attended");
    expect(refused).toContain("东湖市科技局 is a party of no event by these words");
    expect((await explain(["a.txt", "蓝帆集团"])).out).toContain("蓝帆集团 is host in event 1");
  });

  it("names the rule that removed a character of the source", async () => {
    const { out } = await explain(["a.txt", "--source", "3"]);
    expect(row(out, /^ {2}place/)).toBe("place “>” at 3 of the source");
    expect(row(out, /^ {2}removed/)).toBe(`removed 网站导航路径 boilerplate/breadcrumb “${MENU}” at 0 of the source`);
  });

  it("leads from a character of the source to its place in the text", async () => {
    const { out } = await explain(["a.txt", "--source", String(PAGE.indexOf("双方"))]);
    expect(row(out, /^ {2}place/)).toBe(`place “双” at 37 of the text, at ${PAGE.indexOf("双方")} of the source`);
    expect(out).toContain("[双]方希望");
  });

  it("finds words in the source that did not become text", async () => {
    const { out } = await explain(["a.txt", "上一篇"]);
    expect(row(out, /^ {2}removed/)).toContain("boilerplate/pager");
    expect(row((await explain(["a.txt", "发布时间"])).out, /^ {2}metadata/)).toContain("read as published");
  });

  it("takes the first of several places and says how many there are", async () => {
    const { out } = await explain(["a.txt", "李嘉木"]);
    expect(row(out, /^ {2}place/)).toMatch(/the first of 2 places in the text$/);
  });

  it("takes words from the first article that has them and names the others", async () => {
    const { status, out, err } = await explain(["news.json", "到访"]);
    expect([status, out.split("\n")[0]]).toEqual([0, "news.json, record 1"]);
    expect(err).toBe("The words are also in record 2: --record N explains them there.\n");
    expect((await explain(["news.json", "云山大学", "--record", "2"])).out).toContain("[云山大学]校长");
  });

  it("prints one JSON object with --json", async () => {
    const { out } = await explain(["a.txt", "签署", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      file: "a.txt",
      foundIn: "text",
      places: 1,
      text: { words: "签署" },
      covering: [{ rule: "action/signing", outcome: "refused" }],
      events: [],
    });
  });
});

describe("explain, where something is wrong", () => {
  it.each([
    [["gone.txt"], /^gone\.txt: error: There is no such file or folder\..* \(ENOENT\)\n$/],
    [["b"], "b: error: It is a folder, expected a file. Name one of its files.\n"],
    [["picture.txt"], /^picture\.txt: error: .*\(binary\)\n$/],
    [["a.txt", "99999"], /^a\.txt: error: Unexpected offset 99999, expected 0 to \d+: the cleaned text has \d+ char/],
    [["a.txt", "--source", "99999"], /: the decoded source has \d+ characters\.\n$/],
    [["a.txt", "星河大学"], "a.txt: error: There is no “星河大学” in the cleaned text, nor in the source."],
    [["news.json", "星河大学"], "None of the 2 articles of the file has it.\n"],
    [["news.json", "3"], "news.json: error: It holds many articles, and an offset is one of a single article. Say"],
    [
      ["news.json", "--record", "3"],
      "news.json: error: Unexpected --record 3, expected 1 to 2: the file holds no more.\n",
    ],
    [["a.txt", "--record", "1"], "a.txt: error: It holds one article and no records. Leave --record out.\n"],
  ])("says so and ends with 1: %j", async (args, message) => {
    const { status, out, err } = await explain(args);
    expect([status, out]).toEqual([1, ""]);
    if (typeof message === "string") expect(err).toContain(message);
    else expect(err).toMatch(message);
  });

  it.each([
    [[], "Usage: wanglai explain FILE [PLACE]"],
    [[""], "The path is empty, expected a file. Try --help."],
    [["a.txt", ""], "The place is empty, expected an offset or words. Try --help."],
    [["a.txt", "--source"], "--source needs a place, an offset or words. Try --help."],
    [["a.txt", "双方", "希望"], "Unexpected “希望” behind the place."],
    [["a.txt", "--record", "0"], "Unexpected --record 0, expected a number from 1. Try --help."],
    [["a.txt", "--fast"], "Unknown option '--fast'. Try --help."],
  ])("names the mistake in the command line and ends with 2: %j", async (args, message) => {
    const { status, out, err } = await explain(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("says with --help what it does not tell", async () => {
    const { status, out, err } = await explain(["--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("What is settled over the whole folder is not told here");
  });

  it("ends quietly when its reader leaves", async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    expect(await explain(["a.txt"], { stdout })).toMatchObject({ status: 0, err: "" });
  });
});
