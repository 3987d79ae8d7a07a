import type { CommandHost } from "./commandHost.ts";
export async function serveCommand(_host: CommandHost): Promise<number> {
  return 3;
}
