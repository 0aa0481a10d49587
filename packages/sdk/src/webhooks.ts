/**
 * For receivers of webhooks: verifies that a webhook is from Keyrail and current.
 *
 * @module
 */
export { type IncomingWebhook, type VerifyWebhookOptions, verifyWebhook, WebhookVerificationError } from './core/webhooks.ts';
