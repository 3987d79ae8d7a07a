import { join, resolve } from "node:path";
import type { CommandHost } from "../commands/commandHost.ts";
import { ruleVersion } from "../ruleVersion.ts";

/** Where what came of files is kept from one build to the next. */
export interface Cache {
  /** The folder of the cache, which need not be there yet. */
  readonly folder: string;
  /** What came of a file under other rules is not known under these. */
  readonly rules: string;
  /** How many bytes it may take at most; usual where it is left out. */
  readonly limit?: number;
}

/** The folder of a user's caches, by the habits of the system. */
function userCaches({ env, platform, home }: Pick<CommandHost, "env" | "platform" | "home">): string {
  // https://specifications.freedesktop.org/basedir-spec: a relative path is to be ignored.
  if (env.XDG_CACHE_HOME?.startsWith("/")) return env.XDG_CACHE_HOME;
  if (platform === "win32") return env.LOCALAPPDATA || join(home, "AppData", "Local");
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}

/**
 * The cache of a command: in `WANGLAI_CACHE` where that is set, else beside the user's other caches.
 * @param wanted whether the command line wants one (`--no-cache`)
 */
export function cacheFor(host: Pick<CommandHost, "env" | "platform" | "home" | "from">, wanted: boolean): Cache | null {
  if (!wanted) return null;
  const { WANGLAI_CACHE } = host.env;
  const folder = WANGLAI_CACHE ? resolve(host.from, WANGLAI_CACHE) : join(userCaches(host), "wanglai");
  return { folder, rules: ruleVersion() };
}
