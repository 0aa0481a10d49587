import { REFRESH_DEFAULT_LIFE_MILLISECONDS } from '../../generated/policy.ts';

/** An access token, and its life in milliseconds, counted from when it was asked for. */
export interface Grant {
  readonly token: string;
  readonly life: number;
}

/** Gets a token. Once nobody waits for it, the signal is aborted. */
export type GetGrant = (signal: AbortSignal) => Promise<Grant>;

/** A life in milliseconds, from one in seconds that may be missing or no number at all. */
export function lifeOf(seconds: unknown): number {
  return typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : REFRESH_DEFAULT_LIFE_MILLISECONDS;
}
