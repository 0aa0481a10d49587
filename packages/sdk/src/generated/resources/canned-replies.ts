// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.cannedReplies`. */
export class CannedReplies {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List canned replies.
   *
   * Lists the canned replies of the credential's environment, newest first.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listCannedReplies'>, options?: RequestOptions): Pages<ItemOf<'listCannedReplies'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/canned-replies', { ...options, params: { query: page } }));
  }

  /**
   * Create a canned reply.
   *
   * Creates a canned reply in the credential's environment. A shortcut that another canned reply uses returns 409
   * `SHORTCUT_TAKEN`.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createCannedReply'>, options?: RequestOptions): ApiPromise<DataOf<'createCannedReply'>> {
    return dataOf(this.#client.POST('/api/v1/canned-replies', { ...options, body }));
  }

  /**
   * Get a canned reply.
   *
   * Returns one canned reply. A canned reply of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(cannedReplyId: string, options?: RequestOptions): ApiPromise<DataOf<'getCannedReply'>> {
    return dataOf(this.#client.GET('/api/v1/canned-replies/{cannedReplyId}', { ...options, params: { path: { cannedReplyId } } }));
  }

  /**
   * Update a canned reply.
   *
   * Changes the fields in the request. Omitted fields stay unchanged.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(cannedReplyId: string, body: BodyOf<'updateCannedReply'>, options?: RequestOptions): ApiPromise<DataOf<'updateCannedReply'>> {
    return dataOf(this.#client.PATCH('/api/v1/canned-replies/{cannedReplyId}', { ...options, body, params: { path: { cannedReplyId } } }));
  }

  /**
   * Delete a canned reply.
   *
   * Deletes the canned reply permanently. Deleting a deleted canned reply also returns 204 for at least 30 days, so a retry is
   * safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  delete(cannedReplyId: string, options?: RequestOptions): ApiPromise<DataOf<'deleteCannedReply'>> {
    return emptyOf(this.#client.DELETE('/api/v1/canned-replies/{cannedReplyId}', { ...options, params: { path: { cannedReplyId } } }));
  }
}
