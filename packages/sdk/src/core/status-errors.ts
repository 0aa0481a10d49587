import { ApiError } from './errors.ts';

// Each has a `name` of its own type, since classes with the same members are one class to TypeScript's narrowing.

/** 400: the request is not as the contract describes it. `issues` says where. */
export class BadRequestError extends ApiError {
  declare name: 'BadRequestError';

  static {
    this.prototype.name = 'BadRequestError';
  }
}

/** 401: no credential, or not one that works. */
export class AuthenticationError extends ApiError {
  declare name: 'AuthenticationError';

  static {
    this.prototype.name = 'AuthenticationError';
  }
}

/** 403: the credential works, but may not do this. */
export class PermissionDeniedError extends ApiError {
  declare name: 'PermissionDeniedError';

  static {
    this.prototype.name = 'PermissionDeniedError';
  }
}

/** 404: there is no such thing, or none that the credential can see. */
export class NotFoundError extends ApiError {
  declare name: 'NotFoundError';

  static {
    this.prototype.name = 'NotFoundError';
  }
}

/** 409: the request contradicts what is there. */
export class ConflictError extends ApiError {
  declare name: 'ConflictError';

  static {
    this.prototype.name = 'ConflictError';
  }
}

/** 429: too many requests. `retryAt` says when to try again. */
export class RateLimitError extends ApiError {
  declare name: 'RateLimitError';

  static {
    this.prototype.name = 'RateLimitError';
  }
}

/** 500 and above: the server, or a proxy before it, failed. */
export class ServerError extends ApiError {
  declare name: 'ServerError';

  static {
    this.prototype.name = 'ServerError';
  }
}
