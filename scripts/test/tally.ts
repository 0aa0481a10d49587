/** The counts of a suite, from its runner. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The counts in a vitest report, which is JSON. @throws Error if the report has no counts */
export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return requireCounts({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests });
}

/** The counts in a JUnit report; an error is a failure. @throws Error if the report has no counts */
export function countJUnit(report: string): Count {
  const [total = ''] = /<testsuites [^>]*>/.exec(report) ?? [];
  const count = (name: string) => Number(new RegExp(` ${name}="(\\d+)"`).exec(total)?.[1]);
  const [failed, skipped] = [count('failures') + count('errors'), count('skipped')];
  return requireCounts({ passed: count('tests') - failed - skipped, failed, skipped });
}

/** Without this check, a missing number would be neither a pass nor a failure, and the run would seem to pass. */
function requireCounts(count: Count): Count {
  for (const number of Object.values(count)) if (!Number.isInteger(number)) throw new Error('the report has no counts');
  return count;
}

/** The result of a suite: the counts, if the runner wrote a report, and the runner's exit code. */
export interface Outcome {
  readonly count: Count | undefined;
  readonly exitCode: number;
}

/**
 * Adds up suites. A suite counts as one failure if its runner wrote no counts. It also does if the runner failed without a failed
 * test, for example because a file does not load or a hook throws.
 */
export function tally(outcomes: readonly Outcome[]): Count & { readonly exitCode: number } {
  const none: Count = { passed: 0, failed: 0, skipped: 0 };
  const counts = outcomes.map(({ count, exitCode }) => {
    if (count && (exitCode === 0 || count.failed > 0)) return count;
    return { ...(count ?? none), failed: 1 };
  });
  const sum = (of: keyof Count) => counts.reduce((total, count) => total + count[of], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const isSuccess = outcomes.every(({ exitCode }) => exitCode === 0) && failed === 0 && passed > 0;
  return { passed, failed, skipped, exitCode: isSuccess ? 0 : 1 };
}
