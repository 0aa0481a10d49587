/** A user that the sign-in page offers. */
export interface SignInChoice {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
}

/** Returns the page on which a user signs in, without a password. */
export function signInPage(action: string, choices: readonly SignInChoice[]): string {
  const buttons = choices.map(
    ({ name, displayName, email }) =>
      `<li><button name="user" value="${escape(name)}"><strong>${escape(displayName)}</strong><br><span>${escape(email)}</span></button></li>`,
  );
  return page(
    'Sign in to Keyrail',
    `<p>This is the identity provider for development. It requires no password: choose a user.</p>
<form method="post" action="${escape(action)}"><ul>${buttons.join('')}</ul></form>`,
  );
}

/** Returns the page for a sign-in that failed. */
export function failurePage(message: string): string {
  return page('Sign-in failed', `<p role="alert">${escape(message)}</p>\n<p>Go back to the page you came from, and sign in again.</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  main { max-width: 26rem; margin: 15vh auto 0; padding: 0 1rem }
  ul { list-style: none; padding: 0 }
  button { width: 100%; margin-block: .5rem; padding: .75rem 1rem; font: inherit; text-align: start; cursor: pointer }
</style>
<main>
<h1>${title}</h1>
${body}
</main>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
