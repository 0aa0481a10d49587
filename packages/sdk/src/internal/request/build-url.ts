import { KeyrailError } from '../../core/errors.ts';

/**
 * Where a call goes: the path with its parameters filled in, and the query.
 *
 * @throws KeyrailError for a path that leads away from the base URL, and for a parameter that would make it another path:
 *   none at all, an empty one, the dots that a URL resolves, and a secret.
 */
export function addressOf(
  baseUrl: string,
  redact: (text: string) => string,
  path: string,
  parameters: object = {},
  query?: object,
): string {
  // The credential is for the base URL alone, and `https://keyrail.example.com` with `.evil.example` after it is another.
  if (!path.startsWith('/')) throw new KeyrailError('The path does not begin with a slash.');
  let address = baseUrl;
  for (const part of path.split('{')) {
    const end = part.indexOf('}');
    if (end >= 0) {
      const name = part.slice(0, end);
      const id = String((parameters as Record<string, unknown>)[name] ?? '');
      // A secret would end up in the logs of whatever is on the way.
      if (/^\.{0,2}$/.test(id) || redact(id) !== id) {
        throw new KeyrailError(`{${name}} of ${path} is not an id. Give the \`id\` of what you mean.`);
      }
      address += encodeURIComponent(id);
    }
    address += part.slice(end + 1);
  }
  return query ? address + queryOf(query) : address;
}

function queryOf(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (each === undefined || each === null ? [] : `${name}=${encodeURIComponent(each)}`)),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
