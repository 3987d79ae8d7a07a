/**
 * The house as a test: who may import whom, what the pipeline must not touch, and what every
 * folder has. The rules are the data at the top; src/README.md says them in words.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";

const SRC = dirname(fileURLToPath(import.meta.url));

/** For each part of the house, the other parts that it may import. The longest matching part counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  "pipeline/text": ["model"],
  "pipeline/lexicon": ["model", "pipeline/text"],
  "pipeline/source": ["model", "pipeline/text", "pipeline/lexicon"],
  "pipeline/article": ["model", "pipeline/text", "pipeline/lexicon"],
  "pipeline/mentions": ["model", "pipeline/text", "pipeline/lexicon"],
  "pipeline/events": ["model", "pipeline/text", "pipeline/lexicon"],
  "pipeline/corpus": ["model", "pipeline"],
  pipeline: ["model", "pipeline"],
  bundle: ["model", "pipeline/text"],
  corrections: ["model", "pipeline/text", "bundle"],
  cli: ["model", "pipeline", "bundle", "corrections"],
  "app/worker": ["model", "pipeline", "bundle", "corrections"],
  "app/store": ["model", "bundle", "corrections", "app/worker"],
  "app/i18n": ["model"],
  "app/ui": [],
  "app/views": ["model", "bundle/schema.ts", "app/store", "app/ui", "app/i18n"],
  app: ["model", "bundle", "app"],
};

/** Packages that belong to one part of the house. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly part: string }[] = [
  { packages: /^node:/, part: "cli" },
  { packages: /^(vite|chokidar)$/, part: "cli" },
  // A dictionary, which the page does without.
  { packages: /^pinyin-pro$/, part: "pipeline/text" },
  { packages: /^(react|react-dom|@tanstack\/.*)(\/|$)/, part: "app" },
  { packages: /^vis-/, part: "app/views/timeline" },
];

/**
 * Files that know Node outside of `cli`, and what they may import of it. Each is one of the forms of an import of
 * package.json (`#…`): the form that Node takes, beside one for every other host that gives the same.
 */
const NODE_FORMS: Readonly<Record<string, string>> = { "pipeline/text/sha256.node.ts": "node:crypto" };

/** By the name of each import of package.json, the files that it may be, by the host that takes them. */
const FORMS: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(`${SRC}/../package.json`, "utf8"),
).imports;

/** What the pipeline would need a host, a clock or chance for. */
const IMPURE = new Set(
  "Date performance process window document navigator location localStorage fetch setTimeout setInterval crypto".split(
    " ",
  ),
);

const LONGEST_FILE = 300;

/** Tables, which are as long as what they list. */
const DATA = ["pipeline/lexicon/data", "app/i18n"];

/** Stands for the address of a dynamic import that is no plain string. */
const COMPUTED = "an address that is computed";

