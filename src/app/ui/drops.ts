/** What was let go over the page, in the form in which the browser tells it only at that moment. */
export interface Drop {
  readonly type: "files";
  /** Files and folders; none where the browser has no entries. */
  readonly entries: readonly FileSystemEntry[];
  readonly files: readonly File[];
}

/** Whether files are dragged, and no words. */
export const holdsFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes("Files") ?? false;

export const dropOf = ({ items, files }: DataTransfer): Drop => ({
  type: "files",
  entries: [...items].flatMap((item) => item.webkitGetAsEntry() ?? []),
  files: [...files],
});

/** What was let go before the piece that takes it was there; it takes it out of here. */
export const HELD_DROPS: Drop[] = [];

/** Keeps the browser from opening files in the place of the page, and holds what nobody takes yet. */
export function holdDrops(): void {
  for (const type of ["dragover", "drop"] as const) {
    addEventListener(type, (event) => {
      const data = event.dataTransfer;
      if (event.defaultPrevented || !holdsFiles(data)) return;
      event.preventDefault();
      if (type === "drop") HELD_DROPS.push(dropOf(data));
    });
  }
}
