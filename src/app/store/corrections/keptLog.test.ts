import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Database } from "../local/database.ts";
import { openDatabase } from "../local/database.ts";
import type { Step } from "./correctionLog.ts";
import { type Channel, KeptLog } from "./keptLog.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

let made = 0;
const remove = (name: string): Step => ({ kind: "remove", entries: [name] });
const namesOf = (log: KeptLog) => log.steps.flatMap(({ step }) => (step.kind === "remove" ? step.entries : []));

/** Pages of one browser: what one tells, the others hear. */
function browser() {
  const channels = new Set<Channel>();
  return {
    /** Another page of a site. @param open in the place of the storage */
    page(site = "https://a.example/data/", open?: (ended: () => void) => Promise<Database>): KeptLog {
      const channel: Channel = {
        onmessage: null,
        postMessage(data) {
          for (const other of channels) {
            if (other !== channel) other.onmessage?.({ data: structuredClone(data) } as MessageEvent);
          }
        },
        close: () => void channels.delete(channel),
      };
      channels.add(channel);
      return new KeptLog({ site, channel, newId: () => `id${++made}`, ...(open && { open }) });
    },
  };
}

describe("the kept log", () => {
  it("is there again after a reload, in its order, and for its site alone", async () => {
    const first = browser().page();
    await Promise.all([first.append(remove("a")), first.append(remove("b"))]);
    const again = browser().page();
    const other = browser().page("https://a.example/other/data/");
    await Promise.all([again.sync(), other.sync()]);
    expect(namesOf(again)).toEqual(["a", "b"]);
    expect(namesOf(other)).toEqual([]);
    expect(again.trouble).toBeNull();
  });

  it("counts at once what another page did, and keeps what both did at a time", async () => {
    const pages = browser();
    const [one, two] = [pages.page(), pages.page()];
    const kept = one.append(remove("a"));
    expect(namesOf(two)).toEqual(["a"]);
    await Promise.all([kept, two.append(remove("b")), one.append(remove("c"))]);
    expect(namesOf(one)).toEqual(namesOf(two));
    const later = browser().page();
    await later.sync();
    expect(namesOf(later)).toEqual(["a", "b", "c"]);
  });

  it("hears of what it missed when it looks again", async () => {
    const [one, two] = [browser().page(), browser().page()];
    await two.sync();
    await one.append(remove("a"));
    expect(namesOf(two)).toEqual([]);
    await two.sync();
    expect(namesOf(two)).toEqual(["a"]);
  });

  it("writes all of it again where the storage was cleared, and says so", async () => {
    const opened: Database[] = [];
    const page = browser().page("https://a.example/data/", async (ended) => {
      const database = await openDatabase(ended);
      opened.push(database);
      return database;
    });
    await page.append(remove("b"));
    await opened[0]?.clear("corrections");
    await page.append(remove("c"));
    expect(page.trouble).toBe("cleared");
    const again = browser().page();
    await again.sync();
    expect(namesOf(again)).toEqual(["b", "c"]);
  });

  it("goes on where a connection ended in silence", async () => {
    const opened: Database[] = [];
    const log = browser().page("https://a.example/data/", async (ended) => {
      const database = await openDatabase(ended);
      opened.push(database);
      return database;
    });
    await log.append(remove("a"));
    opened[0]?.close();
    await log.append(remove("b"));
    expect(log.trouble).toBeNull();
    const again = browser().page();
    await again.sync();
    expect(namesOf(again)).toEqual(["a", "b"]);
  });

  it.each([
    ["refused", () => Promise.reject(new DOMException("no", "SecurityError"))],
    ["full", () => Promise.reject(new DOMException("no", "QuotaExceededError"))],
  ] as const)(
    "lasts as long as the page where storage is %s, tells other pages, and says so",
    async (trouble, open) => {
      const pages = browser();
      let isOpen = false;
      const log = pages.page("https://a.example/data/", (ended) => (isOpen ? openDatabase(ended) : open()));
      const other = pages.page("https://a.example/data/", open);
      await log.append(remove("a"));
      expect(log.trouble).toBe(trouble);
      expect(namesOf(log)).toEqual(["a"]);
      expect(namesOf(other)).toEqual(["a"]);
      // Once there is room, all of it is kept.
      isOpen = true;
      await log.append(remove("b"));
      expect(log.trouble).toBeNull();
      const again = browser().page();
      await again.sync();
      expect(namesOf(again)).toEqual(["a", "b"]);
    },
  );
});
