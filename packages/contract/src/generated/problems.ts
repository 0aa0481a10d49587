// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** Every problem that the API can answer with, by its code. */
export const problems = {
  /** What was sent can't be read as an HTTP request. */
  MALFORMED_REQUEST: { status: 400, title: 'Malformed request', description: 'What was sent can\'t be read as an HTTP request.' },
  /** The server sends nothing to this URL. */
  WEBHOOK_URL_NOT_ALLOWED: { status: 400, title: 'Webhook URL not allowed', description: 'The server sends nothing to this URL.' },
  /** The request body can't be read as JSON. */
  MALFORMED_JSON: { status: 400, title: 'Malformed JSON', description: 'The request body can\'t be read as JSON.' },
  /** Something in the request is not as this contract describes it. */
  VALIDATION_FAILED: { status: 400, title: 'Validation failed', description: 'Something in the request is not as this contract describes it.' },
  /** The cursor is not one that this list gave out. */
  INVALID_CURSOR: { status: 400, title: 'Invalid cursor', description: 'The cursor is not one that this list gave out.' },
  /** The caller belongs to several organizations and names none in `Keyrail-Organization`. */
  ORGANIZATION_REQUIRED: { status: 400, title: 'Organization required', description: 'The caller belongs to several organizations and names none in `Keyrail-Organization`.' },
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
  /** Only a person can do this. */
  USER_REQUIRED: { status: 403, title: 'User required', description: 'Only a person can do this.' },
  /** Whoever signed in is no member of the organization. */
  NOT_A_MEMBER: { status: 403, title: 'Not a member', description: 'Whoever signed in is no member of the organization.' },
  /** The path or `Keyrail-Organization` names another organization than the credential's, or a published path something that is not of the credential's. */
  ORGANIZATION_MISMATCH: { status: 403, title: 'Organization mismatch', description: 'The path or `Keyrail-Organization` names another organization than the credential\'s, or a published path something that is not of the credential\'s.' },
  /** The credential may not be used from this address. */
  IP_NOT_ALLOWED: { status: 403, title: 'IP not allowed', description: 'The credential may not be used from this address.' },
  /** Clients of this type are not made any more. */
  AUTH_TYPE_RETIRED: { status: 403, title: 'Auth type retired', description: 'Clients of this type are not made any more.' },
  /** There is no such resource, or none that this credential can see. */
  NOT_FOUND: { status: 404, title: 'Not found', description: 'There is no such resource, or none that this credential can see.' },
  /** The server has no such path. */
  ROUTE_NOT_FOUND: { status: 404, title: 'Route not found', description: 'The server has no such path.' },
  /** The path exists but not with this method. */
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method not allowed', description: 'The path exists but not with this method.' },
  /** The Accept header allows no media type that the operation answers with. */
  NOT_ACCEPTABLE: { status: 406, title: 'Not acceptable', description: 'The Accept header allows no media type that the operation answers with.' },
  /** The request did not arrive whole in time. */
  REQUEST_TIMEOUT: { status: 408, title: 'Request timeout', description: 'The request did not arrive whole in time.' },
  /** There are as many of these as the organization may have. */
  QUOTA_EXCEEDED: { status: 409, title: 'Quota exceeded', description: 'There are as many of these as the organization may have.' },
  /** A rotation is under way, and has to be finished or aborted first. */
  ROTATION_PENDING: { status: 409, title: 'Rotation pending', description: 'A rotation is under way, and has to be finished or aborted first.' },
  /** There is no rotation to finish or abort. */
  NO_ROTATION_PENDING: { status: 409, title: 'No rotation pending', description: 'There is no rotation to finish or abort.' },
  /** An organization keeps at least one owner, and one who has signed in once there is such a one. */
  LAST_OWNER: { status: 409, title: 'Last owner', description: 'An organization keeps at least one owner, and one who has signed in once there is such a one.' },
  /** There is a member with this email address. */
  ALREADY_MEMBER: { status: 409, title: 'Already a member', description: 'There is a member with this email address.' },
  /** Another canned reply has this shortcut. */
  SHORTCUT_TAKEN: { status: 409, title: 'Shortcut taken', description: 'Another canned reply has this shortcut.' },
  /** A key with this hash belongs to somebody else. */
  SECRET_IN_USE: { status: 409, title: 'Secret in use', description: 'A key with this hash belongs to somebody else.' },
  /** The `Idempotency-Key` was used for another request within 24 hours. */
  IDEMPOTENCY_MISMATCH: { status: 409, title: 'Idempotency mismatch', description: 'The `Idempotency-Key` was used for another request within 24 hours.' },
  /** A request with this `Idempotency-Key` is still under way. */
  IDEMPOTENCY_IN_PROGRESS: { status: 409, title: 'Idempotency in progress', description: 'A request with this `Idempotency-Key` is still under way.' },
  /** The webhook is disabled, so that nothing is sent to it. */
  WEBHOOK_DISABLED: { status: 409, title: 'Webhook disabled', description: 'The webhook is disabled, so that nothing is sent to it.' },
  /** The request body is over 1 MiB. */
  BODY_TOO_LARGE: { status: 413, title: 'Body too large', description: 'The request body is over 1 MiB.' },
  /** The request body is not declared as application/json. */
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Unsupported media type', description: 'The request body is not declared as application/json.' },
  /** The request line and headers are over 16 KiB together. */
  HEADERS_TOO_LARGE: { status: 431, title: 'Headers too large', description: 'The request line and headers are over 16 KiB together.' },
  /** Too many requests, or too many that failed. */
  RATE_LIMITED: { status: 429, title: 'Rate limited', description: 'Too many requests, or too many that failed.' },
  /** A fault of the server. */
  INTERNAL_ERROR: { status: 500, title: 'Internal error', description: 'A fault of the server.' },
  /** The server can't answer at the moment. */
  UNAVAILABLE: { status: 503, title: 'Unavailable', description: 'The server can\'t answer at the moment.' },
} as const;
