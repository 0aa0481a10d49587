import { DataDirectoryInUse } from '../database/data-directory-lock.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { PortTaken } from '../development-provider/port-taken.ts';
import { OrganizationExists, OrganizationNotFound } from '../organizations/organizations.repository.ts';
import { ConfigError } from '../runtime/config.ts';
import { WrongServerSecret } from '../runtime/encryption.ts';
import { AuditTampered } from './audit-verify.ts';
import { UsageError } from './command.ts';
import { ShutdownIncomplete } from './shutdown-incomplete.ts';

/** Returns the message for the operator at the terminal: why the process failed, and what to do. */
export function explainFailure(error: unknown): string {
  if (
    error instanceof UsageError ||
    error instanceof ConfigError ||
    error instanceof DataDirectoryInUse ||
    error instanceof OrganizationExists ||
    error instanceof OrganizationNotFound ||
    error instanceof AuditTampered ||
    error instanceof WrongServerSecret ||
    error instanceof PortTaken ||
    error instanceof ShutdownIncomplete
  )
    return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Another program uses port ${'port' in error ? error.port : ''}. Set PORT to another one, for example: PORT=8788 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `The address can't be used: ${error.message}. Check HOST and DATABASE_URL.`;
    case '28P01':
    case '28000':
      return 'Postgres rejected the user or password in DATABASE_URL. Correct them.';
    case '3D000':
      return 'Postgres has no database with the name in DATABASE_URL. Create it first.';
    case '42501':
      return `Postgres denied permission: ${error.message}. The user in DATABASE_URL must own its database and have CREATEROLE. Without CREATEROLE, have a superuser run: create role keyrail_tenant nologin; grant keyrail_tenant to that user;`;
  }
  if (isUnavailable(error)) return "Postgres can't be reached. Check that it runs, and check the host and port in DATABASE_URL.";
  return error.stack ?? error.message;
}
