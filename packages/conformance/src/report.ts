import { type Finding, showRange } from './check/finding.ts';
import { describe } from './check/invariants.ts';
import type { LoadedScenario } from './load-scenarios.ts';
import type { Observation } from './run/observation.ts';
import type { Secrets } from './secrets.ts';
import { kindOf } from './server/recorded-request.ts';

/** The result of one scenario. */
export interface Verdict {
  readonly scenario: LoadedScenario;
  readonly findings: readonly Finding[];
  readonly observation: Observation;
  readonly secrets: Secrets;
  /** How often it ran. It runs again if only its real time was wrong. */
  readonly runs: number;
}

// Fifty concurrent calls have over a hundred lines. The first ones show the failure.
const MAX_LINES = 60;

const MAX_LINE_LENGTH = 300;

/** Writes the report of a failed scenario: its reason, the differences, the script, and the timeline in virtual time. */
export function writeFailure({ scenario, findings, observation, secrets }: Verdict): string {
  const lines = [
    `FAILED  ${titleOf(scenario)}`,
    ...(scenario.because ? [`  because ${scenario.because}`] : []),
    ...findings.flatMap(({ what, expected, observed }) => [`  ${what}`, `    expected  ${expected}`, `    observed  ${observed}`]),
    ...script(scenario),
    ...expectedRequests(scenario),
    '  timeline, in virtual time:',
    ...shorten(timelineOf(observation)),
    ...(observation.stderr ? ['  the adapter wrote to stderr:', ...shorten(observation.stderr.trimEnd().split('\n'))] : []),
  ];
  return secrets.redact([...lines, `  to run it alone: --only ${JSON.stringify(titleOf(scenario))}`].join('\n'));
}

/** Writes the summary of a report: the scenarios that ran several times, the failed ones, and the counts. */
export function writeSummary(verdicts: readonly Verdict[], seconds: number): string {
  const failed = verdicts.filter(({ findings }) => findings.length > 0);
  const repeated = verdicts.filter(({ runs }) => runs > 1);
  return [
    ...repeated.map(({ scenario, runs }) => `ran ${runs} times, since a cancellation took too long: ${titleOf(scenario)}`),
    ...failed.map(({ scenario }) => `failed: ${titleOf(scenario)}`),
    `${verdicts.length} scenarios: ${verdicts.length - failed.length} passed, ${failed.length} failed (${seconds.toFixed(1)} s)`,
  ].join('\n');
}

function titleOf({ topic, name }: LoadedScenario): string {
  return `${topic}: ${name}`;
}

/** Returns the clients, the steps and the rules of the server. */
function script({ clients = {}, server = [], steps = [{ call: 'a' }] }: LoadedScenario): string[] {
  return [
    ...Object.entries(clients).map(([client, options]) => `  client ${client}: ${JSON.stringify(options)}`),
    ...steps.map((step) => `  step: ${JSON.stringify(step)}`),
    ...server.map((rule) => `  server: ${JSON.stringify(rule)}`),
  ].map(truncate);
}

function truncate(line: string): string {
  return line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}…` : line;
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

function timelineOf({ requests, calls, timeline }: Observation): string[] {
  const entries = [
    ...requests.map((request) => ({
      at: request.at,
      text: `${kindOf(request)}${request.call ? ` of ${request.call}` : ''} -> ${request.outcome ?? 'no response'}${
        request.endedAt !== undefined && request.endedAt > request.at ? ` at ${Math.round(request.endedAt)}` : ''
      }`,
    })),
    ...timeline,
    ...[...calls].map(([call, outcome]) => ({ at: outcome.at, text: `call ${call}: ${describe(outcome)}` })),
  ];
  return entries
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, text }) => truncate(`${String(Math.round(at)).padStart(8)} ms  ${text}`));
}

function shorten(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MAX_LINES).map((line) => `    ${line}`);
  return lines.length > MAX_LINES ? [...shown, `    … and ${lines.length - MAX_LINES} more`] : shown;
}
