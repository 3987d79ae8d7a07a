/**
 * Entry of the command line `npm run --silent fuzz`: thousands of broken inputs through stages 1 to 4, each of which
 * must end without an exception, and with a place for every character.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzInput } from "../src/pipeline/fuzz/fuzzInput.ts";
import { readOriginals } from "./fuzz/originals.ts";
import { runInputs } from "./fuzz/runInputs.ts";
import { FuzzSummary } from "./fuzz/summary.ts";
import { machineLine, thisMachine } from "./machine.ts";
import { tableLines } from "./table.ts";

const USAGE = `Usage: npm run --silent fuzz -- [--inputs N] [--seed N] [--only N]

Runs changed documents and documents made by chance through stages 1 to 4 and checks what comes out.
The same seed gives the same inputs, as long as seeds/ and src/pipeline/cases/ are the same.

  --inputs N  how many (20000)
  --seed N    which (1)
  --only N    the input with this number alone; its bytes are kept in a file
  --help      print this

An input that fails is named on standard error and kept in a temporary folder.
Exit status: 0 if nothing failed, 1 if something did, 2 if the command line is wrong.`;

/** An input takes milliseconds; what takes as many is taken for a hang. */
const LIMIT = 20_000;

/** So many inputs that failed are kept. */
const KEPT = 50;

/** A whole number above 0; null where it is none. */
function wholeNumber(value: string | undefined, fallback: number | null): number | null {
  if (value === undefined) return fallback;
  return /^\d{1,9}$/.test(value) && Number(value) > 0 ? Number(value) : null;
}

function readCommandLine() {
  const { values } = parseArgs({
    options: {
      inputs: { type: "string" },
      seed: { type: "string" },
      only: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const inputs = wholeNumber(values.inputs, 20_000);
  const seed = wholeNumber(values.seed, 1);
  const only = wholeNumber(values.only, 0);
  if (inputs === null || seed === null || only === null) throw new Error("An option is no whole number above 0");
  return { help: values.help, seed, only: only > 0, first: only || 1, last: only || inputs };
}

/** Keeps inputs in a temporary folder, which is made for the first. */
function inputKeeper(seed: number) {
  const originals = readOriginals();
  let folder: string | null = null;
  let kept = 0;
  return {
    kindOf: (number: number) => fuzzInput(seed, number, originals).kind,
    keep: (number: number): string => {
      kept += 1;
      if (kept > KEPT) return "not kept";
      folder ??= mkdtempSync(join(tmpdir(), "wanglai-fuzz-"));
      const path = join(folder, `seed-${seed}-input-${number}.bin`);
      writeFileSync(path, fuzzInput(seed, number, originals).bytes);
      return path;
    },
  };
}

async function fuzz(): Promise<number> {
  const { help, seed, only, first, last } = readCommandLine();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const started = performance.now();
  const summary = new FuzzSummary();
  const { kindOf, keep } = inputKeeper(seed);
  const complain = (number: number, what: string) =>
    console.error(
      `input ${number} (${kindOf(number)}): ${what}\n  kept: ${keep(number)}\n  again: npm run --silent fuzz -- --seed ${seed} --only ${number}`,
    );
  if (only) console.error(`kept: ${keep(first)}`);
  await runInputs(
    { seed, first, last },
    LIMIT,
    (result) => {
      summary.add(result);
      const { number, crash, faults } = result;
      if (crash !== null) complain(number, crash);
      else if (faults.length > 0) complain(number, faults.slice(0, 5).join("\n  "));
      if (number % 1000 === 0) console.error(`${number} of ${last}`);
    },
    ({ number, hung, reason }) => {
      summary.addLost(kindOf(number), hung);
      complain(number, reason);
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const title = `Inputs ${first} to ${last} of seed ${seed} through stages 1 to 4, in ${seconds} s`;
  console.log(
    summary
      .tables(title)
      .flatMap((table) => [...tableLines(table), ""])
      .join("\n") + machineLine(thisMachine()),
  );
  const { crashes, hangs, broken } = summary.total();
  return crashes + hangs + broken > 0 ? 1 : 0;
}

try {
  process.exitCode = await fuzz();
} catch (error) {
  console.error(`${error instanceof Error ? error.message.split(". ")[0] : error}. Try --help.`);
  process.exitCode = 2;
}
