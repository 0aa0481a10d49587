/** A request that a client sent, and its outcome. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | null;
  readonly sentAt: number;
  /** The status of the complete response; missing before it arrives. */
  answer?: { readonly status: number; readonly headers: Headers; readonly text: string; readonly at: number };
}

/** A `fetch` that records the network traffic and does not change it. */
export function watchFetch(): { fetch: (url: string, init: RequestInit) => Promise<Response>; sent: Sent[]; exchanges: () => Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    exchanges: () => sent.filter(({ path }) => path === '/public/apiClient/accessToken'),
    async fetch(url, init) {
      const authorization = new Headers(init.headers).get('authorization');
      const request: Sent = { method: init.method ?? 'GET', path: new URL(url).pathname, authorization, sentAt: Date.now() };
      sent.push(request);
      const response = await fetch(url, init);
      const { status, headers } = response;
      request.answer = { status, headers, text: await response.clone().text(), at: Date.now() };
      return response;
    },
  };
}

/** Counts the responses by status. */
export function countStatuses(sent: readonly Sent[]): Record<string, number> {
  const answers = Map.groupBy(sent, ({ answer }) => answer?.status);
  return Object.fromEntries([...answers].map(([status, all]) => [status, all.length]));
}
