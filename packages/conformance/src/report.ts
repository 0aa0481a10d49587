import { describe } from './judge/always.ts';
import { type Finding, showRange } from './judge/finding.ts';
import type { LoadedScenario } from './load-scenarios.ts';
import type { Observation } from './play/observation.ts';
import { kindOf } from './player/seen-request.ts';
import type { Secrets } from './secrets.ts';

/** How one scenario went. */
export interface Verdict {
  readonly scenario: LoadedScenario;
  readonly findings: readonly Finding[];
  readonly seen: Observation;
  readonly secrets: Secrets;
  /** How often it was played; more than once if nothing but its real time was wrong. */
  readonly tries: number;
}

// A storm of fifty calls has a hundred lines, of which the first ones tell the story.
const MOST_LINES = 60;

const LONGEST_LINE = 300;

/** What a failed scenario looks like: why it must be so, what differs, and all that was seen, by the virtual clock. */
export function writeFailure({ scenario, findings, seen, secrets }: Verdict): string {
  const lines = [
    `FAILED  ${titleOf(scenario)}`,
    ...(scenario.because ? [`  because ${scenario.because}`] : []),
    ...findings.flatMap(({ what, expected, seen: found }) => [`  ${what}`, `    expected  ${expected}`, `    seen      ${found}`]),
    ...script(scenario),
    ...expectedRequests(scenario),
    '  seen, by the clock of the scenario:',
    ...shorten(timeline(seen)),
    ...(seen.complaints ? ['  the adapter wrote to stderr:', ...shorten(seen.complaints.trimEnd().split('\n'))] : []),
  ];
  return secrets.hide([...lines, `  to play it alone: --only ${JSON.stringify(titleOf(scenario))}`].join('\n'));
}

/** The lines that close a report: what was played again, what failed, and how many there were. */
export function writeSummary(verdicts: readonly Verdict[], seconds: number): string {
  const failed = verdicts.filter(({ findings }) => findings.length > 0);
  const again = verdicts.filter(({ tries }) => tries > 1);
  return [
    ...again.map(({ scenario, tries }) => `played ${tries} times, since a cancellation was felt too late: ${titleOf(scenario)}`),
    ...failed.map(({ scenario }) => `failed: ${titleOf(scenario)}`),
    `${verdicts.length} scenarios: ${verdicts.length - failed.length} passed, ${failed.length} failed (${seconds.toFixed(1)} s)`,
  ].join('\n');
}

function titleOf({ topic, name }: LoadedScenario): string {
  return `${topic}: ${name}`;
}

/** What was done, and how the server was to answer. */
function script({ clients = {}, server = [], steps = [{ call: 'a' }] }: LoadedScenario): string[] {
  return [
    ...Object.entries(clients).map(([client, options]) => `  client ${client}: ${JSON.stringify(options)}`),
    ...steps.map((step) => `  step: ${JSON.stringify(step)}`),
    ...server.map((rule) => `  server: ${JSON.stringify(rule)}`),
  ].map(cutShort);
}

function cutShort(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

function expectedRequests({ expect: { requests } }: LoadedScenario): string[] {
  if (!requests) return [];
  const lines = requests.map((item) => {
    if (typeof item === 'string') return item;
    const { request, at, wait } = item;
    return `${request}${at === undefined ? '' : ` at ${showRange(at)} ms`}${wait === undefined ? '' : ` after ${showRange(wait)} ms`}`;
  });
  return ['  expected requests:', ...shorten(lines)];
}

function timeline({ requests, calls, remarks }: Observation): string[] {
  const happened = [
    ...requests.map((request) => ({
      at: request.at,
      text: `${kindOf(request)}${request.call ? ` of ${request.call}` : ''} -> ${request.outcome ?? 'no answer'}${
        request.endedAt !== undefined && request.endedAt > request.at ? ` at ${Math.round(request.endedAt)}` : ''
      }`,
    })),
    ...remarks,
    ...[...calls].map(([call, outcome]) => ({ at: outcome.at, text: `call ${call}: ${describe(outcome)}` })),
  ];
  return happened
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, text }) => cutShort(`${String(Math.round(at)).padStart(8)} ms  ${text}`));
}

function shorten(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => `    ${line}`);
  return lines.length > MOST_LINES ? [...shown, `    … and ${lines.length - MOST_LINES} more`] : shown;
}
