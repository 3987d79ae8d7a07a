import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  BuildMemory,
  type BuildWay,
  buildData,
  type DataFolders,
  type DataReport,
  type Pipeline,
} from "../data/buildData.ts";
import { runAgain } from "../files/runAgain.ts";
import { type FolderWatch, watchFolder } from "../files/watchFolder.ts";
import { Changes } from "./changes.ts";

/** What somebody is told whose data are kept up to date. */
export interface LivingListener {
  /** The data were built: what came of it, and of the time before. */
  readonly built: (report: DataReport, before: DataReport | null) => void;
  /** The data could not be written. They are built again at the next change. */
  readonly failed: (error: unknown) => void;
  /** Changes of the folder may go unnoticed. */
  readonly blind: (error: unknown) => void;
}

/** The data of a folder of documents, built again whenever one of them changes. */
export class LivingData {
  readonly changes = new Changes();
  private readonly memory: BuildMemory;
  private watch: FolderWatch | null = null;
  private before: DataReport | null = null;
  private begun: () => void = () => undefined;
  private readonly first = new Promise<void>((resolve) => {
    this.begun = resolve;
  });

  private readonly rebuild = runAgain(async () => {
    const { folders, pipeline, memory, listener, way } = this;
    try {
      const report = await buildData(folders, pipeline, memory, way);
      const bundle = await readFile(join(folders.output, "bundle.json"));
      listener.built(report, this.before);
      this.before = report;
      this.changes.tell(createHash("sha256").update(bundle).digest("hex").slice(0, 16));
    } catch (error) {
      listener.failed(error);
    }
  });

  constructor(
    private readonly folders: DataFolders,
    private readonly pipeline: Pipeline,
    private readonly listener: LivingListener,
    private readonly way: Pick<BuildWay, "cache" | "progress"> = {},
  ) {
    this.memory = new BuildMemory(folders);
  }

  /** Settles when the data are up to date; not before they were built once. */
  readonly ready = async (): Promise<void> => {
    await this.first;
    await this.rebuild.idle();
  };

  /**
   * Watches and builds; settles when the first data are there.
   * @param folder the documents' folder: absolute
   */
  async start(folder: string): Promise<void> {
    this.watch = await watchFolder(folder, () => void this.rebuild.run(), this.listener.blind);
    await this.rebuild.run();
    this.begun();
  }

  async close(): Promise<void> {
    this.changes.close();
    await this.watch?.close();
    await this.memory.close();
  }
}
