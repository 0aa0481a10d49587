/** What a suite's runner counted. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts in a report of vitest's, in JSON. @throws Error if it is none */
export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return requireCounts({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests });
}

/** The counts in a JUnit report; an error is a failure. @throws Error if it is none */
export function countJUnit(report: string): Count {
  const [total = ''] = /<testsuites [^>]*>/.exec(report) ?? [];
  const count = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(total)?.[1]);
  const [failed, skipped] = [count('failures') + count('errors'), count('skipped')];
  return requireCounts({ passed: count('tests') - failed - skipped, failed, skipped });
}

/** A number that is none would be neither a pass nor a failure, and nobody would notice. */
function requireCounts(count: Count): Count {
  for (const number of Object.values(count)) if (!Number.isInteger(number)) throw new Error('the report has no counts');
  return count;
}

/** How a suite went: what its runner counted, if it left a report, and the code that it ended with. */
export interface Outcome {
  readonly count: Count | undefined;
  readonly exitCode: number;
}

/**
 * Adds suites up. One whose runner left no counts, or failed without a failed test, as when a file does not load or a hook throws,
 * counts as one failure.
 */
export function tally(outcomes: readonly Outcome[]): Count & { readonly exitCode: number } {
  const none: Count = { passed: 0, failed: 0, skipped: 0 };
  const counts = outcomes.map(({ count, exitCode }) => {
    if (count && (exitCode === 0 || count.failed > 0)) return count;
    return { ...(count ?? none), failed: 1 };
  });
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const isGood = outcomes.every(({ exitCode }) => exitCode === 0) && failed === 0 && passed > 0;
  return { passed, failed, skipped, exitCode: isGood ? 0 : 1 };
}
