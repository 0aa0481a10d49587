/** What is known of a request that matches no operation, or that is not readable HTTP. */
export interface UnmatchedRequest {
  readonly requestId: string;
  readonly method?: string;
  /** The caller's address; for unreadable HTTP, the address of the connection. */
  readonly ip?: string | undefined;
}

/** Receives each unmatched request once its response is known. It must not throw, and the response does not wait for it. */
export type UnmatchedRequestObserver = (unmatched: UnmatchedRequest, status: number) => void;
