import type { Transport } from '../../core/transport.ts';
import { isBrowser } from '../platform/is-browser.ts';

const decoder = new TextDecoder();

/**
 * Creates a transport over the given `fetch`, or the platform's. The platform's is looked up for each request, so that a later
 * patch, such as one for tracing, takes effect.
 */
export function fetchTransport(fetch?: (url: string, init: RequestInit) => Promise<Response>): Transport {
  // With its cache, a browser sends concurrent requests to one URL one after the other. Other platforms may not know the option.
  const cache = isBrowser() ? 'no-store' : undefined;
  return async ({ method, url, headers, body, signal }) => {
    const init = { method, headers, body, signal, cache, redirect: 'manual' } as RequestInit;
    const response = await (fetch ?? globalThis.fetch)(url, init);
    // The body is read here, so that a connection cut within it fails this attempt and can be retried.
    return { status: response.status, statusText: response.statusText, headers: response.headers, body: await readText(response) };
  };
}

/** Does what `response.text()` does, but faster, since nearly every body arrives in one chunk. */
async function readText(response: Response): Promise<string> {
  // A custom `fetch` may have another kind of stream.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let read = await reader.read(); read.value; read = await reader.read()) chunks.push(read.value);
  return chunks.length > 1 ? new Blob(chunks).text() : decoder.decode(chunks[0]);
}
