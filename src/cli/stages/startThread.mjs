/**
 * Where a thread begins whose own module is in TypeScript, which Node reads only once the loader is there. In the package there
 * is none.
 */
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);
