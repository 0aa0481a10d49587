import type { Transport } from '../core/transport.ts';

/** Sends by `fetch`: the given one, or that of the platform, looked up each time so that what patches it later (tracing, a test) is used. */
export function fetchTransport(fetch?: (url: string, init: RequestInit) => Promise<Response>): Transport {
  return async ({ method, url, headers, body, signal }) => {
    const init: RequestInit = { method, headers, signal, redirect: 'manual', ...(body !== undefined && { body }) };
    const response = await (fetch ?? globalThis.fetch)(url, init);
    // A body that is cut is a failure of this attempt like any other, and not one for whoever reads it later.
    return { status: response.status, statusText: response.statusText, headers: response.headers, body: await response.text() };
  };
}
