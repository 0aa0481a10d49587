import { contractDocument } from '@keyrail/contract/document';
import { expect, test } from 'vitest';
import { WEBHOOK_SETTINGS } from './webhook-settings.ts';

const DAY = 86_400_000;
// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
const document: any = contractDocument;
const promised: string = document.paths['/api/v1/webhooks'].post.description.replaceAll(/\s+/g, ' ');

test('an endpoint has the time to answer, and to come back, that the contract promises', () => {
  expect(promised).toContain('within 15 seconds');
  expect(WEBHOOK_SETTINGS.attemptMilliseconds).toBe(15_000);
  expect(promised).toContain('so do five days without a single success');
  expect(WEBHOOK_SETTINGS.disableAfterMilliseconds).toBe(5 * DAY);
});

test('nobody takes a delivery over while it may still be under way', () => {
  expect(WEBHOOK_SETTINGS.leaseSeconds * 1_000).toBeGreaterThan(WEBHOOK_SETTINGS.attemptMilliseconds + 10_000);
});
