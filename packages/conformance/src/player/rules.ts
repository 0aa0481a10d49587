import type { Answer, Rule } from '../scenario.ts';
import { credentialOf, kindOf, nameMatches, type SeenRequest } from './seen-request.ts';

/** An answer, and how many the rule had given before it. */
export interface ChosenAnswer {
  readonly answer: Answer;
  readonly index: number;
}

/** Chooses the answer to each request: the first rule that fits, its answers in order. `undefined` if no rule fits. */
export function createChooser(rules: readonly Rule[]): (request: SeenRequest) => ChosenAnswer | undefined {
  const given = new Map<Rule, number>();
  return (request) => {
    const rule = rules.find((candidate) => fits(candidate, request));
    if (!rule) return undefined;
    const index = given.get(rule) ?? 0;
    given.set(rule, index + 1);
    const answers = rule.responses.flatMap((each) => Array<Answer>(each.times ?? 1).fill(each));
    const answer = answers[Math.min(index, answers.length - 1)];
    return answer && { answer, index };
  };
}

function fits({ on, when = {} }: Rule, request: SeenRequest): boolean {
  if (on !== '*' && on !== kindOf(request)) return false;
  if (when.credential !== undefined && when.credential !== credentialOf(request)) return false;
  if (when.call !== undefined && !nameMatches(when.call, request.call)) return false;
  return Object.entries(when.query ?? {}).every(([name, value]) => request.query[name] === value);
}
