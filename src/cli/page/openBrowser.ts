import { spawn } from "node:child_process";

/** The program of a system that opens an address in the user's browser, and what it is told. */
export function openerOf(platform: NodeJS.Platform, address: string): readonly [program: string, ...args: string[]] {
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}

/**
 * Opens an address in the user's browser.
 * @param failed called where the system has no such program
 */
export function openBrowser(address: string, failed: () => void): void {
  const [program, ...args] = openerOf(process.platform, address);
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  child.once("error", failed);
  child.unref();
}
