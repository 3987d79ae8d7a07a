import type { ReadFailure } from "../../model/source.ts";
import { type InputFile, isInputFile } from "../files/inputFiles.ts";
import type { Step } from "../terminal/progress.ts";

/**
 * How far the files are that were found, for whoever shows progress; their bytes are the measure of the work.
 * @returns the step once the file at a place is done; places rise
 */
export function fileSteps(doing: string, files: readonly (InputFile | ReadFailure)[]): (at: number) => Step {
  const sizes = files.map((file) => (isInputFile(file) ? file.size : 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let next = 0;
  let bytes = 0;
  return (at) => {
    for (; next <= at; next++) bytes += sizes[next] ?? 0;
    return { doing, count: { done: next, all: files.length, of: "files" }, work: { done: bytes, all } };
  };
}
