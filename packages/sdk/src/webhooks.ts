/**
 * For whoever receives webhooks: checks that one is Keyrail's, and from now.
 *
 * @module
 */
export { type IncomingWebhook, type VerifyWebhookOptions, verifyWebhook, WebhookVerificationError } from './core/webhooks.ts';
