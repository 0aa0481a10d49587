// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** Every problem that the API can answer with, by its code. */
export const problems = {
  /** The request body can't be read as JSON. */
  MALFORMED_JSON: { status: 400, title: 'Malformed JSON', description: 'The request body can\'t be read as JSON.' },
  /** Something in the request is not as this contract describes it. */
  VALIDATION_FAILED: { status: 400, title: 'Validation failed', description: 'Something in the request is not as this contract describes it.' },
  /** The cursor is not one that this list gave out. */
  INVALID_CURSOR: { status: 400, title: 'Invalid cursor', description: 'The cursor is not one that this list gave out.' },
  /** The request has no Authorization header. */
  CREDENTIAL_MISSING: { status: 401, title: 'Credential missing', description: 'The request has no Authorization header.' },
  /** The Authorization header is not `Bearer <secret>` or `Key <secret>`. */
  UNSUPPORTED_SCHEME: { status: 401, title: 'Unsupported scheme', description: 'The Authorization header is not `Bearer <secret>` or `Key <secret>`.' },
  /** The presented secret is mistyped, unknown or revoked. */
  INVALID_TOKEN: { status: 401, title: 'Invalid token', description: 'The presented secret is mistyped, unknown or revoked.' },
  /** The credential does not have the permission that the operation needs. */
  PERMISSION_DENIED: { status: 403, title: 'Permission denied', description: 'The credential does not have the permission that the operation needs.' },
  /** Nobody can grant what they do not hold. */
  GRANT_NOT_HELD: { status: 403, title: 'Grant not held', description: 'Nobody can grant what they do not hold.' },
  /** There is no such resource, or none that this credential can see. */
  NOT_FOUND: { status: 404, title: 'Not found', description: 'There is no such resource, or none that this credential can see.' },
  /** The server has no such path. */
  ROUTE_NOT_FOUND: { status: 404, title: 'Route not found', description: 'The server has no such path.' },
  /** The path exists but not with this method. */
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method not allowed', description: 'The path exists but not with this method.' },
  /** The Accept header allows no media type that the operation answers with. */
  NOT_ACCEPTABLE: { status: 406, title: 'Not acceptable', description: 'The Accept header allows no media type that the operation answers with.' },
  /** The request body is over 1 MiB. */
  BODY_TOO_LARGE: { status: 413, title: 'Body too large', description: 'The request body is over 1 MiB.' },
  /** The request body is not declared as application/json. */
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Unsupported media type', description: 'The request body is not declared as application/json.' },
  /** A fault of the server. */
  INTERNAL_ERROR: { status: 500, title: 'Internal error', description: 'A fault of the server.' },
  /** The server can't answer at the moment. */
  UNAVAILABLE: { status: 503, title: 'Unavailable', description: 'The server can\'t answer at the moment.' },
} as const;
