import { KeyrailError } from '../../core/errors.ts';

/**
 * Builds the URL of a call: the path with its parameters filled in, and the query.
 *
 * @throws KeyrailError for a path that leaves the base URL. Also for a path parameter that would lead to another path or
 *   disclose a secret: a missing or empty one, `.` and `..`, and a secret itself.
 */
export function buildUrl(baseUrl: string, redact: (text: string) => string, path: string, parameters: object = {}, query?: object): string {
  // Without the slash, `https://keyrail.example.com` and `.evil.example` would join to another host, which would get the credential.
  if (!path.startsWith('/')) throw new KeyrailError('The path must begin with a slash.');
  let url = baseUrl;
  for (const part of path.split('{')) {
    const end = part.indexOf('}');
    if (end >= 0) {
      const name = part.slice(0, end);
      const id = String((parameters as Record<string, unknown>)[name] ?? '');
      // Proxies and servers write URLs to their logs, so a secret must not be in one.
      if (/^\.{0,2}$/.test(id) || redact(id) !== id) {
        throw new KeyrailError(`{${name}} of ${path} is not an id. Pass the \`id\` of the resource.`);
      }
      url += encodeURIComponent(id);
    }
    url += part.slice(end + 1);
  }
  return query ? url + encodeQuery(query) : url;
}

function encodeQuery(query: object): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (each === undefined || each === null ? [] : `${name}=${encodeURIComponent(each)}`)),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
