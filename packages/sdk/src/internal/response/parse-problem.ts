import type { components } from '@keyrail/contract';
import type { ReceivedResponse } from './received-response.ts';

/** The body of an error (RFC 9457). */
export type Problem = components['schemas']['Problem'];

// Programs log errors, so the SDK bounds what it keeps of a response.
const MAX_DETAIL_LENGTH = 1000;
const MAX_TEXT_LENGTH = 200;
const MAX_ISSUES = 100;

/** Parses the problem of an error response. If the body is not a problem, as that of a proxy, the status and headers must do. */
export function parseProblem(response: ReceivedResponse): Problem {
  const given = parse(response);
  return {
    type: boundedText(given['type']) ?? 'about:blank',
    title: boundedText(given['title']) ?? (response.statusText || 'Unknown problem'),
    status: response.status,
    detail: boundedText(given['detail'], MAX_DETAIL_LENGTH) ?? defaultDetail(response),
    code: (boundedText(given['code']) ?? 'UNKNOWN') as Problem['code'],
    error: boundedText(given['error']) ?? response.statusText,
    requestId: boundedText(given['requestId'] ?? response.requestId) ?? '',
    ...(Array.isArray(given['issues']) && { issues: parseIssues(given['issues']) }),
  };
}

function parse(response: ReceivedResponse): Record<string, unknown> {
  try {
    const given = response.parse();
    return isObject(given) ? given : {};
  } catch {
    return {};
  }
}

function defaultDetail(response: ReceivedResponse): string {
  const mediaType = boundedText(response.header('content-type')?.split(';')[0]) ?? 'no content';
  return `The response (${mediaType}) is not from Keyrail. Check the base URL.`;
}

function parseIssues(given: readonly unknown[]): NonNullable<Problem['issues']> {
  return given.slice(0, MAX_ISSUES).flatMap((issue) => {
    const path = isObject(issue) && boundedText(issue['path']);
    const message = isObject(issue) && boundedText(issue['message']);
    return path && message ? [{ path, message }] : [];
  });
}

function boundedText(value: unknown, maxLength = MAX_TEXT_LENGTH): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  return value.length > maxLength ? `${value.slice(0, maxLength)}…` : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
