/** The module of a thread with the pipeline for tests, in which some texts end the thread. */
import { examplePipeline, LAST_WORDS } from "./examplePipeline.ts";
import { serveThread } from "./serveThread.ts";

serveThread({
  ...examplePipeline,
  extractAll(sources) {
    if (sources.some(({ text }) => text.includes(LAST_WORDS))) process.exit(3);
    return examplePipeline.extractAll(sources);
  },
});
