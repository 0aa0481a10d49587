// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { OperationId, RequestChecks } from '../request-checks.ts';

export declare const checks: Readonly<Record<OperationId, RequestChecks>>;
