import type { Observation } from '../play/observation.ts';
import { credentialOf, kindOf, type SeenRequest } from '../player/seen-request.ts';
import type { Expectation, ExpectedRequest } from '../scenario.ts';
import { compare, compareRange, type Finding } from './finding.ts';

/** Compares the requests that the player saw with the expected ones: one by one, and in their numbers. */
export function judgeRequests({ requests, counts = {} }: Expectation, seen: Observation): Finding[] {
  return [
    ...(requests ? judgeList(requests, seen.requests) : []),
    ...Object.entries(counts).flatMap(([kind, range]) => compareRange(`how many ${kind}`, range, countOf(kind, seen.requests))),
  ];
}

/** The wait before a request: since the end of the attempt before it of the same call. */
export function waitBefore(request: SeenRequest, requests: readonly SeenRequest[]): number | undefined {
  const attempts = requests.filter(({ call }) => call !== undefined && call === request.call);
  const before = attempts[attempts.indexOf(request) - 1];
  return before?.endedAt === undefined ? undefined : request.at - before.endedAt;
}

function judgeList(expected: readonly (string | ExpectedRequest)[], seen: readonly SeenRequest[]): Finding[] {
  const wanted = expected.map((item) => (typeof item === 'string' ? { request: item } : item));
  const kinds = wanted.map(({ request }) => request);
  const findings = compare('the requests, in order', kinds, seen.map(kindOf));
  // One that is missing moves all that follow: what is said of each would be noise.
  if (findings.length > 0) return findings;
  const keys = new Map<string, string>();
  return wanted.flatMap((item, index) => {
    const request = seen[index];
    return request ? judgeOne(`request ${index + 1} (${item.request})`, item, request, seen, keys) : [];
  });
}

function judgeOne(
  name: string,
  expected: ExpectedRequest,
  request: SeenRequest,
  all: readonly SeenRequest[],
  keys: Map<string, string>,
): Finding[] {
  const { at, wait, call, credential, headers = {}, query = {}, json, idempotencyKey } = expected;
  return [
    ...(at === undefined ? [] : compareRange(`${name}: came at`, at, request.at, ' ms')),
    ...(wait === undefined ? [] : compareRange(`${name}: waited`, wait, waitBefore(request, all), ' ms')),
    ...(call === undefined ? [] : compare(`${name}: is of the call`, call, request.call)),
    ...(credential === undefined ? [] : judgeCredential(name, credential, request)),
    ...Object.entries(headers).flatMap(([header, value]) =>
      compare(`${name}: ${header}`, value, request.headers[header.toLowerCase()] ?? null),
    ),
    ...Object.entries(query).flatMap(([parameter, value]) => compare(`${name}: ?${parameter}`, value, request.query[parameter] ?? null)),
    ...(json === undefined ? [] : compare(`${name}: body`, json, parse(request.body))),
    ...(idempotencyKey === undefined ? [] : judgeKey(name, idempotencyKey, request, keys)),
  ];
}

function judgeCredential(name: string, expected: string, request: SeenRequest): Finding[] {
  const authorization = request.headers.authorization ?? 'none';
  const found = credentialOf(request) ?? authorization;
  // A token is announced as Bearer alone; a secret, either way.
  const wrongScheme = expected.startsWith('eyJ') && !authorization.startsWith('Bearer ');
  return found === expected && !wrongScheme ? [] : [{ what: `${name}: credential`, expected, seen: authorization }];
}

function judgeKey(name: string, label: string, request: SeenRequest, keys: Map<string, string>): Finding[] {
  const key = request.headers['idempotency-key'];
  const what = `${name}: Idempotency-Key`;
  if (label === 'none') return compare(what, null, key ?? null);
  if (typeof key !== 'string' || key === '') return [{ what, expected: `one (${label})`, seen: 'none' }];
  const known = keys.get(label);
  if (known !== undefined) return compare(what, known, key);
  const taken = [...keys].find(([, other]) => other === key)?.[0];
  keys.set(label, key);
  return taken ? [{ what, expected: `another than that of ${taken}`, seen: key }] : [];
}

function countOf(kind: string, requests: readonly SeenRequest[]): number {
  const [secret, ...words] = kind.split(' ').toReversed();
  const [rest, wanted] = kind === 'exchange' || words.length < 2 ? [kind, undefined] : [words.toReversed().join(' '), secret];
  return requests.filter((request) => kindOf(request) === rest && (wanted === undefined || credentialOf(request) === wanted)).length;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
