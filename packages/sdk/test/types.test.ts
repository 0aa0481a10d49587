import {
  ApiError,
  type AuthenticationError,
  createKeyrail,
  isApiError,
  isKeyrailError,
  type Keyrail,
  NotFoundError,
  type Page,
  type Schema,
  type ValidationIssue,
} from '@keyrail/sdk';
import { describe, expectTypeOf, test } from 'vitest';

// The compiler checks this code. The tests never run it.
const compiles = (_program: (keyrail: Keyrail) => unknown): void => {};

describe('resources', () => {
  test('resource methods return the types of the contract', () => {
    compiles(async (keyrail) => {
      expectTypeOf(await keyrail.me.get()).toEqualTypeOf<{ principal: Schema<'Principal'> }>();
      expectTypeOf((await keyrail.apiKeys.create({ name: 'n8n automation' })).key).toBeString();
      expectTypeOf(await keyrail.apiKeys.revoke('ak_1')).toEqualTypeOf<void>();
      expectTypeOf(await keyrail.tickets.list()).toEqualTypeOf<Page<Schema<'Ticket'>>>();
      for await (const ticket of keyrail.tickets.list({ status: 'open' })) expectTypeOf(ticket).toEqualTypeOf<Schema<'Ticket'>>();
      for await (const page of keyrail.apiKeys.list().pages()) expectTypeOf(page).toEqualTypeOf<Page<Schema<'ApiKey'>>>();
    });
  });

  test('resource methods reject members that the contract does not have', () => {
    // @ts-expect-error: an unknown resource
    compiles((keyrail) => keyrail.invoices);
    // @ts-expect-error: an unknown method
    compiles((keyrail) => keyrail.me.update({}));
    // @ts-expect-error: an unknown member
    compiles((keyrail) => keyrail.apiKeys.create({ name: 'n8n automation', scopes: [] }));
    // @ts-expect-error: a required member left out
    compiles((keyrail) => keyrail.apiKeys.create({}));
    // @ts-expect-error: a permission that is not in the catalogue
    compiles((keyrail) => keyrail.apiKeys.create({ name: 'n8n automation', permissions: ['tickets:burn'] }));
    // @ts-expect-error: an unknown ticket status
    compiles((keyrail) => keyrail.tickets.list({ status: 'lost' }));
    // @ts-expect-error: an unknown filter
    compiles((keyrail) => keyrail.tickets.list({ status: 'open', subject: 'x' }));
    // @ts-expect-error: an unknown option
    compiles((keyrail) => keyrail.me.get({ retries: 3 }));
    // @ts-expect-error: only the response to the creation has the secret
    compiles(async (keyrail) => (await keyrail.apiKeys.get('ak_1')).key);
  });
});

describe('calls by path', () => {
  test('calls by path return the types of the contract', () => {
    compiles(async (keyrail) => {
      const { data, error } = await keyrail.GET('/api/v1/tickets', { params: { query: { status: 'open' } } });
      if (error) expectTypeOf(error).toEqualTypeOf<Schema<'Problem'>>();
      else expectTypeOf(data).toEqualTypeOf<Schema<'TicketListResponse'>>();
      expectTypeOf((await keyrail.POST('/api/v1/tickets', { body: { subject: 'x' } })).data).toEqualTypeOf<
        Schema<'TicketResponse'> | undefined
      >();
      await keyrail.DELETE('/api/v1/api-keys/{apiKeyId}', { params: { path: { apiKeyId: 'ak_1' } }, signal: AbortSignal.timeout(1000) });
    });
  });

  test('calls by path reject members that the contract does not have', () => {
    // @ts-expect-error: an unknown path
    compiles((keyrail) => keyrail.GET('/api/v1/invoices'));
    // @ts-expect-error: a method that the path does not have
    compiles((keyrail) => keyrail.DELETE('/api/v1/tickets'));
    // @ts-expect-error: no path has this method yet
    compiles((keyrail) => keyrail.PUT('/api/v1/tickets'));
    // @ts-expect-error: a path without its parameters
    compiles((keyrail) => keyrail.GET('/api/v1/tickets/{ticketId}'));
    // @ts-expect-error: a body left out
    compiles((keyrail) => keyrail.POST('/api/v1/tickets'));
    // @ts-expect-error: an unknown member beside a known one
    compiles((keyrail) => keyrail.POST('/api/v1/tickets', { body: { subject: 'x', colour: 'red' } }));
    // @ts-expect-error: an unknown filter beside a known one
    compiles((keyrail) => keyrail.GET('/api/v1/tickets', { params: { query: { status: 'open', subject: 'x' } } }));
    // @ts-expect-error: an unknown option
    compiles((keyrail) => keyrail.GET('/api/v1/me', { baseUrl: 'https://elsewhere.example' }));
  });
});

describe('errors', () => {
  test('narrowing by one error class keeps the other classes distinct', () => {
    compiles(() => {
      const error: unknown = undefined;
      if (isApiError(error)) {
        if (error.code === 'INVALID_TOKEN') expectTypeOf(error.status).toBeNumber();
        expectTypeOf(error.issues).toEqualTypeOf<readonly ValidationIssue[]>();
        if (!(error instanceof NotFoundError)) expectTypeOf(error).toEqualTypeOf<ApiError>();
      }
      const other = new Error();
      if (!isKeyrailError(other)) expectTypeOf(other).toEqualTypeOf<Error>();
      const either = error as AuthenticationError | NotFoundError;
      if (!(either instanceof NotFoundError)) expectTypeOf(either).toEqualTypeOf<AuthenticationError>();
    });
  });
});

test('createKeyrail rejects unknown options', () => {
  // @ts-expect-error: an unknown member of a credential
  compiles(() => createKeyrail({ scheme: 'bearer' }));
  // @ts-expect-error: an option misspelled
  compiles(() => createKeyrail({ baseURL: 'http://127.0.0.1:8787' }));
});
