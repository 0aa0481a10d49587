import type { Observation } from '../run/observation.ts';
import type { Expectation, ExpectedRequest } from '../scenario.ts';
import { credentialOf, kindOf, type RecordedRequest } from '../server/recorded-request.ts';
import { compare, compareRange, type Finding } from './finding.ts';

/** Compares the requests that the server received with the expected ones: one by one, and their counts. */
export function checkRequests({ requests, counts = {} }: Expectation, observation: Observation): Finding[] {
  return [
    ...(requests ? checkList(requests, observation.requests) : []),
    ...Object.entries(counts).flatMap(([kind, range]) => compareRange(`how many ${kind}`, range, countOf(kind, observation.requests))),
  ];
}

/** Returns the wait before a request, since the end of the call's previous attempt. */
export function waitBefore(request: RecordedRequest, requests: readonly RecordedRequest[]): number | undefined {
  const attempts = requests.filter(({ call }) => call !== undefined && call === request.call);
  const before = attempts[attempts.indexOf(request) - 1];
  return before?.endedAt === undefined ? undefined : request.at - before.endedAt;
}

function checkList(expected: readonly (string | ExpectedRequest)[], observed: readonly RecordedRequest[]): Finding[] {
  const wanted = expected.map((item) => (typeof item === 'string' ? { request: item } : item));
  const kinds = wanted.map(({ request }) => request);
  const findings = compare('the requests, in order', kinds, observed.map(kindOf));
  // After a missing request, each further comparison would fail as well.
  if (findings.length > 0) return findings;
  const keys = new Map<string, string>();
  return wanted.flatMap((item, index) => {
    const request = observed[index];
    return request ? checkOne(`request ${index + 1} (${item.request})`, item, request, observed, keys) : [];
  });
}

function checkOne(
  name: string,
  expected: ExpectedRequest,
  request: RecordedRequest,
  all: readonly RecordedRequest[],
  keys: Map<string, string>,
): Finding[] {
  const { at, wait, call, credential, headers = {}, query = {}, json, idempotencyKey } = expected;
  return [
    ...(at === undefined ? [] : compareRange(`${name}: arrived at`, at, request.at, ' ms')),
    ...(wait === undefined ? [] : compareRange(`${name}: waited`, wait, waitBefore(request, all), ' ms')),
    ...(call === undefined ? [] : compare(`${name}: call`, call, request.call)),
    ...(credential === undefined ? [] : checkCredential(name, credential, request)),
    ...Object.entries(headers).flatMap(([header, value]) =>
      compare(`${name}: ${header}`, value, request.headers[header.toLowerCase()] ?? null),
    ),
    ...Object.entries(query).flatMap(([parameter, value]) => compare(`${name}: ?${parameter}`, value, request.query[parameter] ?? null)),
    ...(json === undefined ? [] : compare(`${name}: body`, json, parse(request.body))),
    ...(idempotencyKey === undefined ? [] : checkKey(name, idempotencyKey, request, keys)),
  ];
}

function checkCredential(name: string, expected: string, request: RecordedRequest): Finding[] {
  const authorization = request.headers.authorization ?? 'none';
  const found = credentialOf(request) ?? authorization;
  // A token has only the scheme Bearer. A secret may have either scheme.
  const wrongScheme = expected.startsWith('eyJ') && !authorization.startsWith('Bearer ');
  return found === expected && !wrongScheme ? [] : [{ what: `${name}: credential`, expected, observed: authorization }];
}

function checkKey(name: string, label: string, request: RecordedRequest, keys: Map<string, string>): Finding[] {
  const key = request.headers['idempotency-key'];
  const what = `${name}: Idempotency-Key`;
  if (label === 'none') return compare(what, null, key ?? null);
  if (typeof key !== 'string' || key === '') return [{ what, expected: `a key (${label})`, observed: 'none' }];
  const known = keys.get(label);
  if (known !== undefined) return compare(what, known, key);
  const taken = [...keys].find(([, other]) => other === key)?.[0];
  keys.set(label, key);
  return taken ? [{ what, expected: `another key than ${taken}`, observed: key }] : [];
}

function countOf(kind: string, requests: readonly RecordedRequest[]): number {
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
