import { describe, expect, it } from "vitest";
import type { FromLocal, ToLocal } from "../../worker/localMessages.ts";
import { type WorkerLike, WorkerReader } from "./reader.ts";

/** Workers that answer when a test says so. */
function workers() {
  const begun: { worker: WorkerLike; heard: ToLocal[]; say(message: FromLocal): void; die(): void }[] = [];
  const begin = () => {
    const heard: ToLocal[] = [];
    const worker: WorkerLike = {
      postMessage: (message: ToLocal) => void heard.push(message),
      terminate: () => {},
      onmessage: null,
      onerror: null,
    };
    begun.push({
      worker,
      heard,
      say: (data) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent),
      die: () => worker.onerror?.call(worker as Worker, { message: "dead", preventDefault: () => {} } as ErrorEvent),
    });
    return worker;
  };
  return { begun, begin };
}

const NAMES = [{ name: "松原理工大学", type: "university" as const, aliases: [], couldBe: [] }];
const reading = { documents: [], failures: [] };
const bytes = new Uint8Array();

describe("a reader in a worker", () => {
  it("hands each answer to who asked, and says which program it is", async () => {
    const { begun, begin } = workers();
    const reader = new WorkerReader(begin);
    const rules = reader.rules();
    const [one, two] = [reader.read("a", bytes), reader.read("b", bytes)];
    begun[0]?.say({ type: "ready", rules: "r1" });
    begun[0]?.say({ type: "read", id: 2, hash: "h2", reading });
    begun[0]?.say({ type: "read", id: 1, hash: "h1", reading });
    expect(await rules).toBe("r1");
    expect([(await one).hash, (await two).hash]).toEqual(["h1", "h2"]);
    expect(begun).toHaveLength(1);
  });

  it("blames what it was asked first where it dies, and begins again with the names", async () => {
    const { begun, begin } = workers();
    const reader = new WorkerReader(begin);
    reader.names(NAMES);
    const ends = [reader.read("a", bytes), reader.fold([])].map((one) => one.catch((error) => error.end));
    begun[0]?.say({ type: "ready", rules: "r1" });
    begun[0]?.die();
    expect(await Promise.all(ends)).toEqual(["died", "closed"]);
    void reader.read("b", bytes).catch(() => undefined);
    expect(
      begun[1]?.heard.map((message) => [message.type, "organizations" in message && message.organizations]),
    ).toEqual([
      ["names", NAMES],
      ["read", false],
    ]);
  });

  it("says so where it cannot be begun, and when it is called off", async () => {
    const { begun, begin } = workers();
    const reader = new WorkerReader(begin);
    const ends = [reader.rules(), reader.read("a", bytes)].map((one) => one.catch((error) => error.end));
    begun[0]?.die();
    expect(await Promise.all(ends)).toEqual(["start", "start"]);
    const off = reader.read("a", bytes).catch((error) => error.end);
    reader.close();
    expect(await off).toBe("closed");
    const never = new WorkerReader(() => {
      throw new Error("no workers here");
    });
    expect(await never.read("a", bytes).catch((error) => error.end)).toBe("start");
  });
});
