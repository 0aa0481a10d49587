/**
 * For whoever receives webhooks: checks that one is Keyrail's, and from now.
 *
 * @module
 */
export { type IncomingWebhook, verifyWebhook, type WebhookOptions, WebhookVerificationError } from './core/webhooks.ts';
