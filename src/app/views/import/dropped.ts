import type { Dropped } from "../../store/local/localState.ts";

/** As people count: 8, 9, 10. */
const { compare } = new Intl.Collator("zh", { numeric: true });

/** What of a folder is nobody's article: hidden files. */
const isLeftOut = (name: string) => name.startsWith(".");

const droppedFile = (name: string, file: File): Dropped => ({
  name,
  size: file.size,
  content: async () => new Uint8Array(await file.arrayBuffer()),
});

/** Files that were chosen or pasted, in order of name; of a chosen folder with their paths in it, without what is hidden. */
export function droppedFiles(files: Iterable<File>): Dropped[] {
  return Array.from(files, (file) => droppedFile(file.webkitRelativePath || file.name, file))
    .filter(({ name }) => !name.includes("/") || !name.split("/").some(isLeftOut))
    .sort((a, b) => compare(a.name, b.name));
}

/** All entries of a folder: the browser gives some at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The files of an entry, in order of name. What cannot be looked at is a file that cannot be read. */
async function filesOf(entry: FileSystemEntry): Promise<Dropped[]> {
  const name = entry.fullPath.replace(/^\//, "");
  try {
    if (entry.isDirectory) {
      const entries = (await entriesOf(entry as FileSystemDirectoryEntry)).filter((one) => !isLeftOut(one.name));
      entries.sort((a, b) => compare(a.name, b.name));
      return (await Promise.all(entries.map(filesOf))).flat();
    }
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [droppedFile(name, file)];
  } catch (error) {
    return [{ name, size: 0, content: () => Promise.reject(error) }];
  }
}

/** The files that were let go over the page, those of folders included. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<Dropped[]> {
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name));
  return (await Promise.all(sorted.map(filesOf))).flat();
}

/** So many characters of its first line name a text. */
const NAME_LENGTH = 30;

/** A pasted text as a file, named by its first line. @param otherwise names it where that says nothing */
export function pastedFile(text: string, otherwise: string): Dropped {
  const first = text.trim().split("\n", 1)[0] ?? "";
  const name =
    [
      ...first
        .replace(/\p{Cf}/gu, "")
        .replace(/[/\\\p{Cc}]/gu, " ")
        .trim(),
    ]
      .slice(0, NAME_LENGTH)
      .join("") || otherwise;
  const bytes = new TextEncoder().encode(text);
  return { name: `${name}.txt`, size: bytes.length, content: async () => bytes };
}
