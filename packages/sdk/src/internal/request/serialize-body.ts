import { KeyrailError } from '../../core/errors.ts';

/**
 * Serializes a request body as JSON.
 *
 * @throws KeyrailError for a value that is not plain data, such as a stream or a form, which JSON would silently write as `{}`.
 */
export function serializeBody(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  const kind = Object.prototype.toString.call(body).slice(8, -1);
  if (!/^(Object|Array)$/.test(kind) || Symbol.asyncIterator in (body as object)) {
    throw new KeyrailError(`\`body\` must be plain data, not ${kind}.`);
  }
  return JSON.stringify(body);
}
