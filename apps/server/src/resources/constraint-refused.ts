import type { Problem } from '../http/problems.ts';

/**
 * Runs `work`, and says what a constraint of the database refused. To look first would not do: what was there may be gone
 * by the time it is pointed at.
 *
 * @param problems - what to answer, by the constraint's name
 * @throws Problem the one of the constraint that was violated
 */
export async function explainRefusal<Result>(
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
