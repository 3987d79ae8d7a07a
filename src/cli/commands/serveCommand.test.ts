import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { VISIT } from "../stages/examplePipeline.ts";
import type { CommandHost } from "./commandHost.ts";
import { exampleTemplate, runCommand } from "./runCommand.ts";
import { serveCommand } from "./serveCommand.ts";

/** Serves until `wanted` was said on standard error; gives all that was. @param before is done when the stages are loaded */
async function served(from: string, args: readonly string[], wanted: string, before = async () => {}) {
  const stop = new AbortController();
  let said = "";
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += chunk.toString();
      if (said.includes(wanted)) stop.abort();
      done();
    },
  });
  const serve = (host: CommandHost) =>
    serveCommand({ ...host, stderr, pipeline: async () => before().then(host.pipeline) });
  const template = await exampleTemplate();
  const { status, stdout } = await runCommand(serve, ["--port", "0", ...args], { from, template, stop: stop.signal });
  return { status, stdout, stderr: said };
}

it("says where it serves, and what was read", async () => {
  const from = await temporaryFolder({ "d/a.txt": VISIT, "d/b.txt": "" });
  const { status, stdout, stderr } = await served(from, ["d"], "1 file not read\n");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^http:\/\/\S+\n/);
  expect(stderr).toMatch(/^a\.txt: warning: .*\nb\.txt: error: .*\n1 document, 1 event, .*1 file not read\n$/);
});

it("says only what could not be read where it is to be quiet", async () => {
  const from = await temporaryFolder({ "d/a.txt": VISIT, "d/b.txt": "" });
  const { status, stderr } = await served(from, ["d", "--quiet"], "(empty)\n");
  expect(status).toBe(0);
  expect(stderr).toMatch(/^b\.txt: error: [^\n]*\n$/);
});

it("calls the folder as the user does where that cannot be read any more", async () => {
  const from = await temporaryFolder({ "d/a.txt": VISIT });
  const { stderr } = await served(from, ["./d"], "(ENOENT)", () => rm(join(from, "d"), { recursive: true }));
  expect(stderr).toMatch(/^\.\/d: error: There is no such file or folder\./);
});

it.each([
  [[], "The documents' folder is missing. Try --help."],
  [["d", "e"], "Unexpected “e” behind the documents' folder. Try --help."],
  [["d", "--port", "x"], "“x” is no port, expected a number up to 65535. Try --help."],
  [["gone"], "There is no folder gone. Check the path."],
])("ends with 2 and says why for %j", async (args, message) => {
  const from = await temporaryFolder({ "d/a.txt": VISIT });
  expect(await runCommand(serveCommand, args, { from })).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
});