interface SourceFile {
  /** Relative to src, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

interface Facts {
  readonly imports: readonly string[];
  /** Names of the host's world that the file uses and does not declare itself. */
  readonly globals: readonly string[];
  readonly onlyReexports: boolean;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isWithin = (part: string, path: string) => path === part || path.startsWith(`${part}/`);

function sourceFiles(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${SRC}/${path}`, "utf8") }));
}

/** Parses a file and lists what it imports, in every form there is, and which globals it uses. */
function factsOf({ path, text }: SourceFile): Facts {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const imports: string[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const add = (source: { value: unknown } | null) => {
    if (source) imports.push(String(source.value));
  };
  const declare = (pattern: { type: string; name?: unknown }) => {
    if (pattern.type === "Identifier") declared.add(String(pattern.name));
    for (const part of Object.values(pattern).flat()) {
      if (part && typeof part === "object" && "type" in part) declare(part as { type: string });
    }
  };
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => {
      add(source);
      for (const { local } of specifiers) declared.add(local.name);
    },
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add("value" in source ? source : { value: COMPUTED }),
    TSImportType: ({ source }) => add(source),
    NewExpression: ({ callee, arguments: [address] }) => {
      const isUrl = callee.type === "Identifier" && callee.name === "URL";
      if (isUrl && address?.type === "Literal" && /^\.\.?\/.*\.tsx?$/.test(String(address.value))) add(address);
    },
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: ({ params }) => params.forEach(declare),
    FunctionExpression: ({ params }) => params.forEach(declare),
    ArrowFunctionExpression: ({ params }) => params.forEach(declare),
    MemberExpression: ({ object, property }) => {
      if (object.type !== "Identifier") return;
      if (IMPURE.has(object.name)) used.add(object.name);
      if (object.name === "Math" && "name" in property && property.name === "random") used.add("Math.random");
    },
    CallExpression: ({ callee }) => {
      if (callee.type === "Identifier" && IMPURE.has(callee.name)) used.add(callee.name);
    },
  }).visit(program);
  new Visitor({
    NewExpression: ({ callee }) => {
      if (callee.type === "Identifier" && IMPURE.has(callee.name)) used.add(callee.name);
    },
  }).visit(program);
  const onlyReexports =
    program.body.length > 0 &&
    program.body.every(
      (one) =>
        one.type === "ExportAllDeclaration" || ("source" in one && one.type === "ExportNamedDeclaration" && one.source),
    );
  return { imports, globals: [...used].filter((name) => !declared.has(name)), onlyReexports: Boolean(onlyReexports) };
}

/** The part of the house that a file belongs to; undefined for files directly in src. */
function partOf(path: string): string | undefined {
  const parts = Object.keys(MAY_IMPORT).filter((part) => isWithin(part, path));
  return parts.sort((a, b) => b.length - a.length)[0];
}

/** What a file may import besides its own part; a test may compose what the part around it may. */
function allowedFor(path: string, part: string): string[] {
  const around = isTest(path) ? (part.split("/")[0] ?? part) : part;
  return [part, ...(MAY_IMPORT[part] ?? []), ...(MAY_IMPORT[around] ?? [])];
}

/** What is wrong with a file's imports and globals, one sentence each. */
function violations(file: SourceFile): string[] {
  const { path } = file;
  const { imports, globals, onlyReexports } = factsOf(file);
  const part = partOf(path);
  const mayImport = (target: string) =>
    part === undefined || allowedFor(path, part).some((one) => isWithin(one, target));
  const found: string[] = [];
  for (const specifier of imports) {
    if (specifier === COMPUTED) found.push(`${path} imports ${COMPUTED}, which nobody can check`);
    else if (specifier.startsWith("#")) {
      const targets = Object.values(FORMS[specifier] ?? {}).map((form) => posix.relative("src", posix.normalize(form)));
      if (targets.length === 0) found.push(`${path} imports ${specifier}, and package.json has no such import`);
      for (const target of targets)
        if (!mayImport(target)) found.push(`${path} imports ${target}, and ${part} may not`);
    } else if (specifier.startsWith(".")) {
      const target = posix.join(posix.dirname(path), specifier);
      if (!mayImport(target)) found.push(`${path} imports ${target}, and ${part} may not`);
      if (target in NODE_FORMS && !isTest(path)) found.push(`${path} imports ${target}, which is for Node alone`);
      if (!/\.(tsx?|mjs|css|json)$/.test(specifier)) found.push(`${path} imports ${specifier} without its ending`);
    } else if (!isTest(path)) {
      for (const { packages, part: owner } of ONLY_IN) {
        if (packages.test(specifier) && !isWithin(owner, path) && NODE_FORMS[path] !== specifier) {
          found.push(`${path} imports ${specifier}, and only ${owner} may`);
        }
      }
    }
  }
  if (isWithin("pipeline", path) && !isTest(path)) {
    for (const name of globals) found.push(`${path} uses ${name}, and the pipeline is pure`);
  }
  if (onlyReexports || /(^|\/)index\.tsx?$/.test(path)) found.push(`${path} is a barrel`);
  return found;
}

/** Folders that hold files and must say what they are for. */
function foldersWithReadme(): string[] {
  return ["", "pipeline", "app"].flatMap((parent) =>
    readdirSync(`${SRC}/${parent}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(`${SRC}/${parent}/${entry.name}`).length > 0)
      .map((entry) => posix.join(parent, entry.name)),
  );
}

