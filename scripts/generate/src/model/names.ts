/** Names with several capital letters that count as one word. */
const COMPOUNDS: Readonly<Record<string, string>> = { OAuth: 'Oauth' };

const WORD = /[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g;

/** The words of a name, in lower case. The name may be in any case: `cannedReplies`, `client_id`, `X-Request-Id`, `tickets:read`. */
export function wordsOf(name: string): string[] {
  const text = Object.entries(COMPOUNDS).reduce((rest, [compound, word]) => rest.replaceAll(compound, word), name);
  return Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
}

/** `cannedReplies` */
export function camelCase(name: string): string {
  const text = pascalCase(name);
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `CannedReplies` */
export function pascalCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `canned_replies` */
export function snakeCase(name: string): string {
  return wordsOf(name).join('_');
}

/** `canned-replies` */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-');
}

/** `CANNED_REPLIES` */
export function screamingSnakeCase(name: string): string {
  return snakeCase(name).toUpperCase();
}
