import { problems } from './generated/problems.ts';

export { problems };

/** The stable name of a problem. */
export type ProblemCode = keyof typeof problems;
