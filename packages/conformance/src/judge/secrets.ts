import type { Observation } from '../play/observation.ts';
import { kindOf, type SeenRequest } from '../player/seen-request.ts';
import type { Secrets } from '../secrets.ts';
import type { Finding } from './finding.ts';

/** A secret goes out in one place: `Authorization`, or the body of the exchange. */
export function judgeSecrets({ leaks, requests }: Observation, secrets: Secrets): Finding[] {
  const astray = requests.flatMap((request) =>
    placesOf(request).flatMap(([place, text]) => secrets.findIn(text).map((secret) => `${secret} in ${place} of ${kindOf(request)}`)),
  );
  return [...new Set([...leaks, ...astray])].map((leak) => ({
    what: 'secrets',
    expected: 'stand in nothing that the SDK lets out, but where they authenticate',
    seen: leak,
  }));
}

function placesOf(request: SeenRequest): (readonly [place: string, text: string])[] {
  const isExchange = kindOf(request) === 'exchange';
  const headers = Object.entries(request.headers).filter(([name]) => isExchange || name !== 'authorization');
  return [
    ['the URL', request.url],
    ...headers.map(([name, value]) => [`the header ${name}`, String(value)] as const),
    ...(isExchange ? [] : [['the body', request.body] as const]),
  ];
}
