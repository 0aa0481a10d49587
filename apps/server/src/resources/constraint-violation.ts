import type { Problem } from '../http/problems.ts';

/**
 * Runs `work`, and turns the violation of a database constraint into a problem for the caller. A check before the statement
 * is not enough: the row that it finds may be deleted before the statement refers to it.
 *
 * @param problems - the problem to throw, by the name of the constraint
 * @throws Problem of the violated constraint; other errors unchanged
 */
export async function withConstraintProblems<Result>(
  problems: Readonly<Record<string, () => Problem>>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const constraint = error instanceof Error && 'constraint' in error ? String(error.constraint) : '';
    throw Object.hasOwn(problems, constraint) ? problems[constraint]?.() : error;
  }
}
