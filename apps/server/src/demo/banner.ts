import { relative } from 'node:path';
import type { Demo } from './demo.ts';

/**
 * Returns the text that an embedded server prints when it is ready. It names the file with the token, and never the token.
 *
 * @param developmentIssuer - the URL of the development identity provider; `undefined` if none runs
 */
export function banner(demo: Demo, url: string, developmentIssuer: string | undefined): string {
  const file = toShellPath(demo.file);
  const lines = demo.isNew
    ? [
        `Keyrail is ready at ${url}`,
        '',
        `The server created a demo organization, with an API key in ${file}. Try it in a second terminal:`,
        '',
        `  set -a; . ${file}; set +a`,
        '  curl -H "Authorization: Bearer $KEYRAIL_TOKEN" "$KEYRAIL_URL/api/v1/tickets?status=open"',
        '',
        ...(developmentIssuer === undefined ? [] : [...signIn(developmentIssuer), '']),
        `The contract is at ${url}/openapi.yaml. The data is in the folder of the key. Ctrl-C stops the server.`,
      ]
    : [
        `Keyrail is ready at ${url} (API key in ${file}; Ctrl-C stops the server)`,
        ...(developmentIssuer === undefined ? [] : [`The development identity provider, without passwords, is at ${developmentIssuer}`]),
      ];
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

function signIn(issuer: string): readonly string[] {
  return [
    `Users sign in at ${issuer}, an identity provider for development, without passwords.`,
    'It runs only on this machine, and only without OIDC_ISSUER and DATABASE_URL. To get the JWT of a demo user:',
    '',
    '  npm start --silent -- dev-token --user owner   (or viewer)',
  ];
}

/** Returns a path that a shell can source, relative to the working directory if the file is below it. */
function toShellPath(file: string): string {
  const relativePath = relative(process.cwd(), file);
  const path = relativePath.startsWith('..') ? file : relativePath.includes('/') ? relativePath : `./${relativePath}`;
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
