import { isBundle, maybeBuilt, type Own } from "../../builtFiles.ts";
import { unzipEntry } from "./unzipEntry.ts";
import type { ZipEntry } from "./zipDirectory.ts";

const BUNDLE = /^(?:.*\/)?bundle\.json$/;
/** Looking for a bundle takes nothing of what the archive may come to. */
const ALLOWANCE = 64 * 1024 * 1024;

/** The sites of Wanglai's that lie in an archive. */
export interface SitesInZip {
  /** Their folders, each with a slash at its end; that of the archive itself is empty. */
  readonly folders: readonly string[];
  /** Whether a file is of one of them, and not the user's own beside it. */
  readonly has: (name: string) => boolean;
}

/** Finds copies of sites, or of their data alone, in an archive. @param entries those that are not left out */
export function sitesInZip(archive: Uint8Array, entries: readonly ZipEntry[]): SitesInZip {
  const bundles = entries.filter(({ name }) => BUNDLE.test(name));
  const sites = new Map<string, Own>();
  for (const bundle of bundles) {
    const data = bundle.name.slice(0, -"bundle.json".length);
    for (const folder of data.endsWith("data/") ? [data.slice(0, -"data/".length), data] : [data]) {
      const inside = entries.filter(({ name }) => name.startsWith(folder));
      const names = new Set(inside.map(({ name }) => name.slice(folder.length).split("/", 1)[0] ?? ""));
      const maybe = maybeBuilt([...names]);
      if (!maybe || folder + maybe.bundle !== bundle.name) continue;
      const bytes = unzipEntry(archive, bundle, { bytes: ALLOWANCE, entries: 1 });
      if (bytes instanceof Uint8Array && isBundle(bytes)) sites.set(folder, maybe.own);
      break;
    }
  }
  const isOwn =
    (name: string) =>
    ([folder, own]: readonly [string, Own]) =>
      name.startsWith(folder) && own(name.slice(folder.length).split("/", 1)[0] ?? "");
  return { folders: [...sites.keys()], has: (name) => [...sites].some(isOwn(name)) };
}
