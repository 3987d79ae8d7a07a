import { describe, expect, it } from "vitest";
import { browserCounts, oneCheck, sum, summaryLine, unitCounts } from "./counts.mjs";

const unit = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) =>
  ({ numPassedTests, numFailedTests, numPendingTests: 2, numTodoTests: 1, testResults }) as never;
const browser = (expected: number, unexpected: number, flaky = 0) => ({
  stats: { expected, unexpected, flaky, skipped: 3 },
});

describe("the counts of npm test", () => {
  it("are those of the runners", () => {
    expect(unitCounts(unit(10, 2), false)).toEqual({ passed: 10, failed: 2, skipped: 3 });
    expect(browserCounts(browser(5, 1, 1), false)).toEqual({ passed: 6, failed: 1, skipped: 3 });
  });

  it("count a test file that does not load as a failure", () => {
    const files = [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(unitCounts(unit(10, 0, files), false)).toMatchObject({ passed: 10, failed: 1 });
  });

  it("count a runner that ended badly as a failure even where every test passed", () => {
    expect(unitCounts(unit(10, 0), false)).toMatchObject({ passed: 10, failed: 1 });
    expect(browserCounts(browser(5, 0), false)).toMatchObject({ passed: 5, failed: 1 });
  });

  it("count no tests at all as a failure", () => {
    expect(unitCounts(unit(0, 0), true)).toMatchObject({ failed: 1 });
    expect(browserCounts(browser(0, 0), true)).toMatchObject({ failed: 1 });
  });

  it("make the last line, which names skipped tests only where there are any", () => {
    expect(summaryLine(sum([oneCheck(true), oneCheck(false), { passed: 7, failed: 0, skipped: 0 }]))).toBe(
      "8 passed, 1 failed",
    );
    expect(summaryLine(sum([{ passed: 1, failed: 0, skipped: 2 }]))).toBe("1 passed, 0 failed, 2 skipped");
  });
});
