import type { WebhookSettings } from '../webhooks/webhook-settings.ts';

/** Values that tests override. No environment variable sets them. */
export interface TestOverrides {
  readonly webhooks?: Partial<WebhookSettings>;
  /** How long a request waits for Redis at most, in ticks of `limits/answer-timeout.ts`. */
  readonly redisTimeoutTicks?: number;
}
