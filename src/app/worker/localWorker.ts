/** Entry of the worker that reads documents of this device: one message after the other, in their order. */
import { sha256Hex } from "#sha256";
import { NO_TABLE } from "../../pipeline/corpus/organizationTable.ts";
import { knownNames } from "./knownNames.ts";
import type { FromLocal, ToLocal } from "./localMessages.ts";
import { foldLocal, readLocal } from "./readLocal.ts";

const say = (message: FromLocal) => self.postMessage(message);

let table = NO_TABLE;

async function answer(message: ToLocal): Promise<void> {
  if (message.type === "names") table = knownNames(message.organizations);
  else if (message.type === "fold") {
    say({ type: "folded", id: message.id, corpus: foldLocal(message.testimonies, table) });
  } else {
    const { id, name, bytes } = message;
    say({ type: "read", id, hash: sha256Hex(bytes), reading: await readLocal(name, bytes) });
  }
}

let last = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToLocal>) => {
  last = last.then(() => answer(data));
  // What fails here, and not in a file, ends the worker's work: the page hears of it and begins another.
  last.catch((error: unknown) => {
    last = Promise.resolve();
    reportError(error);
  });
};

// A built worker is named by its content. One that is still worked on, or lies in its page, has no such name: nothing is
// taken for what the last one read.
const { href, protocol } = self.location;
const isNamed = protocol.startsWith("http") && !import.meta.env.DEV;
say({ type: "ready", rules: isNamed ? href : `${Date.now()}` });
