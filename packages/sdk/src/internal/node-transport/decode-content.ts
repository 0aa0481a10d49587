import { promisify } from 'node:util';
import zlib, { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

type Decoder = (body: Buffer) => Promise<Buffer>;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;

const unzip: Decoder = (body) => promisify(gunzip)(body, { finishFlush: Z_SYNC_FLUSH });

const DECODERS: Readonly<Record<string, Decoder | undefined>> = {
  gzip: unzip,
  'x-gzip': unzip,
  // Some servers leave out the zlib header, whose first byte has the low bits 8 (RFC 1950, section 2.2).
  deflate: (body) => promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { finishFlush: Z_SYNC_FLUSH }),
  br: (body) => promisify(brotliDecompress)(body, { finishFlush: BROTLI_OPERATION_FLUSH }),
  // Node has zstd (RFC 8878) since 22.15, and so has its `fetch`.
  zstd: zlib.zstdDecompress && promisify(zlib.zstdDecompress),
};

/**
 * Decodes a body by its `Content-Encoding` (RFC 9110, section 8.4), as `fetch` does. The client requests no coding, but that
 * permits the server any (section 12.5.3). A body with an unknown coding stays as it is.
 *
 * @throws Error of zlib, if the body does not have the format of its coding.
 */
export async function decodeContent(body: Buffer, contentEncoding: string): Promise<Buffer> {
  const decoders = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => DECODERS[coding.trim()]);
  if (body.length === 0 || !decoders.every((decode) => decode !== undefined)) return body;
  let decoded = body;
  // The last coding was applied last.
  for (const decode of decoders.toReversed()) decoded = await decode(decoded);
  return decoded;
}
