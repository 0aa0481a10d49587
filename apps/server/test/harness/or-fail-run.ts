/**
 * Runs the set-up of a project's tests. If it fails, this prints why and ends the run: vitest would report no test files,
 * and an unhandled error with the stack of its own code.
 */
export async function orFailRun<Result>(setUp: () => Promise<Result>): Promise<Result> {
  try {
    return await setUp();
  } catch (error) {
    process.stderr.write(`\nNo test can run: ${error instanceof Error ? error.message : error}\n`);
    return process.exit(1);
  }
}
