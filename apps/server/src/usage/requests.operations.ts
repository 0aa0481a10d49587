import type { components } from '@keyrail/contract';
import { hasTakenTooLong } from '../database/unavailable.ts';
import { validationFailed } from '../http/check-request.ts';
import { readPageRequest, toPage } from '../http/pagination.ts';
import { readTimestamp } from '../http/read-timestamp.ts';
import type { Handlers } from '../pipeline/handler.ts';
import { idOfUuid, prefixes, uuidOfId } from '../runtime/identifiers.ts';
import { chooseEnvironment } from './environment.ts';
import { listRequests, type RequestRow } from './requests.repository.ts';

export function requestOperations() {
  return {
    async listRequests({ principal, transact, query }) {
      const pageRequest = readPageRequest(prefixes.loggedRequest, query);
      const filter = {
        environment: chooseEnvironment(principal, query.environment),
        credentialId: query.credentialId,
        operationId: query.operationId,
        statuses: query.status === undefined ? undefined : readStatuses(query.status),
        requestId: query.requestId,
        ip: query.ip,
        since: query.since === undefined ? undefined : readTimestamp(query.since, '/query/since'),
        until: query.until === undefined ? undefined : readTimestamp(query.until, '/query/until'),
      };
      const after = pageRequest.after === undefined ? undefined : uuidOfId(pageRequest.after);
      const rows = await transact((transaction) => listRequests(transaction, filter, { after, count: pageRequest.limit + 1 })).catch(
        rejectIfTimedOut,
      );
      const rowsWithIds = rows.map((row) => ({ ...row, id: idOfUuid('loggedRequest', row.id) }));
      return { status: 200, body: toPage(rowsWithIds, pageRequest.limit, presentRequest) };
    },
  } satisfies Partial<Handlers>;
}

/** The lowest and the highest status of a status such as `404`, or of a class such as `4xx`. */
function readStatuses(text: string): readonly [number, number] {
  return [Number(text.replace('xx', '00')), Number(text.replace('xx', '99'))];
}

/** @throws Problem `VALIDATION_FAILED` if the query timed out, or else the error itself */
function rejectIfTimedOut(error: unknown): never {
  if (!hasTakenTooLong(error)) throw error;
  throw validationFailed([{ path: '/query/since', message: 'must be later; the search through so many requests timed out' }]);
}

function presentRequest(row: RequestRow): components['schemas']['LoggedRequest'] {
  return {
    id: row.id,
    occurredAt: row.occurred_at.toISOString(),
    credential: { type: row.credential_type, id: row.credential_id },
    userId: row.user_id,
    environment: row.environment,
    operationId: row.operation_id,
    method: row.method,
    path: row.path,
    status: row.status,
    durationMs: row.duration_ms,
    ip: row.ip,
    userAgent: row.user_agent,
    requestId: row.request_id,
  };
}
