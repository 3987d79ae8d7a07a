/** `npm test`: installs what is missing, then every check; the last line counts them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { browserCounts, oneCheck, sum, summaryLine, unitCounts } from "./counts.mjs";
import { ensureInstalled } from "./install.mjs";
import { PAGE_BUDGET, pageSizes, SCRIPT_BUDGET } from "./pageSize.mjs";
import { packageCommand, ROOT, run, runNpm } from "./run.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

/** @param {string} title */
const heading = (title) => `\n── ${title} ${"─".repeat(60 - title.length)}`;

/**
 * Runs a command of an installed package.
 * @param {string} name @param {string} command @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, after?: string }} [options] as for `run`
 */
async function succeeds(name, command, args, options = {}) {
  return (await run(process.execPath, [packageCommand(name, command), ...args], options)) === 0;
}

/**
 * Reads what a test runner wrote about its run.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 */
function countReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    console.error("The tests left no report: they did not run to their end.");
    return oneCheck(false);
  }
}

function checkPageSize() {
  const sizes = pageSizes(join(ROOT, "dist"));
  const weigh = (/** @type {string} */ ending) =>
    sizes.filter(({ file }) => file.endsWith(ending)).reduce((bytes, one) => bytes + one.bytes, 0);
  const script = weigh(".js");
  const all = weigh("");
  for (const { file, bytes } of sizes) console.log(`${String(bytes).padStart(9)} bytes  ${file}`);
  console.log(`${String(script).padStart(9)} bytes of script, compressed, of ${SCRIPT_BUDGET} allowed`);
  console.log(`${String(all).padStart(9)} bytes in all, compressed, of ${PAGE_BUDGET} allowed`);
  return script > 0 && script <= SCRIPT_BUDGET && all <= PAGE_BUDGET;
}

/** @param {string} reports a folder for the runners' reports */
async function runAll(reports) {
  // Side by side, as each of them leaves a core without work for a part of its time.
  const checked = await Promise.all([
    succeeds("typescript", "tsc", ["--noEmit"], { after: heading("Type check") }),
    succeeds("@biomejs/biome", "biome", ["check", "--error-on-warnings"], { after: heading("Lint") }),
    succeeds("knip", "knip", ["--no-progress"], { after: heading("Dead code") }),
  ]);
  const [packed, built] = await Promise.all([
    runNpm(["run", "--silent", "build:package"], { after: heading("Package") }).then((status) => status === 0),
    succeeds("vite", "vite", ["build"], { after: heading("Build") }),
  ]);
  const counts = [...checked, packed, built].map(oneCheck);

  console.log(heading("Unit tests"));
  const unitReport = join(reports, "unit.json");
  const unitArgs = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  const unitPassed = await succeeds("vitest", "vitest", unitArgs, { env: { WANGLAI_PACKAGE_BUILT: "1" } });
  counts.push(countReport(unitReport, (report) => unitCounts(report, unitPassed)));

  if (!built) {
    console.error("Without a build there is no page to test in a browser.");
    return [...counts, oneCheck(false)];
  }

  console.log(heading("Page size"));
  counts.push(oneCheck(checkPageSize()));

  console.log(heading("Browser tests"));
  const chromium = await ensureChromium();
  if (!chromium) return [...counts, oneCheck(false)];
  const browserReport = join(reports, "browser.json");
  const browserPassed = await succeeds(
    "@playwright/test",
    "playwright",
    ["test", "--config=e2e/playwright.config.ts", "--reporter=list,json"],
    { env: { WANGLAI_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport } },
  );
  return [...counts, countReport(browserReport, (report) => browserCounts(report, browserPassed))];
}

await ensureInstalled();
const reports = mkdtempSync(join(tmpdir(), "wanglai-reports-"));
try {
  const total = sum(await runAll(reports));
  console.log(`\n${summaryLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
