/**
 * The data of a page in a single file (`src/cli/page/singleFile.ts` writes them): each file of the data folder is an element of
 * the page, compressed. Only the build of that page has this module.
 */

/** A file of the data folder by its address, as the folder's address and its name make one. */
const nameOf = (address: string) => address.replace(/^.*?\bdata\//, "");

/** Resolves once the browser has read the page to its end. */
function pageRead(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== "loading") resolve();
    else document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}

/** The element that holds something; one without a neighbour may still be half of it. */
async function elementOf(id: string): Promise<HTMLElement | null> {
  const element = document.getElementById(id);
  if (element?.nextElementSibling) return element;
  await pageRead();
  return document.getElementById(id);
}

/** What an element of the page holds; null where there is none of this id. */
export async function unpacked(id: string): Promise<Response | null> {
  const element = await elementOf(id);
  if (!element) return null;
  const compressed = Uint8Array.from(atob(element.textContent), (character) => character.charCodeAt(0));
  return new Response(new Blob([compressed]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
}

/** A file of the data folder as a server would answer; 404 where the page does not hold it. */
export async function fetchEmbedded(address: string): Promise<Response> {
  return (await unpacked(`data/${nameOf(address)}`)) ?? new Response(null, { status: 404 });
}

/** What a worker that cannot fetch asks for files: it sends the address and a port, which gets the bytes or a reason. */
export function embeddedFiles(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = async ({ data: address, ports: [reply] }: MessageEvent<string>) => {
    try {
      const response = await fetchEmbedded(address);
      const answer = response.ok ? await response.arrayBuffer() : `${address}: ${response.status}`;
      reply?.postMessage(answer, answer instanceof ArrayBuffer ? [answer] : []);
    } catch (error) {
      reply?.postMessage(`${address}: ${error instanceof Error ? error.message : error}`);
    }
  };
  return port2;
}
