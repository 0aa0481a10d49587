// @generated from openapi.yaml by `pnpm generate`. Do not edit.

// The rules by which all Keyrail SDKs call the API.
export const RETRY_MAX_RETRIES: number = 2;
export const RETRY_STATUSES: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
export const RETRY_IDEMPOTENT_METHODS: readonly string[] = ['GET', 'PUT', 'DELETE'];
export const RETRY_BACKOFF_BASE_MILLISECONDS: number = 500;
export const RETRY_BACKOFF_CAP_MILLISECONDS: number = 8000;
export const RETRY_BUDGET_TOKENS: number = 100;
export const RETRY_BUDGET_REFILL_PER_SUCCESS: number = 0.1;
export const RETRY_RELEASE_JITTER_MILLISECONDS: number = 1000;
export const IDEMPOTENCY_HEADER: string = 'Idempotency-Key';
export const IDEMPOTENCY_METHODS: readonly string[] = ['POST'];
export const TIMEOUTS_ATTEMPT_MILLISECONDS: number = 30000;
export const TIMEOUTS_TOTAL_MILLISECONDS: number = 120000;
export const REFRESH_LIFE_FRACTION: number = 0.8;
export const REFRESH_PAUSE_AFTER_FAILURE_MILLISECONDS: number = 5000;
export const REFRESH_DEFAULT_LIFE_MILLISECONDS: number = 3600000;
export const REFRESH_EXCHANGE_PATH: string = '/public/apiClient/accessToken';
export const WEBHOOKS_TOLERANCE_MILLISECONDS: number = 300000;
