/** The module of the threads in which large inputs are extracted: the same stages as in the thread that starts them. */
import { extractAll } from "../../pipeline/extract.ts";
import { readFile } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { serveThread } from "./serveThread.ts";

serveThread({ readSources: readFile, extractAll, whyNoEvents });
