import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { openerOf } from "./openBrowser.ts";
import { openPageServer, type PageServer } from "./pageServer.ts";
import { answer, type Middleware } from "./serveData.ts";

const hello: Middleware = (asked, response, next) =>
  asked.url === "/" ? answer(asked, response, 200, {}, "hello") : next();

async function opened(port: number, open = false): Promise<{ server: PageServer; port: number }> {
  const server = await openPageServer([hello], port, open);
  onTestFinished(() => server.close());
  return { server, port: Number(new URL(server.addresses[0] ?? "").port) };
}

/** The status of an answer to a request that names such a host. */
function statusFor(port: number, host: string, method = "GET", path = "/"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });
}

describe("the server of the page", () => {
  it("takes the next port that is free", async () => {
    const first = await opened(0);
    const second = await opened(first.port);
    expect(second.port).toBeGreaterThan(first.port);
  });

  it("says what to do where there is no port", async () => {
    const { port } = await opened(65_535).catch(() => ({ port: 65_535 }));
    await expect(openPageServer([hello], port, false)).rejects.toThrow("Name another with --port");
  });

  it("answers nobody who asks for it by the name of another site", async () => {
    const { port } = await opened(0);
    for (const host of ["localhost", `localhost:${port}`, `127.0.0.1:${port}`, "127.1.2.3", `[::1]:${port}`]) {
      expect([host, await statusFor(port, host)]).toEqual([host, 200]);
    }
    for (const host of [
      "attacker.example",
      "localhost.attacker.example",
      "127.0.0.1.attacker.example",
      "10.0.0.1",
      "x",
    ]) {
      expect([host, await statusFor(port, host)]).toEqual([host, 403]);
    }
  });

  it("lets other machines in where that is wanted", async () => {
    const { port } = await opened(0, true);
    expect(await statusFor(port, "desk.example:80")).toBe(200);
  });

  it("is only read, and says what it has not", async () => {
    const { port } = await opened(0);
    expect(await statusFor(port, "localhost", "POST")).toBe(405);
    expect(await statusFor(port, "localhost", "HEAD")).toBe(200);
    expect(await statusFor(port, "localhost", "GET", "/other")).toBe(404);
  });
});

describe("the browser", () => {
  it.each([
    ["linux", "xdg-open"],
    ["darwin", "open"],
    ["win32", "rundll32"],
  ] as const)("is opened on %s by %s", (platform, program) => {
    const call = openerOf(platform, "http://localhost:1/");
    expect(call[0]).toBe(program);
    expect(call.at(-1)).toBe("http://localhost:1/");
  });
});
