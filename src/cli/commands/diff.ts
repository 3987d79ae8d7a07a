import { resolve } from "node:path";
import { type ChangedEvent, compareBuilt, type Difference, type NamedEvent } from "../data/compareBuilt.ts";
import { type BuiltData, openBuilt, readable, UnreadableData } from "../data/openBuilt.ts";
import { displayWidth, escaped, oneLine, padded } from "../terminal/columns.ts";
import { type LineOutput, lineOutput } from "../terminal/lineOutput.ts";
import { type Look, type Paint, paintFor } from "../terminal/paint.ts";
import { grouped } from "../terminal/progress.ts";
import { type Command, STATUS } from "./commandHost.ts";
import { readCommandLine } from "./commandLine.ts";

const USAGE = `Usage: wanglai diff OLD NEW

Says which events are new, changed or gone between two builds, and which facts differ.
OLD and NEW are each a site, its data folder, a bundle.json, or a page that was built with --single.

  --json  one JSON object instead of lines for a person
  --help  print this

Exit status: 0 if the events are the same, 1 if they differ, 2 if the command line is wrong or there is nothing to compare.`;

const ARROW = " → ";
/** What stands for a fact that is not told. */
const NOTHING = "–";

function eventLine(
  { date, title }: NamedEvent,
  width: number,
  [sign, look]: readonly [string, Look],
  paint: Paint,
): string {
  return `  ${paint(look, sign)} ${padded(date, width)}  ${oneLine(escaped(title))}`;
}

/** A value of several lines in one: each name, and its role behind it. */
const listed = (value: string) => value.replace(/\t(.*)/g, " ($1)").replaceAll("\n", "、");

/** The facts of a changed event, one line each, under its title. */
function factLines({ facts }: ChangedEvent, width: number, paint: Paint): string[] {
  const names = Math.max(...facts.map(({ fact }) => fact.length));
  const words = (value: string | null) => (value === null || value === "" ? NOTHING : oneLine(escaped(listed(value))));
  return facts.map(
    ({ fact, was, is }) =>
      `    ${" ".repeat(width)}  ${paint("dim", padded(fact, names))}  ${paint("red", words(was))}${ARROW}${paint("green", words(is))}`,
  );
}

/** A difference in lines for a person. */
export function differenceLines(difference: Difference, paint: Paint): string[] {
  const { before, now, changed, vanished, new: added } = difference;
  const counts = `${grouped(before)} events before, ${grouped(now)} now`;
  if (added.length + changed.length + vanished.length === 0) return [`No difference: ${counts}`];
  const all = [...added, ...changed, ...vanished];
  const width = all.reduce((widest, { date }) => Math.max(widest, displayWidth(date)), 0);
  const group = (name: string, lines: readonly string[], count: number) =>
    count === 0 ? [] : ["", paint("bold", `${name} (${grouped(count)})`), ...lines];
  return [
    `${grouped(added.length)} new, ${grouped(changed.length)} changed, ${grouped(vanished.length)} vanished; ${counts}`,
    ...group(
      "New",
      added.map((one) => eventLine(one, width, ["+", "green"], paint)),
      added.length,
    ),
    ...group(
      "Changed",
      changed.flatMap((one) => [eventLine(one, width, ["~", "yellow"], paint), ...factLines(one, width, paint)]),
      changed.length,
    ),
    ...group(
      "Vanished",
      vanished.map((one) => eventLine(one, width, ["-", "red"], paint)),
      vanished.length,
    ),
  ];
}

/** Opens both builds; tells of each that cannot be read why. */
async function openBoth(paths: readonly string[], from: string, notices: LineOutput): Promise<BuiltData[]> {
  const opened: BuiltData[] = [];
  for (const path of paths) {
    try {
      opened.push(await openBuilt(resolve(from, path)));
    } catch (error) {
      if (!(error instanceof UnreadableData)) throw error;
      await notices.write(`${escaped(path)}: error: ${oneLine(error.message)}`);
    }
  }
  return opened;
}

/** The command `diff`: see its usage above. */
export const diff: Command = async ({ args, from, stdout, stderr, env }) => {
  const output = lineOutput(stdout);
  const notices = lineOutput(stderr);
  const read = readCommandLine(args, {
    help: { type: "boolean", short: "h", default: false },
    json: { type: "boolean", default: false },
  });
  if ("mistake" in read) {
    await notices.write(read.mistake);
    return STATUS.usage;
  }
  const { values, positionals } = read;
  if (values.help) {
    await output.write(USAGE);
    return STATUS.done;
  }
  if (positionals.length !== 2 || positionals.includes("")) {
    await notices.write(
      `It compares two builds, OLD and NEW, and ${positionals.length} ${positionals.length === 1 ? "is" : "are"} named. Try --help.`,
    );
    return STATUS.usage;
  }
  const [before, after] = await openBoth(positionals, from, notices);
  if (!before || !after) return STATUS.usage;
  try {
    const difference = await readable(() => compareBuilt(before, after));
    const lines = values.json
      ? [JSON.stringify(difference)]
      : differenceLines(difference, paintFor({ stream: stdout, env }));
    for (const line of lines) if (!(await output.write(line))) break;
    const { changed, vanished } = difference;
    return difference.new.length + changed.length + vanished.length > 0 ? STATUS.partly : STATUS.done;
  } catch (error) {
    if (!(error instanceof UnreadableData)) throw error;
    await notices.write(`error: ${oneLine(error.message)}`);
    return STATUS.usage;
  }
};
