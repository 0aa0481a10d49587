import type { Observation } from '../play/observation.ts';
import type { Expectation } from '../scenario.ts';
import { compare, compareRange, type Finding } from './finding.ts';

// A language has at least this many ways to print a thing; an adapter that shows fewer hides something.
const WAYS_TO_PRINT = 3;

/** Compares what came besides requests and outcomes: promotions, questions, refusals, printed texts, verifications. */
export function judgeEvents(
  { promoted, userTokenRequests, rejected = {}, printed, verified = {} }: Expectation,
  seen: Observation,
): Finding[] {
  const unexpected = [...seen.refused].filter(([client]) => !(client in rejected));
  return [
    ...compare('promotions', promoted ?? [], seen.promoted),
    ...(userTokenRequests === undefined ? [] : compareRange('userToken callbacks', userTokenRequests, seen.asked)),
    ...unexpected.map(([client, { message }]) => ({ what: `client ${client}`, expected: 'is made', seen: `refused: ${message}` })),
    ...Object.entries(rejected).flatMap(([client, error]) =>
      compare(`client ${client} is refused with`, error, seen.refused.get(client)?.class),
    ),
    ...seen.printed.flatMap((texts) => judgePrinted(texts, printed?.atMost)),
    ...Object.entries(verified).flatMap(([name, expected]) => {
      const { valid, payload, error } = seen.verified.get(name) ?? {};
      return [
        ...compare(`verification ${name}`, expected.valid, valid),
        ...('payload' in expected ? compare(`verification ${name}: payload`, expected.payload, payload) : []),
        ...(expected.valid ? [] : compare(`verification ${name}: error`, 'WebhookVerificationError', error?.class)),
      ];
    }),
  ];
}

function judgePrinted(texts: Readonly<Record<string, string>>, atMost: number | undefined): Finding[] {
  const ways = Object.entries(texts).filter(([, text]) => text !== '');
  return [
    ...compareRange('ways of printing', [WAYS_TO_PRINT, Number.POSITIVE_INFINITY], ways.length),
    ...(atMost === undefined ? [] : ways.flatMap(([way, text]) => compareRange(`length of ${way}`, [0, atMost], text.length))),
  ];
}
