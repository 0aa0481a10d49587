import { parseAccept } from 'hono/utils/accept';
import { Problem } from './problems.ts';

/**
 * Rejects a request whose `Accept` excludes the media type of the operation (RFC 9110, section 12.5.1).
 *
 * @throws Problem `NOT_ACCEPTABLE`
 */
export function requireAcceptable(accept: string | undefined, mediaType: string): void {
  if (accept === undefined || accept === '*/*' || accept === mediaType) return;
  const [family] = mediaType.split('/');
  // The most specific range decides, so that `*/*, application/json;q=0` excludes JSON.
  const ranges = parseAccept(accept.toLowerCase());
  for (const range of [mediaType, `${family}/*`, '*/*']) {
    const accepted = ranges.find(({ type }) => type === range);
    if (accepted?.q === 0) break;
    if (accepted) return;
  }
  throw new Problem(
    'NOT_ACCEPTABLE',
    `Accept excludes ${mediaType}, the only media type of this operation. Add it to Accept, or omit the header.`,
  );
}
