// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { ApiPromise } from '../../core/api-promise.ts';
import type { BodyOf, DataOf, ItemOf, QueryOf, RequestOptions } from '../../core/operation-types.ts';
import type { Pages } from '../../core/pages.ts';
import type { PathMethods } from '../../core/path-methods.ts';
import { dataOf, pagesOf } from '../../internal/client/resource-call.ts';

/** The operations under `keyrail.people`. */
export class People {
  readonly #client: PathMethods;

  constructor(client: PathMethods) {
    this.#client = client;
  }

  /**
   * List people.
   *
   * Lists the people of the credential's environment, newest first.
   *
   * @throws ApiError when it is awaited or iterated, if the server responds with an error.
   */
  list(query?: QueryOf<'listPeople'>, options?: RequestOptions): Pages<ItemOf<'listPeople'>> {
    return pagesOf(query, (page) => this.#client.GET('/api/v1/people', { ...options, params: { query: page } }));
  }

  /**
   * Create a person.
   *
   * Creates a person in the credential's environment. Two people may have the same email address.
   *
   * @throws ApiError if the server responds with an error.
   */
  create(body: BodyOf<'createPerson'>, options?: RequestOptions): ApiPromise<DataOf<'createPerson'>> {
    return dataOf(this.#client.POST('/api/v1/people', { ...options, body }));
  }

  /**
   * Get a person.
   *
   * Returns one person. A person of another organization or environment returns 404.
   *
   * @throws ApiError if the server responds with an error.
   */
  get(personId: string, options?: RequestOptions): ApiPromise<DataOf<'getPerson'>> {
    return dataOf(this.#client.GET('/api/v1/people/{personId}', { ...options, params: { path: { personId } } }));
  }

  /**
   * Update a person.
   *
   * Changes the fields in the request. Omitted fields stay unchanged, and `null` clears a field. `tags` replaces all tags.
   * `customFields` changes only the custom fields that it names, and `null` removes one.
   *
   * @throws ApiError if the server responds with an error.
   */
  update(personId: string, body: BodyOf<'updatePerson'>, options?: RequestOptions): ApiPromise<DataOf<'updatePerson'>> {
    return dataOf(this.#client.PATCH('/api/v1/people/{personId}', { ...options, body, params: { path: { personId } } }));
  }
}
