import { expect, it, vi } from "vitest";

it("waits until what this device adds is there, and no longer", async () => {
  vi.resetModules();
  const [{ arrival }, { untilArrived }] = await Promise.all([import("../arrival.ts"), import("./untilArrived.ts")]);
  const done: string[] = [];
  const first = untilArrived().then(() => done.push("waited"));
  await Promise.resolve();
  expect(done).toEqual([]);
  arrival.end();
  await first;
  await untilArrived();
  expect(done).toEqual(["waited"]);
});
