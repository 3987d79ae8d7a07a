/** What a page hears of its data, for tests. */
import { onTestFinished } from "vitest";

/** Listens to a server as an open page does, once it was told the first version of the data. */
export async function listen(address: string): Promise<{ readonly version: string; next(): Promise<string> }> {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const response = await fetch(new URL("data/changes", address), { signal: ending.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async () => {
    for (;;) {
      const found = /^event: data\ndata: (.*)\n\n/m.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return found[1] ?? "";
      }
      const read = await reader?.read();
      if (!read || read.done) throw new Error("The server has gone.");
      text += read.value;
    }
  };
  return { version: await next(), next };
}
