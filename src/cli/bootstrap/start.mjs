/** `npm start`: installs what is missing, reads the documents in seeds/, and serves the page. */
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { packageCommand, ROOT } from "./run.mjs";

await ensureInstalled();

process.on("SIGINT", () => process.exit(0));
// npm runs us through a shell that does not pass its own end on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 500).unref();

process.chdir(ROOT);
// Vite takes what follows on the command line: --port 4000, --host.
await import(pathToFileURL(packageCommand("vite", "vite")).href);
