/** How many checks passed, failed and were skipped, from what the test runners report. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A step that is one check. @param {boolean} passed @returns {Counts} */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * A runner that ended badly although no test failed (no test found, a file that does not load, an
 * error outside of tests) is one failure more.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
function withEnd(counts, endedWell) {
  const ran = counts.passed + counts.failed > 0;
  return (endedWell && ran) || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report Vitest's JSON report
 * @param {boolean} endedWell whether its exit status was 0
 * @returns {Counts}
 */
export function unitCounts(report, endedWell) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withEnd(counts, endedWell);
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 *   Playwright's JSON report
 * @param {boolean} endedWell whether its exit status was 0
 * @returns {Counts}
 */
export function browserCounts({ stats }, endedWell) {
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return withEnd(counts, endedWell);
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`. @param {Counts} counts */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
