import type { Transport } from '../../core/transport.ts';
import { isBrowser } from '../platform/is-browser.ts';

const decoder = new TextDecoder();

/** Sends by `fetch`: the given one, or that of the platform, looked up each time so that what patches it later (tracing, a test) is used. */
export function fetchTransport(fetch?: (url: string, init: RequestInit) => Promise<Response>): Transport {
  // A browser's cache lets one request of several to the same address through at a time. Elsewhere the option may not exist.
  const cache = isBrowser() ? 'no-store' : undefined;
  return async ({ method, url, headers, body, signal }) => {
    const init = { method, headers, body, signal, cache, redirect: 'manual' } as RequestInit;
    const response = await (fetch ?? globalThis.fetch)(url, init);
    // A body that is cut is a failure of this attempt like any other, and not one for whoever reads it later.
    return { status: response.status, statusText: response.statusText, headers: response.headers, body: await textOf(response) };
  };
}

/** What `response.text()` gives, for less: nearly every body comes in one piece. */
async function textOf(response: Response): Promise<string> {
  // A `fetch` that is not the platform's may have a stream of another kind.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let read = await reader.read(); read.value; read = await reader.read()) pieces.push(read.value);
  return pieces.length > 1 ? new Blob(pieces).text() : decoder.decode(pieces[0]);
}
