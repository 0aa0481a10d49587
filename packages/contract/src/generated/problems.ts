// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** All problems that the API can return, by code. */
export const problems = {
  /** The server can't parse the request as HTTP. */
  MALFORMED_REQUEST: { status: 400, title: 'Malformed request', description: 'The server can\'t parse the request as HTTP.' },
  /** The server does not send webhooks to this URL. */
  WEBHOOK_URL_NOT_ALLOWED: { status: 400, title: 'Webhook URL not allowed', description: 'The server does not send webhooks to this URL.' },
  /** The server can't parse the request body as JSON. */
  MALFORMED_JSON: { status: 400, title: 'Malformed JSON', description: 'The server can\'t parse the request body as JSON.' },
  /** The request does not match this contract. */
  VALIDATION_FAILED: { status: 400, title: 'Validation failed', description: 'The request does not match this contract.' },
  /** This list did not issue the cursor. */
  INVALID_CURSOR: { status: 400, title: 'Invalid cursor', description: 'This list did not issue the cursor.' },
  /** The caller belongs to several organizations and names none in `Keyrail-Organization`. */
  ORGANIZATION_REQUIRED: { status: 400, title: 'Organization required', description: 'The caller belongs to several organizations and names none in `Keyrail-Organization`.' },
  /** The request has no Authorization header. */
  CREDENTIAL_MISSING: { status: 401, title: 'Credential missing', description: 'The request has no Authorization header.' },
  /** The Authorization header is not `Bearer <secret>` or `Key <secret>`. */
  UNSUPPORTED_SCHEME: { status: 401, title: 'Unsupported scheme', description: 'The Authorization header is not `Bearer <secret>` or `Key <secret>`.' },
  /** The presented secret is mistyped, unknown, expired or revoked. */
  INVALID_TOKEN: { status: 401, title: 'Invalid token', description: 'The presented secret is mistyped, unknown, expired or revoked.' },
  /** The credential lacks the permission that the operation requires. */
  PERMISSION_DENIED: { status: 403, title: 'Permission denied', description: 'The credential lacks the permission that the operation requires.' },
  /** A caller can grant only permissions and limits that it has itself. */
  GRANT_NOT_HELD: { status: 403, title: 'Grant not held', description: 'A caller can grant only permissions and limits that it has itself.' },
  /** Only a user can do this, signed in or with a personal key. */
  USER_REQUIRED: { status: 403, title: 'User required', description: 'Only a user can do this, signed in or with a personal key.' },
  /** The signed-in user is not a member of the organization. */
  NOT_A_MEMBER: { status: 403, title: 'Not a member', description: 'The signed-in user is not a member of the organization.' },
  /** The path or `Keyrail-Organization` names an organization other than the credential's. On compatibility paths, a resource that the credential can't see. */
  ORGANIZATION_MISMATCH: { status: 403, title: 'Organization mismatch', description: 'The path or `Keyrail-Organization` names an organization other than the credential\'s. On compatibility paths, a resource that the credential can\'t see.' },
  /** The credential may not be used from this address. */
  IP_NOT_ALLOWED: { status: 403, title: 'IP not allowed', description: 'The credential may not be used from this address.' },
  /** Clients of this type can no longer be created. */
  AUTH_TYPE_RETIRED: { status: 403, title: 'Auth type retired', description: 'Clients of this type can no longer be created.' },
  /** The resource does not exist, or this credential can't see it. */
  NOT_FOUND: { status: 404, title: 'Not found', description: 'The resource does not exist, or this credential can\'t see it.' },
  /** The server does not have this path. */
  ROUTE_NOT_FOUND: { status: 404, title: 'Route not found', description: 'The server does not have this path.' },
  /** The path does not support this method. */
  METHOD_NOT_ALLOWED: { status: 405, title: 'Method not allowed', description: 'The path does not support this method.' },
  /** The Accept header allows no media type that the operation returns. */
  NOT_ACCEPTABLE: { status: 406, title: 'Not acceptable', description: 'The Accept header allows no media type that the operation returns.' },
  /** The complete request did not arrive in time. */
  REQUEST_TIMEOUT: { status: 408, title: 'Request timeout', description: 'The complete request did not arrive in time.' },
  /** The organization has reached its maximum number of these resources. */
  QUOTA_EXCEEDED: { status: 409, title: 'Quota exceeded', description: 'The organization has reached its maximum number of these resources.' },
  /** A rotation is in progress. Finish or abort it first. */
  ROTATION_PENDING: { status: 409, title: 'Rotation pending', description: 'A rotation is in progress. Finish or abort it first.' },
  /** There is no rotation to finish or abort. */
  NO_ROTATION_PENDING: { status: 409, title: 'No rotation pending', description: 'There is no rotation to finish or abort.' },
  /** An organization must keep at least one owner. Once an owner has signed in, at least one owner who has signed in must remain. */
  LAST_OWNER: { status: 409, title: 'Last owner', description: 'An organization must keep at least one owner. Once an owner has signed in, at least one owner who has signed in must remain.' },
  /** A member with this email address already exists. */
  ALREADY_MEMBER: { status: 409, title: 'Already a member', description: 'A member with this email address already exists.' },
  /** Another canned reply uses this shortcut. */
  SHORTCUT_TAKEN: { status: 409, title: 'Shortcut taken', description: 'Another canned reply uses this shortcut.' },
  /** A key with this hash already belongs to another organization or another kind of credential. */
  SECRET_IN_USE: { status: 409, title: 'Secret in use', description: 'A key with this hash already belongs to another organization or another kind of credential.' },
  /** Another request used this `Idempotency-Key` within the last 24 hours. */
  IDEMPOTENCY_MISMATCH: { status: 409, title: 'Idempotency mismatch', description: 'Another request used this `Idempotency-Key` within the last 24 hours.' },
  /** A request with this `Idempotency-Key` is still in progress. */
  IDEMPOTENCY_IN_PROGRESS: { status: 409, title: 'Idempotency in progress', description: 'A request with this `Idempotency-Key` is still in progress.' },
  /** The webhook is disabled, so the server sends nothing to it. */
  WEBHOOK_DISABLED: { status: 409, title: 'Webhook disabled', description: 'The webhook is disabled, so the server sends nothing to it.' },
  /** The request body is over 1 MiB. */
  BODY_TOO_LARGE: { status: 413, title: 'Body too large', description: 'The request body is over 1 MiB.' },
  /** The request body is not declared as application/json. */
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Unsupported media type', description: 'The request body is not declared as application/json.' },
  /** The request line and headers are over 16 KiB together. */
  HEADERS_TOO_LARGE: { status: 431, title: 'Headers too large', description: 'The request line and headers are over 16 KiB together.' },
  /** Too many requests, or too many failed attempts. */
  RATE_LIMITED: { status: 429, title: 'Rate limited', description: 'Too many requests, or too many failed attempts.' },
  /** An internal server error. */
  INTERNAL_ERROR: { status: 500, title: 'Internal error', description: 'An internal server error.' },
  /** The server is temporarily unavailable. */
  UNAVAILABLE: { status: 503, title: 'Unavailable', description: 'The server is temporarily unavailable.' },
} as const;
