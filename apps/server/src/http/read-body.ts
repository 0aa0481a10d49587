import type { Operation } from '@keyrail/contract';
import type { Context } from 'hono';
import { parseForm } from './form-urlencoded.ts';
import { Problem } from './problems.ts';
import { requirePlainBody } from './require-plain-body.ts';

/** The largest request body, in bytes: 1 MiB. */
const MAX_BODY_BYTES = 1_048_576;

type BodyMediaType = NonNullable<Operation['bodyMediaType']>;

/** The accepted `Content-Type` for each media type: the media type itself, optionally with UTF-8. */
const CONTENT_TYPES: Readonly<Record<BodyMediaType, RegExp>> = {
  'application/json': /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i,
  'application/x-www-form-urlencoded': /^application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i,
};

/**
 * Reads a request body of the operation's media type. It reads at most {@link MAX_BODY_BYTES}.
 *
 * @throws Problem `UNSUPPORTED_MEDIA_TYPE`, `BODY_TOO_LARGE`; `MALFORMED_JSON`, or `VALIDATION_FAILED` for a malformed form or a partial body
 */
export async function readBody(context: Context, mediaType: BodyMediaType): Promise<unknown> {
  if (!CONTENT_TYPES[mediaType].test(context.req.header('content-type') ?? '')) {
    const name = mediaType === 'application/json' ? 'JSON' : 'a form';
    throw new Problem(
      'UNSUPPORTED_MEDIA_TYPE',
      `The Content-Type is missing or unsupported. Send ${name} with Content-Type: ${mediaType}.`,
    );
  }
  requirePlainBody((name) => context.req.header(name));
  const bytes = await readBytes(context);
  return mediaType === 'application/json' ? parseJson(bytes) : parseForm(bytes);
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new Problem('MALFORMED_JSON', 'The request body is empty. Send JSON, at least {}.');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem('MALFORMED_JSON', 'The request body is not valid JSON in UTF-8. Check quotes, commas, brackets and encoding.');
  }
}

async function readBytes(context: Context): Promise<Uint8Array> {
  const declared = context.req.header('content-length');
  if (declared !== undefined) {
    // The HTTP parser passes no more bytes than the declared length.
    if (Number(declared) > MAX_BODY_BYTES) throw tooLarge();
    return new Uint8Array(await context.req.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function tooLarge(): Problem {
  // The unread rest of the body makes the connection unusable for another request.
  return new Problem('BODY_TOO_LARGE', `The request body exceeds 1 MiB (${MAX_BODY_BYTES} bytes). Send smaller requests.`, {
    headers: { Connection: 'close' },
  });
}
