import type { ProblemModel } from '../../model/problems.ts';
import { BANNER } from '../emitter.ts';

/** The catalogue of problems by code. */
export function emitProblems(problems: readonly ProblemModel[]): string {
  const entries = problems.map(
    (problem) =>
      `  /** ${problem.description} */\n  ${problem.code}: { status: ${problem.status}, title: ${quote(problem.title)}, description: ${quote(problem.description)} },`,
  );
  return `${BANNER}
/** All problems that the API can return, by code. */
export const problems = {
${entries.join('\n')}
} as const;
`;
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
