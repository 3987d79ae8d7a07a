import { expect, it } from "vitest";
import { ruleVersion } from "../ruleVersion.ts";
import { cacheFor } from "./cacheFolder.ts";

const host = (platform: string, env: Record<string, string> = {}) => ({
  platform,
  env,
  home: "/home/li",
  from: "/articles",
});

it.each([
  ["linux", {}, "/home/li/.cache/wanglai"],
  ["linux", { XDG_CACHE_HOME: "/var/li" }, "/var/li/wanglai"],
  ["linux", { XDG_CACHE_HOME: "not/absolute" }, "/home/li/.cache/wanglai"],
  ["darwin", {}, "/home/li/Library/Caches/wanglai"],
  ["win32", { LOCALAPPDATA: "/local" }, "/local/wanglai"],
  ["linux", { WANGLAI_CACHE: "/elsewhere" }, "/elsewhere"],
  ["linux", { WANGLAI_CACHE: "here" }, "/articles/here"],
])("on %s with %j the cache is %s", (platform, env, folder) => {
  expect(cacheFor(host(platform, env), true)?.folder).toBe(folder);
});

it("there is none where none is wanted", () => expect(cacheFor(host("linux"), false)).toBeNull());

it("rules have one version", () => {
  expect(ruleVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(ruleVersion()).toBe(ruleVersion());
});
