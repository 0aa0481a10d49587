import { ApiError } from './errors.ts';

// Each class has a `name` of its own type, since TypeScript does not distinguish classes with the same members when it narrows.

/** 400: the request is invalid. `issues` lists the invalid parts. */
export class BadRequestError extends ApiError {
  declare name: 'BadRequestError';

  static {
    this.prototype.name = 'BadRequestError';
  }
}

/** 401: the credential is missing or invalid. A rejected token exchange throws this class too, with the status of the exchange. */
export class AuthenticationError extends ApiError {
  declare name: 'AuthenticationError';

  static {
    this.prototype.name = 'AuthenticationError';
  }
}

/** 403: the credential is valid, but lacks the permission. */
export class PermissionDeniedError extends ApiError {
  declare name: 'PermissionDeniedError';

  static {
    this.prototype.name = 'PermissionDeniedError';
  }
}

/** 404: the resource does not exist, or the credential has no access to it. */
export class NotFoundError extends ApiError {
  declare name: 'NotFoundError';

  static {
    this.prototype.name = 'NotFoundError';
  }
}

/** 409: the request conflicts with the current state of the resource. */
export class ConflictError extends ApiError {
  declare name: 'ConflictError';

  static {
    this.prototype.name = 'ConflictError';
  }
}

/** 429: too many requests. `retryAt` is when to retry. */
export class RateLimitError extends ApiError {
  declare name: 'RateLimitError';

  static {
    this.prototype.name = 'RateLimitError';
  }
}

/** 500 and above: the server or a proxy failed. */
export class ServerError extends ApiError {
  declare name: 'ServerError';

  static {
    this.prototype.name = 'ServerError';
  }
}
