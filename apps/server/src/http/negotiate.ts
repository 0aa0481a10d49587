import { parseAccept } from 'hono/utils/accept';
import { Problem } from './problems.ts';

/**
 * Refuses a request whose `Accept` allows no media type that the operation answers with (RFC 9110, section 12.5.1).
 *
 * @throws Problem `NOT_ACCEPTABLE`
 */
export function requireAcceptable(accept: string | undefined, mediaType: string): void {
  if (accept === undefined || accept === '*/*' || accept === mediaType) return;
  const [family] = mediaType.split('/');
  // The most specific range decides, so that `*/*, application/json;q=0` refuses JSON.
  const ranges = parseAccept(accept.toLowerCase());
  for (const range of [mediaType, `${family}/*`, '*/*']) {
    const found = ranges.find(({ type }) => type === range);
    if (found?.q === 0) break;
    if (found) return;
  }
  throw new Problem('NOT_ACCEPTABLE', `This operation answers with ${mediaType}. Allow that in Accept, or leave the header out.`);
}
