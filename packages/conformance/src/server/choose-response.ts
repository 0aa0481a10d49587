import type { Rule, ScriptedResponse } from '../scenario.ts';
import { credentialOf, kindOf, nameMatches, type RecordedRequest } from './recorded-request.ts';

/** A response, and how many responses its rule gave before it. */
export interface ChosenResponse {
  readonly script: ScriptedResponse;
  readonly index: number;
}

/** Creates a function that chooses the response to each request: of the first rule that matches, the next one; else `undefined`. */
export function createResponseChooser(rules: readonly Rule[]): (request: RecordedRequest) => ChosenResponse | undefined {
  const counts = new Map<Rule, number>();
  return (request) => {
    const rule = rules.find((candidate) => matches(candidate, request));
    if (!rule) return undefined;
    const index = counts.get(rule) ?? 0;
    counts.set(rule, index + 1);
    const scripts = rule.responses.flatMap((each) => Array<ScriptedResponse>(each.times ?? 1).fill(each));
    const script = scripts[Math.min(index, scripts.length - 1)];
    return script && { script, index };
  };
}

/** Returns the delay of the n-th response of a rule, in milliseconds. */
export function delayOf({ after = 0 }: ScriptedResponse, index: number): number {
  if (typeof after === 'number') return after;
  const [from, to, over] = after;
  return Math.round(from + ((to - from) * Math.min(index, over - 1)) / (over - 1));
}

function matches({ on, when = {} }: Rule, request: RecordedRequest): boolean {
  if (on !== '*' && on !== kindOf(request)) return false;
  if (when.credential !== undefined && when.credential !== credentialOf(request)) return false;
  if (when.call !== undefined && !nameMatches(when.call, request.call)) return false;
  return Object.entries(when.query ?? {}).every(([name, value]) => request.query[name] === value);
}
