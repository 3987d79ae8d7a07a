import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { pageSizes } from "./pageSize.mjs";

describe("pageSizes", () => {
  it("weighs, compressed, what the page loads at once and nothing else", async () => {
    const folder = await temporaryFolder({
      "index.html": `<link rel="icon" href="./icon.svg"><script type="module" crossorigin src="./assets/index-1.js"></script>
        <link rel="modulepreload" crossorigin href="./assets/shared-2.js"><link rel="stylesheet" href="./assets/index-3.css">`,
      "assets/index-1.js": "a".repeat(10_000),
      "assets/shared-2.js": randomBytes(1000),
      "assets/index-3.css": "",
      "assets/later-4.js": "import()",
      "icon.svg": "<svg/>",
    });
    const sizes = pageSizes(folder);
    expect(sizes.map((one) => one.file)).toEqual(["assets/index-1.js", "assets/shared-2.js", "assets/index-3.css"]);
    expect(sizes[0]?.bytes).toBeLessThan(200);
    expect(sizes[1]?.bytes).toBeGreaterThan(1000);
  });
});
