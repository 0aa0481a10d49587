import type { Operation } from '@keyrail/contract';
import type { Context } from 'hono';
import { parseForm } from './form-urlencoded.ts';
import { Problem } from './problems.ts';
import { requirePlainBody } from './require-plain-body.ts';

/** The largest request body, in bytes: 1 MiB. */
const MAX_BODY_BYTES = 1_048_576;

type BodyMediaType = NonNullable<Operation['bodyMediaType']>;

/** What may be declared for each media type: itself, and that it is in UTF-8. */
const DECLARATIONS: Readonly<Record<BodyMediaType, RegExp>> = {
  'application/json': /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i,
  'application/x-www-form-urlencoded': /^application\/x-www-form-urlencoded\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i,
};

/**
 * Reads a request body of the media type that the operation takes, never more than {@link MAX_BODY_BYTES} of it.
 *
 * @throws Problem `UNSUPPORTED_MEDIA_TYPE`, `BODY_TOO_LARGE`; `MALFORMED_JSON`, or `VALIDATION_FAILED` for a malformed form or a partial body
 */
export async function readBody(context: Context, mediaType: BodyMediaType): Promise<unknown> {
  if (!DECLARATIONS[mediaType].test(context.req.header('content-type') ?? '')) {
    const name = mediaType === 'application/json' ? 'JSON' : 'a form';
    throw new Problem('UNSUPPORTED_MEDIA_TYPE', `Send ${name}, with the header Content-Type: ${mediaType}.`);
  }
  requirePlainBody((name) => context.req.header(name));
  const bytes = await readBytes(context);
  return mediaType === 'application/json' ? parseJson(bytes) : parseForm(bytes);
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new Problem('MALFORMED_JSON', 'The request body is empty. Send JSON, if only {}.');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Problem(
      'MALFORMED_JSON',
      "The request body can't be read as JSON. Check its quotes, commas and brackets, and that it is UTF-8.",
    );
  }
}

async function readBytes(context: Context): Promise<Uint8Array> {
  const declared = context.req.header('content-length');
  if (declared !== undefined) {
    // The HTTP parser lets no more through than was declared.
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
  // What is left of the body is not read, so the connection can't be used again.
  return new Problem('BODY_TOO_LARGE', `The request body is over 1 MiB (${MAX_BODY_BYTES} bytes). Send less at a time.`, {
    headers: { Connection: 'close' },
  });
}
