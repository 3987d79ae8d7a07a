/**
 * Where every thread begins: in plain JavaScript, because a thread's own module is in TypeScript, which Node reads only once
 * the loader is there.
 */
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
