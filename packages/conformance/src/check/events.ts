import type { Observation } from '../run/observation.ts';
import type { Expectation } from '../scenario.ts';
import { compare, compareRange, type Finding } from './finding.ts';

// Each language has at least this many ways to print a value. An adapter that shows fewer leaves some out.
const MIN_WAYS_TO_PRINT = 3;

/** Checks what happened besides requests and outcomes: promotions, callbacks, rejected clients, printed texts, verifications. */
export function checkEvents(
  { promoted, userTokenRequests, rejected = {}, printed, verified = {} }: Expectation,
  observation: Observation,
): Finding[] {
  const unexpected = [...observation.rejected].filter(([client]) => !(client in rejected));
  return [
    ...compare('promotions', promoted ?? [], observation.promoted),
    ...(userTokenRequests === undefined
      ? []
      : compareRange('calls of the userToken callback', userTokenRequests, observation.userTokenRequests)),
    ...unexpected.map(([client, { message }]) => ({ what: `client ${client}`, expected: 'is created', observed: `rejected: ${message}` })),
    ...Object.entries(rejected).flatMap(([client, error]) =>
      compare(`client ${client} is rejected with`, error, observation.rejected.get(client)?.class),
    ),
    ...observation.printed.flatMap((texts) => checkPrinted(texts, printed?.atMost)),
    ...Object.entries(verified).flatMap(([name, expected]) => {
      const { valid, payload, error } = observation.verified.get(name) ?? {};
      return [
        ...compare(`verification ${name}`, expected.valid, valid),
        ...('payload' in expected ? compare(`verification ${name}: payload`, expected.payload, payload) : []),
        ...(expected.valid ? [] : compare(`verification ${name}: error`, 'WebhookVerificationError', error?.class)),
      ];
    }),
  ];
}

function checkPrinted(texts: Readonly<Record<string, string>>, atMost: number | undefined): Finding[] {
  const ways = Object.entries(texts).filter(([, text]) => text !== '');
  return [
    ...compareRange('ways of printing', [MIN_WAYS_TO_PRINT, Number.POSITIVE_INFINITY], ways.length),
    ...(atMost === undefined ? [] : ways.flatMap(([way, text]) => compareRange(`length of ${way}`, [0, atMost], text.length))),
  ];
}
