import type { components } from '@keyrail/contract';
import type { Received } from './received.ts';

/** What an error's body says, once it is read. */
export type Problem = components['schemas']['Problem'];

/** The problem that an answer with an error status tells of. Where its body is none, as that of a proxy, the rest of the answer must do. */
export function problemFrom(body: unknown, answer: Received): Problem {
  const given: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const text = (name: string): string | undefined => (typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined);
  return {
    type: text('type') ?? 'about:blank',
    title: text('title') ?? (answer.statusText || 'Unknown problem'),
    status: answer.status,
    detail: text('detail') ?? withoutDetail(answer),
    code: (text('code') ?? 'UNKNOWN') as Problem['code'],
    error: text('error') ?? answer.statusText,
    requestId: text('requestId') ?? answer.requestId ?? '',
    ...(Array.isArray(given['issues']) ? { issues: given['issues'].filter(isIssue) } : {}),
  };
}

function withoutDetail(answer: Received): string {
  const mediaType = answer.header('content-type')?.split(';')[0];
  return `The answer${mediaType ? ` (${mediaType})` : ''} does not say what went wrong. Check that the base URL is a Keyrail server's, and what stands before it.`;
}

function isIssue(value: unknown): value is NonNullable<Problem['issues']>[number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}
