// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, emptyOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.users`. */
export class Users {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List users.
   *
   * Lists the organization's members, newest first. The list includes invited users who have not signed in yet.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listUsers'>, options?: RequestOptions): Pages<ItemOf<'listUsers'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/users', { ...options, params: { query: page } }));
  }

  /**
   * Invite a user.
   *
   * Invites a user. The user who signs in with this email address becomes a member with this role. A caller can't assign a
   * role with permissions that the caller lacks.
   *
   * @throws ApiError if the server responds with an error.
   */
  invite(body: BodyOf<'inviteUser'>, options?: RequestOptions): ApiPromise<DataOf<'inviteUser'>> {
    return dataOf(this.#client.POST('/api/v1/users', { ...options, body }));
  }

  /**
   * Get a user.
   *
   * Returns one member of the organization.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(userId: string, options?: RequestOptions): ApiPromise<DataOf<'getUser'>> {
    return dataOf(this.#client.GET('/api/v1/users/{userId}', { ...options, params: { path: { userId } } }));
  }

  /**
   * Change a user's role.
   *
   * Changes the member's role. The new permissions apply from the next request on, also to the member's personal key. An
   * organization must keep at least one owner. If the owner has signed in, another owner who has signed in must remain,
   * because an invited user may never sign in.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(userId: string, body: BodyOf<'updateUser'>, options?: RequestOptions): ApiPromise<DataOf<'updateUser'>> {
    return dataOf(this.#client.PATCH('/api/v1/users/{userId}', { ...options, body, params: { path: { userId } } }));
  }

  /**
   * Remove a user.
   *
   * Ends the membership and revokes the member's personal key, at once. The last owner can't be removed. If the owner has
   * signed in, another owner who has signed in must remain, because an invited user may never sign in. Removing a removed user
   * also returns 204 for at least 30 days, so a retry is safe.
   *
   * @throws ApiError if the server responds with an error.
   */
  remove(userId: string, options?: RequestOptions): ApiPromise<DataOf<'removeUser'>> {
    return emptyOf(this.#client.DELETE('/api/v1/users/{userId}', { ...options, params: { path: { userId } } }));
  }
}
