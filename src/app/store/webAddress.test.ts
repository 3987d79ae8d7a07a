import { describe, expect, it } from "vitest";
import { webAddress } from "./webAddress.ts";

describe("addresses of other sites", () => {
  it("are opened only where they are of the web", () => {
    expect(webAddress("https://example.org/a")).toBe("https://example.org/a");
    for (const text of ["javascript:alert(1)", "data:text/html,x", "file:///etc", "例子", ""])
      expect(webAddress(text)).toBeNull();
  });
});
