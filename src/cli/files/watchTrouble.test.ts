import { describe, expect, it } from "vitest";
import { watchTrouble } from "./watchTrouble.ts";

const fault = (code: string, path?: string) =>
  Object.assign(
    new Error(`${code}: what the system says, watch '${path}'`),
    path === undefined ? { code } : { code, path },
  );

describe("what keeps changes from being noticed", () => {
  it.each([
    [fault("EACCES", "/home/x/docs/in/locked"), "in/locked: reading it is not permitted. Change its permissions"],
    [fault("EACCES", "/home/x/docs"), "./docs: reading it is not permitted."],
    [fault("ENOSPC"), "./docs: the system watches no more files. Raise its limit"],
    [new Error("odd"), "./docs: odd. Start again to see them."],
    ["odd", "./docs: odd. Start again to see them."],
  ])("is said of the place, with what to do: %s", (error, said) => {
    const line = watchTrouble("./docs", "/home/x/docs", error);
    expect(line).toContain(`Changes in ./docs may go unnoticed: ${said}`);
    expect(line).not.toContain("/home/x");
  });
});
