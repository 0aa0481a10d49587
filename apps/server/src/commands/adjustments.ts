import type { WebhookSettings } from '../webhooks/webhook-settings.ts';

/** What is to be otherwise than it is for everybody. No setting of the environment reaches it: it is for tests. */
export interface TestOverrides {
  readonly webhooks?: Partial<WebhookSettings>;
  /** How long a request waits for Redis at most, in beats of `limits/answer-timeout.ts`. */
  readonly redisTimeoutTicks?: number;
}
