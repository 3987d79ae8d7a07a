import { describe, expect, it } from "vitest";
import { countsLine, documentName, failureLine } from "./reportLines.ts";

const NOTHING = { files: 0, documents: 0, events: 0, warnings: 0, failures: 0, recordFailures: 0 };

describe("countsLine", () => {
  it.each([
    [{ files: 4, documents: 4, events: 33 }, "4 documents, 33 events"],
    [{ files: 1, documents: 1, events: 1, warnings: 1 }, "1 document, 1 event, 1 warning"],
    [{ files: 2, documents: 4 }, "4 documents in 2 files, 0 events"],
    [{ files: 1, documents: 500, events: 2 }, "500 documents in 1 file, 2 events"],
    [{ files: 2, documents: 1 }, "1 document in 2 files, 0 events"],
    [{ failures: 2 }, "0 documents, 0 events, 2 files not read"],
    [
      { files: 1, documents: 9, failures: 1, recordFailures: 1 },
      "9 documents in 1 file, 0 events, 1 file not read, 1 record not read",
    ],
  ])("says %j as %s", (counts, line) => {
    expect(countsLine({ ...NOTHING, ...counts })).toBe(line);
  });
});

describe("documentName", () => {
  it("names the record of a file that holds many", () => {
    expect(documentName({ file: "a.json", record: 3 })).toBe("a.json, record 3");
    expect(documentName({ file: "a.txt", record: null })).toBe("a.txt");
  });
});

describe("failureLine", () => {
  it("names the file, the record and the code", () => {
    const failure = { file: "a.json", record: 3, code: "internal", message: "It failed." };
    expect(failureLine(failure)).toBe("a.json, record 3: error: It failed. (internal)");
  });
});
