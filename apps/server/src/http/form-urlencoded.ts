import { validationFailed } from './check-request.ts';

/** The parameters of a form, each given once. */
export type Form = Readonly<Record<string, string>>;

/**
 * Decodes a name or value of `application/x-www-form-urlencoded` (WHATWG URL, section 5).
 *
 * @throws URIError for an invalid escape, or one that does not decode to UTF-8
 */
export function decodeFormText(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

/**
 * Reads a form by RFC 6749, section 3.2: a parameter without a value counts as omitted, and a parameter must not be repeated.
 *
 * @throws Problem `VALIDATION_FAILED`
 */
export function parseForm(bytes: Uint8Array): Form {
  const parameters = decodeParameters(bytes).filter(([, value]) => value !== '');
  const names = new Set<string>();
  const repeated = parameters.filter(([name]) => names.size === names.add(name).size);
  if (repeated.length > 0) throw validationFailed(repeated.map(([name]) => ({ path: `/body/${name}`, message: 'must be given once' })));
  return Object.fromEntries(parameters);
}

function decodeParameters(bytes: Uint8Array): [name: string, value: string][] {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .split('&')
      .map((parameter) => {
        const [name = '', ...value] = parameter.split('=');
        return [decodeFormText(name), decodeFormText(value.join('='))];
      });
  } catch {
    throw validationFailed([{ path: '/body', message: 'must be form-urlencoded UTF-8' }]);
  }
}
