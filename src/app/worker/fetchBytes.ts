/**
 * The bytes of a file of the data folder.
 * @param files where they are asked for, as `embeddedFiles` answers; null where the server has them
 * @throws Error that says why there are none
 */
export async function fetchBytes(address: string, files: MessagePort | null): Promise<Uint8Array> {
  if (files) return askFor(address, files);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function askFor(address: string, files: MessagePort): Promise<Uint8Array> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: MessageEvent<ArrayBuffer | string>) => {
      port1.close();
      if (typeof data === "string") reject(new Error(data));
      else resolve(new Uint8Array(data));
    };
    files.postMessage(address, [port2]);
  });
}
