import { relative } from 'node:path';
import type { Demo } from './demo.ts';

/**
 * What a person sees once the embedded server is up. It names the file with the token, and never the token.
 *
 * @param developmentIssuer - where the development identity provider is, if it runs
 */
export function banner(demo: Demo, url: string, developmentIssuer: string | undefined): string {
  const file = shortest(demo.file);
  const lines = demo.isNew
    ? [
        `Keyrail is ready at ${url}`,
        '',
        `A demo organization was made for you, with an API key in ${file}. Try it in a second terminal:`,
        '',
        `  set -a; . ${file}; set +a`,
        '  curl -H "Authorization: Bearer $KEYRAIL_TOKEN" "$KEYRAIL_URL/api/v1/tickets?status=open"',
        '',
        ...(developmentIssuer === undefined ? [] : [...signIn(developmentIssuer), '']),
        `The contract is at ${url}/openapi.yaml. The data is kept beside the key. Ctrl-C stops the server.`,
      ]
    : [
        `Keyrail is ready at ${url} (API key in ${file}; Ctrl-C stops the server)`,
        ...(developmentIssuer === undefined ? [] : [`Sign-in for development, without passwords, is at ${developmentIssuer}`]),
      ];
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

function signIn(issuer: string): readonly string[] {
  return [
    `People sign in at ${issuer}: an identity provider for development, without passwords,`,
    'that runs only on this machine, and only while OIDC_ISSUER and DATABASE_URL are not set. For the JWT of a demo user:',
    '',
    '  npm start --silent -- dev-token --user owner   (or viewer)',
  ];
}

function shortest(file: string): string {
  const fromHere = relative(process.cwd(), file);
  const path = fromHere.startsWith('..') ? file : fromHere.includes('/') ? fromHere : `./${fromHere}`;
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
