import type { Observation } from '../run/observation.ts';
import type { Secrets } from '../secrets.ts';
import { kindOf, type RecordedRequest } from '../server/recorded-request.ts';
import type { Finding } from './finding.ts';

/** Checks that secrets are sent only in `Authorization` and in the body of the token exchange. */
export function checkSecrets({ leaks, requests }: Observation, secrets: Secrets): Finding[] {
  const misplaced = requests.flatMap((request) =>
    placesOf(request).flatMap(([place, text]) => secrets.findIn(text).map((secret) => `${secret} in ${place} of ${kindOf(request)}`)),
  );
  return [...new Set([...leaks, ...misplaced])].map((leak) => ({
    what: 'secrets',
    expected: 'are only where they authenticate',
    observed: leak,
  }));
}

function placesOf(request: RecordedRequest): (readonly [place: string, text: string])[] {
  const isExchange = kindOf(request) === 'exchange';
  const headers = Object.entries(request.headers).filter(([name]) => isExchange || name !== 'authorization');
  return [
    ['the URL', request.url],
    ...headers.map(([name, value]) => [`the header ${name}`, String(value)] as const),
    ...(isExchange ? [] : [['the body', request.body] as const]),
  ];
}
