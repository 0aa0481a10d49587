// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.channels`. */
export class Channels {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List channels.
   *
   * Lists the channels of the credential's environment, newest first.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listChannels'>, options?: RequestOptions): Pages<ItemOf<'listChannels'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/channels', { ...options, params: { query: page } }));
  }

  /**
   * Create a channel.
   *
   * Creates a channel in the credential's environment.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createChannel'>, options?: RequestOptions): ApiPromise<DataOf<'createChannel'>> {
    return dataOf(this.#client.POST('/api/v1/channels', { ...options, body }));
  }

  /**
   * Get a channel.
   *
   * Returns one channel. A channel of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(channelId: string, options?: RequestOptions): ApiPromise<DataOf<'getChannel'>> {
    return dataOf(this.#client.GET('/api/v1/channels/{channelId}', { ...options, params: { path: { channelId } } }));
  }

  /**
   * Rename a channel.
   *
   * Changes the channel's name. The type can't be changed, because existing tickets arrived through a channel of that type.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(channelId: string, body: BodyOf<'updateChannel'>, options?: RequestOptions): ApiPromise<DataOf<'updateChannel'>> {
    return dataOf(this.#client.PATCH('/api/v1/channels/{channelId}', { ...options, body, params: { path: { channelId } } }));
  }

  /**
   * Delete a channel.
   *
   * Deletes the channel permanently. Its tickets remain, and their `channelId` becomes `null`. Deleting a deleted channel also
   * returns 204 for at least 30 days, so a retry is safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  delete(channelId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteChannel'>> {
    return emptyOf(this.#client.DELETE('/api/v1/channels/{channelId}', { ...options, params: { path: { channelId } } }));
  }
}
