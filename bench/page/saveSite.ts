import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { unpackFiles } from "../events/unpackFiles.ts";

/** Writes the built page with its data into a folder, so that any server of files can show it. */
export async function saveSite(site: string, data: string, folder: string): Promise<void> {
  await rm(join(folder, "data"), { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
  await cp(data, join(folder, "data"), { recursive: true });
  await unpackFiles(join(folder, "data"));
}
