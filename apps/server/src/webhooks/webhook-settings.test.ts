import { contractDocument } from '@keyrail/contract/document';
import { expect, test } from 'vitest';
import { WEBHOOK_SETTINGS } from './webhook-settings.ts';

const DAY = 86_400_000;
// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
const document: any = contractDocument;
const description: string = document.paths['/api/v1/webhooks'].post.description.replaceAll(/\s+/g, ' ');

test('the time limits of an attempt and of a failing endpoint are the ones in the contract', () => {
  expect(description).toContain('within 15 seconds');
  expect(WEBHOOK_SETTINGS.attemptTimeoutMilliseconds).toBe(15_000);
  expect(description).toContain('so do five days without a single success');
  expect(WEBHOOK_SETTINGS.disableAfterMilliseconds).toBe(5 * DAY);
});

test('the lease of a delivery outlasts its attempt, so no other server sends it at the same time', () => {
  expect(WEBHOOK_SETTINGS.leaseSeconds * 1_000).toBeGreaterThan(WEBHOOK_SETTINGS.attemptTimeoutMilliseconds + 10_000);
});
