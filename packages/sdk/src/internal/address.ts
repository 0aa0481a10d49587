import { KeyrailError } from '../core/errors.ts';

/**
 * Where a call goes: the path with its parameters filled in, and the query.
 *
 * @throws KeyrailError for a path that leads away from the base URL, and for a parameter that would make it another path:
 *   none at all, an empty one, and the dots that a URL resolves.
 */
export function addressOf(baseUrl: string, path: string, parameters: object = {}, query?: object): string {
  // The credential is for the base URL alone, and `https://keyrail.example.com` with `.evil.example` after it is another.
  if (!path.startsWith('/')) throw new KeyrailError('The path does not begin with a slash.');
  const filled = path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = String((parameters as Record<string, unknown>)[name] ?? '');
    if (/^\.{0,2}$/.test(value)) throw new KeyrailError(`{${name}} of ${path} is not an id. Give the \`id\` of what you mean.`);
    return encodeURIComponent(value);
  });
  return query ? baseUrl + filled + queryOf(query) : baseUrl + filled;
}

function queryOf(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (each === undefined || each === null ? [] : `${name}=${encodeURIComponent(each)}`)),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
