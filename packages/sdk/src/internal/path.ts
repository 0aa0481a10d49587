import { KeyrailError } from '../core/errors.ts';

/**
 * Fills in a path's parameters.
 *
 * @throws KeyrailError for a value that would make it another path: none at all, an empty one, and the dots that a URL resolves.
 */
export function serializePath(path: string, parameters: Record<string, unknown>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? '');
    if (['', '.', '..'].includes(value)) throw new KeyrailError(`${name} is not an id. Give the \`id\` of what you mean.`);
    return encodeURIComponent(value);
  });
}
