// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.webhooks`. */
export class Webhooks {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List webhooks.
   *
   * Lists the webhooks of the credential's environment, newest first.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listWebhooks'>, options?: RequestOptions): Pages<ItemOf<'listWebhooks'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/webhooks', { ...options, params: { query: page } }));
  }

  /**
   * Create a webhook.
   *
   * Creates a webhook. From now on the server sends each of the selected events of the credential's environment to the URL. It
   * signs them with `secret`, which is returned only in this response. The caller needs permission to read the data of each
   * event, such as `tickets:read` for `ticket.created`. Otherwise the server rejects the request with `GRANT_NOT_HELD`. An
   * organization has at most 20 webhooks.
   *
   * The URL uses `https` and a public address, unless the operator of the server allows more.
   *
   * A delivery is a POST with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, as specified by
   * [Standard Webhooks](https://www.standardwebhooks.com). Every SDK verifies it with one call. Respond with any 2xx within 15 seconds.
   * After any other outcome, the server retries for three days, with increasing delays, and honors `Retry-After`. A 410
   * disables the webhook at once; so do five days without a single success. Events are delivered at least once and in no
   * particular order. Use `webhook-id` to detect duplicates.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'createWebhook'>> {
    return dataOf(this.#client.POST('/api/v1/webhooks', { ...options, body }));
  }

  /**
   * Get a webhook.
   *
   * Returns one webhook. A webhook of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(webhookId: string, options?: RequestOptions): ApiPromise<DataOf<'getWebhook'>> {
    return dataOf(this.#client.GET('/api/v1/webhooks/{webhookId}', { ...options, params: { path: { webhookId } } }));
  }

  /**
   * Update a webhook.
   *
   * Changes the fields in the request. Omitted fields stay unchanged. `enabled: false` stops all sending and abandons pending
   * deliveries. After the webhook is enabled again, `redeliver` can send them. As for its creation, the caller needs
   * permission to read the data of the webhook's events.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(webhookId: string, body: BodyOf<'updateWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'updateWebhook'>> {
    return dataOf(this.#client.PATCH('/api/v1/webhooks/{webhookId}', { ...options, body, params: { path: { webhookId } } }));
  }

  /**
   * Delete a webhook.
   *
   * Deletes the webhook with its deliveries. The server sends nothing more to it. Deleting a deleted webhook also returns 204,
   * so a retry is safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  delete(webhookId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteWebhook'>> {
    return emptyOf(this.#client.DELETE('/api/v1/webhooks/{webhookId}', { ...options, params: { path: { webhookId } } }));
  }

  /**
   * Rotate a webhook's secret.
   *
   * Issues a new secret for the webhook. It is returned only in this response. By default the server signs deliveries with the
   * new secret only. With `gracePeriodSeconds`, deliveries carry two signatures, one with each secret, until
   * `rotation.endsAt`. A receiver with either secret therefore accepts them. During the grace period the server rejects another
   * rotation with `ROTATION_PENDING`. A rotation without a grace period is still possible and invalidates all older secrets at
   * once.
   *
   * @throws ApiError if the server responds with an error.
   */
  rotate(webhookId: string, body: BodyOf<'rotateWebhook'>, options?: RequestOptions): ApiPromise<DataOf<'rotateWebhook'>> {
    return dataOf(this.#client.POST('/api/v1/webhooks/{webhookId}/rotate', { ...options, body, params: { path: { webhookId } } }));
  }

  /**
   * List a webhook's deliveries.
   *
   * Lists the sent and pending deliveries of the webhook, each with its attempts, newest first. Deliveries are kept for 30
   * days.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  listDeliveries(webhookId: string, query?: QueryOf<'listWebhookDeliveries'>, options?: RequestOptions): Pages<ItemOf<'listWebhookDeliveries'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/webhooks/{webhookId}/deliveries', { ...options, params: { path: { webhookId }, query: page } }));
  }

  /**
   * Redeliver a webhook event.
   *
   * Sends the delivery again as soon as possible, whether it succeeded, failed or is waiting for its next attempt. If the new
   * attempt fails, the server retries as for a new delivery. The event id and the body stay the same. While the webhook is
   * disabled, the server rejects the request with `WEBHOOK_DISABLED`.
   *
   * @throws ApiError if the server responds with an error.
   */
  redeliver(webhookId: string, deliveryId: string, options?: RequestOptions): ApiPromise<DataOf<'redeliverWebhook'>> {
    return dataOf(this.#client.POST('/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver', { ...options, params: { path: { webhookId, deliveryId } } }));
  }
}
