import { describe, expect, it } from "vitest";
import { runAgain } from "./runAgain.ts";

/** Work that is done when the test says so. */
function steered() {
  const started: { finish: () => void; fail: () => void }[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      started.push({ finish: resolve, fail: () => reject(new Error("failed")) });
    });
  return { started, repeated: runAgain(work) };
}

describe("runAgain", () => {
  it("does the work once for each request that comes alone", async () => {
    const { started, repeated } = steered();
    const first = repeated.run();
    started[0]?.finish();
    await first;
    const second = repeated.run();
    started[1]?.finish();
    await second;
    expect(started).toHaveLength(2);
  });

  it("does it once more for any number of requests that come meanwhile", async () => {
    const { started, repeated } = steered();
    const all = Promise.all([repeated.run(), repeated.run(), repeated.run()]);
    expect(started).toHaveLength(1);
    started[0]?.finish();
    await Promise.resolve().then(() => Promise.resolve());
    expect(started).toHaveLength(2);
    started[1]?.finish();
    await all;
    expect(started).toHaveLength(2);
  });

  it("is idle when nothing is under way", async () => {
    const { started, repeated } = steered();
    await repeated.idle();
    void repeated.run();
    const idle = repeated.idle();
    started[0]?.finish();
    await idle;
  });

  it("passes a failure on and works again afterwards", async () => {
    const { started, repeated } = steered();
    const first = repeated.run();
    started[0]?.fail();
    await expect(first).rejects.toThrow("failed");
    const second = repeated.run();
    started[1]?.finish();
    await second;
  });
});
