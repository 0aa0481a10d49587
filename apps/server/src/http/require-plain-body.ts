import { validationFailed } from './check-request.ts';
import { Problem } from './problems.ts';

/** The unread rest of the body makes the connection unusable for a next request. */
const CLOSE = { Connection: 'close' };

/**
 * Rejects a body whose headers give its bytes another meaning: a content coding, a transfer coding besides `chunked`, or a
 * range of a larger body. It reads no byte of the body.
 *
 * @throws Problem `UNSUPPORTED_MEDIA_TYPE` with `Accept-Encoding` (RFC 9110, section 15.5.16), or `VALIDATION_FAILED` (RFC 9110, section 14.5)
 */
export function requirePlainBody(header: (name: string) => string | undefined): void {
  if (!isOnly('identity', header('content-encoding'))) {
    throw new Problem('UNSUPPORTED_MEDIA_TYPE', 'The request body has a Content-Encoding. Send it without one.', {
      headers: { ...CLOSE, 'Accept-Encoding': 'identity' },
    });
  }
  if (!isOnly('chunked', header('transfer-encoding'))) {
    throw new Problem('UNSUPPORTED_MEDIA_TYPE', 'The request body has a transfer coding other than chunked. Send it without one.', {
      headers: CLOSE,
    });
  }
  if (header('content-range') !== undefined) {
    throw validationFailed([{ path: '/header/content-range', message: 'is not supported; send the whole body' }]);
  }
}

/** Whether a header is absent, empty, or this one coding, in any case (RFC 9110, section 8.4.1). */
function isOnly(coding: string, value: string | undefined): boolean {
  return value === undefined || value === '' || value.toLowerCase() === coding;
}
