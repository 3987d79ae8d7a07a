import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { CommandHost } from "./commandHost.ts";
import { type CommandTable, dispatch } from "./dispatch.ts";
import { COMMANDS } from "./table.ts";

/** Runs the command line with commands that only say what they got. */
async function run(words: readonly string[]) {
  const out = { stdout: "", stderr: "" };
  const got: string[] = [];
  const stream = (name: keyof typeof out) =>
    new Writable({
      write(chunk, _encoding, done) {
        out[name] += chunk;
        done();
      },
    });
  const command = (name: string, status: number) => ({
    words: "DIR",
    summary: `does ${name}`,
    load: async () => async (host: CommandHost) => {
      got.push(`${name} ${host.args.join(" ")}`);
      return status;
    },
  });
  const commands: CommandTable = {
    build: command("build", 0),
    explain: command("explain", 1),
    extract: command("extract", 3),
  };
  const hostFor = (args: readonly string[]) =>
    ({ args, stdout: stream("stdout"), stderr: stream("stderr") }) as unknown as CommandHost;
  const status = await dispatch(words, hostFor, commands, () => "1.2.3");
  return { status, got, ...out };
}

describe("the command line as a whole", () => {
  it("hands the words behind a command to it, and its status back", async () => {
    expect(await run(["extract", "--help", "a b"])).toMatchObject({ status: 3, got: ["extract --help a b"] });
  });

  it.each([["--help"], ["-h"], ["help"]])("lists the commands for %s and loads none", async (word) => {
    const { status, stdout, stderr, got } = await run([word]);
    expect([status, stderr, got]).toEqual([0, "", []]);
    expect(stdout).toMatch(/^Usage: wanglai COMMAND …/);
    expect(stdout).toContain("\n  build DIR    does build\n");
  });

  it("asks a command how it is used", async () => {
    expect(await run(["help", "build"])).toMatchObject({ status: 0, got: ["build --help"] });
  });

  it.each([["--version"], ["-v"]])("tells its version for %s", async (word) => {
    expect(await run([word])).toMatchObject({ status: 0, stdout: "1.2.3\n" });
  });

  it.each([
    ["biuld", "Unknown command “biuld”. Did you mean “build”? Try --help.\n"],
    ["extrct", "Unknown command “extrct”. Did you mean “extract”? Try --help.\n"],
    ["exp", "Unknown command “exp”. Did you mean “explain”? Try --help.\n"],
    ["BUILD", "Unknown command “BUILD”. Did you mean “build”? Try --help.\n"],
    ["news", "Unknown command “news”. Try --help.\n"],
    ["toString", "Unknown command “toString”. Try --help.\n"],
    ["--quiet", "Unexpected option --quiet before a command. Try --help.\n"],
  ])("says of %s what was probably meant, does nothing, and ends with 2", async (word, stderr) => {
    expect(await run([word, "news"])).toEqual({ status: 2, got: [], stdout: "", stderr });
  });

  it("says how it is used where no command is named, and ends with 2", async () => {
    const { status, stdout, stderr } = await run([]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage:");
  });
});

it("every command of the table is there and explains itself", async () => {
  for (const [name, { load, words }] of Object.entries(COMMANDS)) {
    let stdout = "";
    const kept = new Writable({
      write(chunk, _encoding, done) {
        stdout += chunk;
        done();
      },
    });
    const host = { args: ["--help"], from: "/", stdout: kept, stderr: kept, env: {} } as unknown as CommandHost;
    expect(await (await load())(host)).toBe(0);
    expect(stdout.split("\n")[0]).toContain(`Usage: wanglai ${name} ${words}`);
  }
});
