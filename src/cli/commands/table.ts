import type { CommandTable } from "./dispatch.ts";

/** All commands, in the order of `--help`. One more: its module in this folder, and its name here. */
export const COMMANDS: CommandTable = {
  serve: {
    words: "DIR",
    summary: "shows the documents in DIR in the browser, and every change at once",
    load: async () => (await import("./serveCommand.ts")).serveCommand,
  },
  build: {
    words: "DIR -o OUT",
    summary: "writes a site for any web server; with --single one page that opens from the disk",
    load: async () => (await import("./buildCommand.ts")).buildCommand,
  },
  check: {
    words: "DIR",
    summary: "what was read, what was not and why, what is undated or doubtful",
    load: async () => (await import("./check.ts")).check,
  },
  diff: {
    words: "OLD NEW",
    summary: "which events are new, changed or gone between two builds",
    load: async () => (await import("./diff.ts")).diff,
  },
  extract: {
    words: "PATH…",
    summary: "what each document tells, one JSON line a document",
    load: async () => (await import("./extract.ts")).extract,
  },
  explain: {
    words: "FILE [PLACE]",
    summary: "which rule did what, and why, in a document or at a place of it",
    load: async () => (await import("./explain.ts")).explain,
  },
};
