import { KeyrailError } from '../../core/errors.ts';

/**
 * What a request carries: JSON.
 *
 * @throws KeyrailError for what is not plain data, as a stream or a form, of which JSON would silently make `{}`.
 */
export function writeBody(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  const kind = Object.prototype.toString.call(body).slice(8, -1);
  if (!/^(Object|Array)$/.test(kind) || Symbol.asyncIterator in (body as object)) {
    throw new KeyrailError(`\`body\` is plain data, and no ${kind}.`);
  }
  return JSON.stringify(body);
}
