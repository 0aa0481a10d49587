/** Somebody to sign in as. */
export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

/** The page that asks who signs in. There is no password: it is for development. */
export function signInPage(action: string, choices: readonly Choice[]): string {
  const buttons = choices.map(
    ({ name, title, email }) =>
      `<li><button name="user" value="${escape(name)}"><strong>${escape(title)}</strong><br><span>${escape(email)}</span></button></li>`,
  );
  return page(
    'Sign in to Keyrail',
    `<p>This is the identity provider for development. It asks for no password: choose who you are.</p>
<form method="post" action="${escape(action)}"><ul>${buttons.join('')}</ul></form>`,
  );
}

/** The page for what can't go on. */
export function failurePage(message: string): string {
  return page('Signing in failed', `<p role="alert">${escape(message)}</p>\n<p>Go back to where you came from, and sign in again.</p>`);
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
