import type { components } from '@keyrail/contract';
import type { Received } from './received-response.ts';

/** What an error's body says, once it is read. */
export type Problem = components['schemas']['Problem'];

// Whatever a server sends ends up in logs, so no more of it is kept than someone may read.
const LONGEST_DETAIL = 1000;
const LONGEST_TEXT = 200;
const MOST_ISSUES = 100;

/** The problem that an answer with an error status tells of. Where its body is none, as that of a proxy, the rest of the answer must do. */
export function problemFrom(answer: Received): Problem {
  const given = parse(answer);
  return {
    type: textOf(given['type']) ?? 'about:blank',
    title: textOf(given['title']) ?? (answer.statusText || 'Unknown problem'),
    status: answer.status,
    detail: textOf(given['detail'], LONGEST_DETAIL) ?? withoutDetail(answer),
    code: (textOf(given['code']) ?? 'UNKNOWN') as Problem['code'],
    error: textOf(given['error']) ?? answer.statusText,
    requestId: textOf(given['requestId'] ?? answer.requestId) ?? '',
    ...(Array.isArray(given['issues']) && { issues: issuesOf(given['issues']) }),
  };
}

function parse(answer: Received): Record<string, unknown> {
  try {
    const given = answer.parse();
    return isObject(given) ? given : {};
  } catch {
    return {};
  }
}

function withoutDetail(answer: Received): string {
  const mediaType = textOf(answer.header('content-type')?.split(';')[0]) ?? 'no content';
  return `The answer (${mediaType}) is not what Keyrail sends. Check the base URL.`;
}

function issuesOf(given: readonly unknown[]): NonNullable<Problem['issues']> {
  return given.slice(0, MOST_ISSUES).flatMap((issue) => {
    const path = isObject(issue) && textOf(issue['path']);
    const message = isObject(issue) && textOf(issue['message']);
    return path && message ? [{ path, message }] : [];
  });
}

function textOf(value: unknown, longest = LONGEST_TEXT): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
