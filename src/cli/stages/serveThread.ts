import { parentPort, workerData } from "node:worker_threads";
import type { NoEvents } from "../../model/noEvents.ts";
import type { SourceDocument } from "../../model/source.ts";
import { recordCraft } from "../commands/printRecord.ts";
import { shelvingCraft } from "../data/shelveDocument.ts";
import { SpillFile } from "../data/spill.ts";
import { extractBatch, extractHere } from "./extractHere.ts";
import type { Craft, Outcome, Stages } from "./stages.ts";
import type { Answer, Errand, Finished, Portion, ThreadStart } from "./threadMessages.ts";

/** The stages as a thread has them. */
export interface ThreadStages extends Stages {
  /** As in `src/pipeline/whyNoEvents.ts`. */
  readonly whyNoEvents: (source: SourceDocument) => NoEvents;
}

function craftFor(errand: Errand, { whyNoEvents }: ThreadStages): Pick<Craft<object>, "make"> {
  if (errand.make === "record") return recordCraft(errand.table);
  const { spill } = errand;
  return shelvingCraft(whyNoEvents, spill && (() => new SpillFile(spill)));
}

/**
 * What the module of a thread calls: takes the portions that it is sent through the stages, one after the other, and answers
 * each with what came of it.
 */
export function serveThread(stages: ThreadStages): void {
  const port = parentPort;
  if (!port) throw new Error("This module is for a thread of its own.");
  const { errand, hash }: ThreadStart = workerData;
  const craft = craftFor(errand, stages);
  const work = async (portion: Portion): Promise<Finished> => {
    const read: [number, string][] = [];
    if ("sources" in portion) return { outcomes: extractBatch(portion.sources, stages, craft), read };
    const outcomes: Outcome<object>[] = [];
    const heard = hash ? (at: number, digest: string) => void read.push([at, digest]) : null;
    for await (const outcome of extractHere(portion.files, stages, craft, heard)) outcomes.push(outcome);
    return { outcomes, read };
  };
  const answer = (message: Answer) => port.postMessage(message);
  port.on("message", (portion: Portion) => {
    work(portion).then(
      (finished) => answer({ finished: JSON.stringify(finished) }),
      (error: unknown) => answer({ error }),
    );
  });
  answer({ ready: true });
}
