import { REFRESH_DEFAULT_LIFE_MILLISECONDS } from '../../generated/policy.ts';

/** An access token, and its lifetime in milliseconds, counted from when it was requested. */
export interface AccessToken {
  readonly token: string;
  readonly lifetime: number;
}

/** Fetches a token. The signal is aborted when no call waits for the token any more. */
export type FetchAccessToken = (signal: AbortSignal) => Promise<AccessToken>;

/** Converts a lifetime from seconds to milliseconds. A missing or invalid one becomes the default of one hour. */
export function lifetimeOf(seconds: unknown): number {
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : REFRESH_DEFAULT_LIFE_MILLISECONDS;
}
