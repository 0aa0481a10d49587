import { validationFailed } from '../http/check-request.ts';

const MAX_BYTES = 16_384;
const MAX_DEPTH = 8;

/**
 * Serializes an object of a request to JSON text, and limits its size.
 *
 * @param path - the JSON Pointer of the object in the request
 * @throws Problem `VALIDATION_FAILED` if it is larger than 16 KiB, or nested deeper than 8 levels
 */
export function toBoundedJson(object: object, path: string): string {
  // Checked before the serialization, which recurses as deep as the object is.
  if (isDeeper(object, MAX_DEPTH)) throw validationFailed([{ path, message: `must not be nested deeper than ${MAX_DEPTH} levels` }]);
  const text = JSON.stringify(object);
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw validationFailed([{ path, message: `must not be larger than ${MAX_BYTES} bytes of JSON` }]);
  }
  return text;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1));
}
