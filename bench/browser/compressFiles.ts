import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const br = promisify(brotliCompress);
const gz = promisify(gzip);
/** Beyond this both take many times longer for a few per cent. */
const BROTLI_QUALITY = 5;
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|bin|webmanifest)$/;

/** Writes a `.br` and a `.gz` beside every file of a folder that has none yet and gets smaller by it. */
export async function compressFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const present = new Set(entries.map(({ parentPath, name }) => join(parentPath, name)));
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    if (!COMPRESSIBLE.test(name) || present.has(`${path}.br`)) continue;
    const bytes = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
    const [small, zipped] = await Promise.all([br(bytes, { params }), gz(bytes)]);
    if (small.length >= bytes.length) continue;
    await writeFile(`${path}.br`, small);
    await writeFile(`${path}.gz`, zipped);
  }
}
