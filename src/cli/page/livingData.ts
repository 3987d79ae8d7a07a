import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  BuildMemory,
  type BuildWay,
  buildData,
  type DataFolders,
  type DataReport,
  type Pipeline,
} from "../data/buildData.ts";
import { ShownBefore, ShownNow } from "../data/shownEvents.ts";
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
  /** What is shown now cannot be kept, so that the next time nothing is told of what changed since. Said once. */
  readonly forgetful: (error: unknown) => void;
}

/** How data are kept up to date. */
export interface LivingWay extends Pick<BuildWay, "cache" | "progress"> {
  /**
   * Where it is kept what each folder showed last: events say how they differ from what was there when this began. Neither is
   * where it is left out.
   */
  readonly lists?: string | null;
}

const isFolder = (path: string) =>
  stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );

/** The data of a folder of documents, built again whenever one of them changes. */
export class LivingData {
  readonly changes = new Changes();
  private readonly memory: BuildMemory;
  private watch: FolderWatch | null = null;
  private before: DataReport | null = null;
  private shownBefore: ShownBefore | null = null;
  private isForgetful = false;
  private begun: () => void = () => undefined;
  private readonly first = new Promise<void>((resolve) => {
    this.begun = resolve;
  });

  private readonly rebuild = runAgain(async () => {
    const { folders, pipeline, memory, listener, way } = this;
    const shown = way.lists ? await ShownNow.begin(way.lists, this.documents) : null;
    try {
      const report = await buildData(folders, pipeline, memory, {
        ...{ cache: way.cache, progress: way.progress, baseline: this.shownBefore },
        ...(shown && { heard: shown.add }),
      });
      const bundle = await readFile(join(folders.output, "bundle.json"));
      listener.built(report, this.before);
      this.before = report;
      this.changes.tell(createHash("sha256").update(bundle).digest("hex").slice(0, 16));
      // A folder that is out of reach, as one on a stick that was drawn, shows nothing, and what it showed stays known.
      if (await isFolder(this.documents)) await shown?.finish().catch(this.forget);
      else await shown?.discard();
    } catch (error) {
      await shown?.discard();
      listener.failed(error);
    }
  });

  private readonly forget = (error: unknown): void => {
    if (!this.isForgetful) this.listener.forgetful(error);
    this.isForgetful = true;
  };

  constructor(
    private readonly folders: DataFolders,
    private readonly pipeline: Pipeline,
    private readonly listener: LivingListener,
    private readonly way: LivingWay = {},
  ) {
    this.memory = new BuildMemory(folders);
  }

  /** Settles when the data are up to date; not before they were built once. */
  readonly ready = async (): Promise<void> => {
    await this.first;
    await this.rebuild.idle();
  };

  /** The documents' folder: absolute. */
  private get documents(): string {
    return resolve(this.folders.root, this.folders.seeds);
  }

  /** Watches and builds; settles when the first data are there. */
  async start(): Promise<void> {
    const { documents: folder, way } = this;
    if (way.lists) this.shownBefore = await ShownBefore.open(way.lists, folder);
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