describe("the house", () => {
  const files = sourceFiles();

  it("is imported in one direction, with a pure pipeline and no barrels", () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(violations)).toEqual([]);
  });

  it("has for each file that knows Node another one for every other host", () => {
    const forms = Object.values(FORMS);
    expect(forms.map(({ node }) => node)).toEqual(Object.keys(NODE_FORMS).map((path) => `./src/${path}`));
    expect(forms.map(({ default: other }) => other && other in NODE_FORMS)).toEqual(forms.map(() => false));
  });

  it("has a rule for every part", () => {
    expect(files.map((file) => file.path).filter((path) => path.includes("/") && partOf(path) === undefined)).toEqual(
      [],
    );
  });

  it("keeps files short enough to read", () => {
    const long = files.filter(({ path, text }) => {
      const exempt = isTest(path) || DATA.some((part) => isWithin(part, path));
      return !exempt && text.trimEnd().split("\n").length > LONGEST_FILE;
    });
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it("names files after what they hold", () => {
    const vague = files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc)(\.|\/)/i.test(path));
    expect(vague.map((file) => file.path)).toEqual([]);
  });

  it("says in each folder what it is for", () => {
    expect(foldersWithReadme().filter((folder) => !existsSync(`${SRC}/${folder}/README.md`))).toEqual([]);
  });
});

describe("the check itself", () => {
  it.each([
    ["a stage that imports another", "pipeline/events/a.ts", 'import { b } from "../mentions/b.ts";'],
    ["a type only", "model/a.ts", 'import type { B } from "../bundle/b.ts";'],
    ["a re-export", "bundle/a.ts", 'export { b } from "../cli/b.ts"; export const c = 1;'],
    ["an import for its effects", "app/ui/a.tsx", 'import "../store/b.ts";'],
    ["a dynamic import", "app/views/list/a.tsx", 'export const b = () => import("../../worker/b.ts");'],
    ["an imported type expression", "pipeline/text/a.ts", 'export type B = import("../source/b.ts").B;'],
    ["a worker's address", "bundle/a.ts", 'export const b = new URL("../app/worker/b.ts", import.meta.url);'],
    ["an import that is computed", "pipeline/text/a.ts", "export const b = (name: string) => import(name);"],
    ["an import without its ending", "cli/a.ts", 'import { b } from "./b";'],
    ["Node outside of cli", "pipeline/source/a.ts", 'import { readFileSync } from "node:fs";'],
    [
      "another module of Node where one is allowed",
      "pipeline/text/sha256.node.ts",
      'import { readFileSync } from "node:fs";',
    ],
    ["Node's form of an import by its own name", "pipeline/source/a.ts", 'import { b } from "../text/sha256.node.ts";'],
    ["an import that package.json has not", "pipeline/source/a.ts", 'import { b } from "#b";'],
    ["vis-timeline outside of its view", "app/views/list/a.tsx", 'import { Timeline } from "vis-timeline";'],
    ["React outside of app", "bundle/a.ts", 'import { useState } from "react";'],
    ["a clock", "pipeline/events/a.ts", "export const now = () => Date.now();"],
    ["a date of now", "pipeline/events/a.ts", "export const now = () => new Date();"],
    ["chance", "pipeline/events/a.ts", "export const any = () => Math.random();"],
    ["the DOM", "pipeline/article/a.ts", "export const title = () => document.title;"],
    ["a barrel", "bundle/a.ts", 'export * from "./b.ts"; export { c } from "./c.ts";'],
  ])("catches %s", (_what, path, text) => {
    expect(violations({ path, text })).toHaveLength(1);
  });

  it.each([
    ["words in comments and strings", "pipeline/text/a.ts", '// import "node:fs"\nexport const b = "Date.now()";'],
    [
      "a variable called document",
      "pipeline/corpus/a.ts",
      "export const b = (document: { id: string }) => document.id;",
    ],
    ["the composition of stages", "pipeline/extract.ts", 'import { b } from "./mentions/b.ts";'],
    ["a test that composes stages", "pipeline/events/a.test.ts", 'import { b } from "../mentions/b.ts";'],
    ["an import of package.json", "pipeline/source/a.ts", 'import { sha256Hex } from "#sha256";'],
    ["Node in a test", "pipeline/source/a.test.ts", 'import { readFileSync } from "node:fs";'],
  ])("leaves %s alone", (_what, path, text) => {
    expect(violations({ path, text })).toEqual([]);
  });
});
