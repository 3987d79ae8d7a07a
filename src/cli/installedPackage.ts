/** The package as a user has it, for tests: packed, and installed where there is nothing else. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { npmCall, ROOT } from "./bootstrap/run.mjs";
import { programVersion } from "./programVersion.ts";

const execute = promisify(execFile);

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const call = npmCall(args);
  return (await execute(call.program, call.args, { cwd, shell: call.shell })).stdout;
}

/** What a command came to. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An installed `wanglai`. */
export class InstalledPackage {
  private constructor(private readonly home: string) {}

  /**
   * Packs and installs it without any network, in an empty folder whose name is as users name folders. What `npm test` has
   * built just before is not built again.
   */
  static async install(): Promise<InstalledPackage> {
    const home = join(await realpath(await mkdtemp(join(tmpdir(), "wanglai-"))), "新 家");
    await mkdir(home);
    const built = process.env.WANGLAI_PACKAGE_BUILT ? ["--ignore-scripts"] : [];
    await npm(["pack", "--silent", "--pack-destination", home, ...built], ROOT);
    await npm(
      ["install", "--global", "--offline", "--silent", "--prefix", home, `./wanglai-${programVersion()}.tgz`],
      home,
    );
    return new InstalledPackage(home);
  }

  remove(): Promise<void> {
    return rm(join(this.home, ".."), { recursive: true, force: true });
  }

  private get program(): string {
    return process.platform === "win32" ? join(this.home, "wanglai.cmd") : join(this.home, "bin/wanglai");
  }

  /** Its cache is its own. */
  private get env(): NodeJS.ProcessEnv {
    return { ...process.env, WANGLAI_CACHE: join(this.home, "cache") };
  }

  /** Starts it, in the folder `from`. */
  start(args: readonly string[], from: string): ChildProcess {
    return spawn(this.program, args, { cwd: from, env: this.env, stdio: ["ignore", "pipe", "pipe"] });
  }

  /**
   * Runs it to its end, in the folder `from`.
   * @param most so many blocks of 512 bytes may the largest file have that it writes; no limit where it is left out
   */
  async run(args: readonly string[], from: string, most?: number): Promise<Ended> {
    const [program, ...words] =
      most === undefined
        ? [this.program, ...args]
        : ["sh", "-c", `ulimit -f ${most}; exec "$@"`, "sh", this.program, ...args];
    const child = spawn(program ?? "", words, { cwd: from, env: this.env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += data));
    child.stderr.on("data", (data) => (stderr += data));
    const status = await new Promise<number | null>((resolve, reject) =>
      child.once("error", reject).once("close", resolve),
    );
    return { status, stdout, stderr };
  }
}
