import { describe, expect, it } from "vitest";
import { LOOK_HEADER } from "../../worker/offline/siteFiles.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { lookForData, lookForPage, newData } from "./lookForUpdates.ts";

const bundleOf = (...ids: readonly string[]) => testIndex(ids.map((id) => testEvent({ id }))).bundle;
const read = async (text: string) => JSON.parse(text);

function answering(body: string, headers: Readonly<Record<string, string>> = {}, status = 200) {
  const asked: RequestInit[] = [];
  const fetch = async (_address: string, init: RequestInit) => {
    asked.push(init);
    return new Response(body, { headers, status });
  };
  return { fetch, asked };
}

describe("looking for newer data", () => {
  const shown = bundleOf("e1");

  it("asks the server itself, and finds the same or another bundle", async () => {
    const same = answering(JSON.stringify(bundleOf("e1")), { etag: '"1"' });
    expect(await lookForData(same.fetch, "b", shown, null, read)).toEqual({ reached: true, bundle: null, tag: '"1"' });
    expect(same.asked).toEqual([{ cache: "no-cache", headers: { [LOOK_HEADER]: "1" } }]);
    const other = bundleOf("e1", "e2");
    const look = await lookForData(answering(JSON.stringify(other)).fetch, "b", shown, null, read);
    expect(look).toEqual({ reached: true, bundle: other, tag: null });
  });

  it("reads no answer whose version it knows", async () => {
    const { fetch } = answering("not read", { "last-modified": "yesterday" });
    expect(await lookForData(fetch, "b", shown, "yesterday", read)).toMatchObject({ reached: true, bundle: null });
  });

  it("tells a server that does not answer from one whose answer is of a later version", async () => {
    const fails = async () => {
      throw new TypeError("Failed to fetch");
    };
    expect((await lookForData(fails, "b", shown, null, read)).reached).toBe(false);
    expect((await lookForData(answering("", {}, 503).fetch, "b", shown, null, read)).reached).toBe(false);
    expect(await lookForData(answering("{").fetch, "b", shown, null, read)).toMatchObject({
      reached: true,
      bundle: null,
    });
  });
});

it.each([
  ["the same scripts", '<script src="./assets/index-a1.js"></script><link href="./assets/index-b2.css">', false],
  ["others", '<script src="./assets/index-c3.js"></script><link href="./assets/index-b2.css">', true],
  ["no page of ours", "<title>Log in</title>", false],
])("a page with %s is a new one: %s", async (_what, html, isNew) => {
  const shown = ["./assets/index-b2.css", "./assets/index-a1.js", "https://a.example/assets/DetailPane-d4.css"];
  expect(await lookForPage(answering(html).fetch, "p", shown)).toBe(isNew);
  expect(await lookForPage(answering(html, {}, 500).fetch, "p", shown)).toBe(false);
});

it("an event is new by its id, and by all that it was called before", () => {
  const renamed = testIndex([testEvent({ id: "e9", alsoKnownAs: ["e1"] }), testEvent({ id: "e3" })]).bundle;
  expect(newData(renamed, bundleOf("e1", "e2"))).toEqual({ added: 1, events: 2 });
});
