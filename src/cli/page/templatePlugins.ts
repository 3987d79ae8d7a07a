import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { PAGE_START } from "../../pipeline/source/builtFiles.ts";
import { filesIn } from "../data/dataFolder.ts";
import { policyText } from "./contentSecurityPolicy.ts";
import { precompress } from "./precompress.ts";
import { FIRST_DATA, OTHER_DATA } from "./singleFile.ts";

/** Puts the public files into the built page, but for data that a development server left among them. */
export function publicFiles(): Plugin {
  let folder = "";
  return {
    name: "wanglai-public-files",
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    async generateBundle() {
      for (const fileName of await filesIn(folder)) {
        if (fileName.startsWith("data/")) continue;
        this.emitFile({ type: "asset", fileName, source: readFileSync(join(folder, fileName)) });
      }
    },
  };
}

/** Compresses what was built, once for all sites that are made of it. */
export function precompressed(): Plugin {
  return {
    name: "wanglai-precompressed",
    writeBundle: {
      order: "post",
      sequential: true,
      handler: ({ dir }) => (dir === undefined ? undefined : precompress(dir)),
    },
  };
}

/** `new Worker(new URL("./x.ts", import.meta.url), …)`, with the address of its module. */
const WORKER = /new Worker\(\s*new URL\(\s*("[^"]+\.ts")\s*,\s*import\.meta\.url\s*\)\s*,[^)]*\)/g;

/** Workers that few readers of a page need: their programs are packed, and unpacked by `src/app/store/packedWorker.ts`. */
const PACKED = /\blocalWorker\b/;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A program as the content of an element: nothing in it ends the element. */
const asContent = (program: string) => program.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3C!--");

/**
 * What the page in a single file may load and do. Nothing is fetched: script and style are those in the page, told by their
 * hashes; pictures are those in the style sheet and the icon (`data:`); workers are begun from the page's own script
 * (`blob:`), and get what they need from it.
 */
const policyFor = (scripts: readonly string[], styles: readonly string[]) =>
  policyText({
    "default-src": "'none'",
    "script-src": scripts.map(hashOf).join(" "),
    "style-src": styles.map(hashOf).join(" "),
    "img-src": "data:",
    "worker-src": "blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
  });

/** What the build made, by name, taken out of it. */
function taken(bundle: Rolldown.OutputBundle, ending: RegExp): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const names = Object.keys(bundle).filter((name) => ending.test(name));
  return names.flatMap((name) => {
    const one = bundle[name];
    delete bundle[name];
    return one ? [one] : [];
  });
}

/** The program of a worker as an element of the page, with its name. */
function packedElement(fileName: string, program: string): string {
  const packed = deflateRawSync(program, { level: 9 }).toString("base64");
  return `<script type="application/octet-stream" id="program/${basename(fileName)}">${packed}</script>\n`;
}

const textOf = (one: Rolldown.OutputChunk | Rolldown.OutputAsset) =>
  one.type === "chunk" ? one.code : Buffer.from(one.source).toString("utf8");

/**
 * Makes of the built page one file, `single.html`, with places for the data (`singleFile.ts`): script, style, workers and icon
 * are in it. The script does not wait for what stands behind it.
 */
export function singlePage(): Plugin {
  let icon = "";
  return {
    name: "wanglai-single-page",
    enforce: "post",
    config: () => ({
      build: {
        copyPublicDir: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      worker: { rolldownOptions: { output: { codeSplitting: false } } },
    }),
    configResolved({ publicDir }) {
      icon = readFileSync(join(publicDir, "favicon.svg")).toString("base64");
    },
    transform: {
      order: "pre",
      handler(code, id) {
        if (!/\.tsx?$/.test(id) || !code.includes("new Worker(")) return null;
        const imports: string[] = [];
        let workers = 0;
        const changed = code.replace(WORKER, (_all, address: string) => {
          const number = workers++;
          const isPacked = PACKED.test(address);
          if (isPacked) imports.push(`import { PackedWorker } from "/src/app/store/packedWorker.ts";`);
          imports.push(
            `import Worker${number} from ${address.replace(/"$/, isPacked ? '?worker&url"' : '?worker&inline"')};`,
          );
          return isPacked ? `new PackedWorker(Worker${number})` : `new Worker${number}()`;
        });
        return { code: `${imports.join("\n")}\n${changed}`, map: null };
      },
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const workers = taken(bundle, PACKED).map((one) => packedElement(one.fileName, textOf(one)));
        const scripts = taken(bundle, /\.js$/).map((one) => asContent(textOf(one)));
        const styles = taken(bundle, /\.css$/).map(textOf);
        const [page] = taken(bundle, /\.html$/).map(textOf);
        const [licenses = ""] = taken(bundle, /\.md$/).map(textOf);
        const left = Object.keys(bundle);
        if (!page || scripts.length !== 1 || left.length > 0) {
          this.error(
            `Expected one page with one script and nothing else, got ${scripts.length} and ${left.join(", ")}.`,
          );
        }
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(scripts, styles)}">`;
        const head = page
          .replace(/^<!doctype html>\s*/i, PAGE_START)
          .replace(/\s*<script type="module"[^>]*><\/script>/g, "")
          .replace(/\s*<link rel="(?:modulepreload|preload|stylesheet|manifest)"[^>]*>/g, "")
          .replace(/(<link rel="icon" href=")[^"]*/, `$1data:image/svg+xml;base64,${icon}`)
          .replace("<head>", `<head>\n    ${policy}`)
          .replace("</head>", () => `${styles.map((style) => `<style>${style}</style>`).join("\n")}\n</head>`);
        const program = scripts.map((script) => `<script type="module" async>${script}</script>\n`).join("");
        const notices = `<script type="text/plain" id="licenses">\n${asContent(licenses)}\n</script>\n`;
        const source = head.replace(
          "</body>",
          () => `${FIRST_DATA}${program}${OTHER_DATA}${workers.join("")}${notices}</body>`,
        );
        this.emitFile({ type: "asset", fileName: "single.html", source });
      },
    },
  };
}
