import { EventEmitter, on } from "node:events";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "./temporaryFolder.ts";
import { watchFolder } from "./watchFolder.ts";

/** Watches a folder; `changes.next()` resolves at the next change, `faults` are what went wrong. */
async function watched(folder: string) {
  const faults: unknown[] = [];
  const emitter = new EventEmitter();
  const watch = await watchFolder(
    folder,
    () => emitter.emit("change"),
    (fault) => faults.push(fault),
  );
  onTestFinished(() => watch.close());
  return { changes: on(emitter, "change"), faults };
}

describe("watchFolder", () => {
  it("notices a change in a folder that is linked in", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": "", "elsewhere/b.txt": "" });
    await symlink(join(root, "elsewhere"), join(root, "seeds/linked"));
    const { changes } = await watched(join(root, "seeds"));
    await writeFile(join(root, "elsewhere/b.txt"), "座谈会");
    await changes.next();
  });

  it("comes to an end where links go in circles", async () => {
    const root = await temporaryFolder({ "seeds/a/1.txt": "", "seeds/b/2.txt": "" });
    await symlink(join(root, "seeds/b"), join(root, "seeds/a/to-b"));
    await symlink(join(root, "seeds/a"), join(root, "seeds/b/to-a"));
    await symlink(root, join(root, "seeds/up"));
    const { changes, faults } = await watched(join(root, "seeds"));
    await writeFile(join(root, "seeds/b/2.txt"), "座谈会");
    await changes.next();
    expect(faults).toEqual([]);
  });

  it("notices a folder that comes later, and one that goes and comes again", async () => {
    const root = await temporaryFolder();
    const { changes } = await watched(join(root, "seeds"));
    await mkdir(join(root, "seeds"));
    await changes.next();
    await rm(join(root, "seeds"), { recursive: true });
    await changes.next();
    await mkdir(join(root, "seeds"));
    await changes.next();
    await writeFile(join(root, "seeds/a.txt"), "座谈会");
    await changes.next();
  });
});
