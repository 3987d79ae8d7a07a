import { describe, expect, it } from "vitest";
import { listenForChanges } from "./liveData.ts";

/** A server that says what it is told to, and what the page made of it. */
function heard(version: string) {
  const listeners = new Map<string, (event: Event) => void>();
  const log: string[] = [];
  const source = {
    addEventListener: (type: string, listener: (event: Event) => void) => void listeners.set(type, listener),
    close: () => void log.push("closed"),
  };
  const close = listenForChanges(source, version, {
    changed: () => void log.push("changed"),
    reached: (isThere) => void log.push(isThere ? "there" : "gone"),
  });
  return { log, close, say: (type: string, data = "") => listeners.get(type)?.(new MessageEvent(type, { data })) };
}

describe("listenForChanges", () => {
  it("tells of data that are other than the page's, once each", () => {
    const { log, say } = heard("a");
    for (const version of ["a", "b", "b", "a"]) say("data", version);
    expect(log).toEqual(["changed", "changed"]);
  });

  it("hears of what changed while the page was loaded", () => {
    const { log, say } = heard("a");
    say("data", "b");
    expect(log).toEqual(["changed"]);
  });

  it("takes the first data of a server that had none when the page was served for the page's own", () => {
    const { log, say } = heard("");
    say("data", "a");
    expect(log).toEqual([]);
    say("data", "b");
    expect(log).toEqual(["changed"]);
  });

  it("tells of what changed while the server was away, and that it was", () => {
    const { log, say, close } = heard("a");
    say("open");
    say("error");
    say("open");
    say("data", "b");
    close();
    expect(log).toEqual(["there", "gone", "there", "changed", "closed"]);
  });
});
