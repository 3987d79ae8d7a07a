import type { Reading } from "../../model/source.ts";
import { builtFile } from "./builtFiles.ts";
import { outerRoom, type Room } from "./containers/room.ts";
import { sniffContainer } from "./containers/sniffContainer.ts";
import { readSources } from "./readSources.ts";

/** What a file holds that may be, or lie in, a container. What reads those is loaded when the first of its kind turns up. */
async function readAny(file: string, bytes: Uint8Array, room: Room): Promise<readonly Reading[]> {
  const built = builtFile(file, bytes);
  if (built) return [built];
  switch (sniffContainer(bytes)) {
    case "zip": {
      const { readZip } = await import("./containers/zip/readZip.ts");
      return readZip(file, bytes, room);
    }
    case "pdf": {
      const { readPdf } = await import("./containers/pdf/readPdf.ts");
      return [await readPdf(file, bytes)];
    }
    case "mail": {
      const { readMail } = await import("./containers/mail/readMail.ts");
      return readMail(file, bytes, room);
    }
    default: {
      const sources = readSources(file, bytes);
      return "code" in sources ? [sources] : sources;
    }
  }
}

/**
 * Stage 1 with containers: what the bytes of one file hold, told by content. A text gives what `readSources` gives; a Word
 * document or a PDF gives one document, a mail itself and its attachments, an archive all that is in it. What lies
 * in another file has its name behind that one's: `archive.zip/inner/page.html`. Documents and failures come in order: what
 * cannot be read, the file or one that lies in it, is a `ReadFailure` among them. The same in every host; never
 * rejects for what is in a file.
 */
export function readFile(file: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  return readAny(file, bytes, outerRoom(readAny));
}
