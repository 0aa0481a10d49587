import { validationFailed } from '../http/check-request.ts';

const MAX_BYTES = 16_384;
const MAX_DEPTH = 8;

/**
 * Gives an object as JSON text, to be stored, unless there is too much of it.
 *
 * @param place - the JSON Pointer of where it was given
 * @throws Problem `VALIDATION_FAILED` if it is larger than 16 KiB, or nested deeper than 8
 */
export function requireBounded(object: object, place: string): string {
  // Before it is turned into text, which goes as deep as the object does.
  if (isDeeper(object, MAX_DEPTH)) throw validationFailed([{ path: place, message: `must not be nested deeper than ${MAX_DEPTH}` }]);
  const text = JSON.stringify(object);
  if (Buffer.byteLength(text) > MAX_BYTES) {
    throw validationFailed([{ path: place, message: `must not be larger than ${MAX_BYTES} bytes of JSON` }]);
  }
  return text;
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeper(member, depth - 1));
}
