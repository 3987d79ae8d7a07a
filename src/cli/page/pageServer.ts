import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { answer, type Middleware } from "./serveData.ts";

/** So many ports are tried, the wanted one first. */
const PORTS = 100;
const LAST_PORT = 65_535;

/** Names by which this machine calls itself, as they stand in `Host`, with or without a port. */
const OURSELVES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** What each answer says, whatever it is: it is what its type says, is shown in no other page, and tells no other of itself. */
const HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/**
 * Why a request is not answered; null where it is. A page of another site can have its own name lead to this machine, and then
 * read what is served here: the name that it asked for gives it away.
 */
function refusal(
  { method, headers }: IncomingMessage,
  open: boolean,
): readonly [status: number, reason: string] | null {
  if (!open && !OURSELVES.test(headers.host ?? "")) return [403, "This page is for this machine only.\n"];
  return method === "GET" || method === "HEAD" ? null : [405, "This page can only be read.\n"];
}

/** Asks one step after the other; what none of them answers is not there. */
function inTurn(steps: readonly Middleware[], request: IncomingMessage, response: ServerResponse): void {
  const [step, ...others] = steps;
  if (step) step(request, response, () => inTurn(others, request, response));
  else answer(request, response, 404, { "content-type": "text/plain; charset=utf-8" }, "There is no such file.\n");
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Said where no port can be had. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** What the system said of a port, with what to do. */
function portTrouble(port: number, code: string): PortError {
  if (code === "EADDRINUSE")
    return new PortError(`Port ${port} and those behind it are taken. Name another with --port.`);
  if (code === "EACCES") return new PortError(`Port ${port} is not permitted. Name one above 1023 with --port.`);
  return new PortError(`Port ${port} cannot be listened on (${code}). Name another with --port.`);
}

/** A server that listens. */
export interface PageServer {
  /** Addresses that a browser can open: this machine's first, then, where others are let in, those that they may use. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a page; where the port is taken, on the next that is free.
 * @param port 0 takes any that is free
 * @param open whether other machines are let in
 * @throws PortError where no port can be had
 */
export async function openPageServer(steps: readonly Middleware[], port: number, open: boolean): Promise<PageServer> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refused = refusal(request, open);
    if (!refused) return inTurn(steps, request, response);
    const [status, reason] = refused;
    answer(request, response, status, { "content-type": "text/plain; charset=utf-8" }, reason);
  });
  const last = Math.min(LAST_PORT, port + PORTS - 1);
  for (let one = port; ; one++) {
    try {
      await listen(server, one, open ? "0.0.0.0" : "127.0.0.1");
      break;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      if (code !== "EADDRINUSE" || one >= last) throw portTrouble(port, code);
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  const others = Object.values(networkInterfaces())
    .flatMap((ones) => ones ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  const hosts = ["localhost", ...(open ? others.map(({ address }) => address) : [])];
  return {
    addresses: hosts.map((host) => `http://${host}:${taken}/`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
