import type { components } from '@keyrail/contract';

/** What an error's body says, once it is read. */
export type Problem = components['schemas']['Problem'];

/** The problem that an answer with an error status tells of. Where its body is none, as that of a proxy, the rest of the answer must do. */
export function problemFrom(body: unknown, response: Response): Problem {
  const given: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? { ...body } : {};
  const text = (name: string): string | undefined => (typeof given[name] === 'string' && given[name] !== '' ? given[name] : undefined);
  return {
    type: text('type') ?? 'about:blank',
    title: text('title') ?? (response.statusText || 'Unknown problem'),
    status: response.status,
    detail: text('detail') ?? withoutDetail(response),
    code: (text('code') ?? 'UNKNOWN') as Problem['code'],
    error: text('error') ?? response.statusText,
    requestId: text('requestId') ?? response.headers.get('X-Request-Id') ?? '',
    ...(Array.isArray(given['issues']) ? { issues: given['issues'].filter(isIssue) } : {}),
  };
}

function withoutDetail(response: Response): string {
  const mediaType = response.headers.get('Content-Type')?.split(';')[0];
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
