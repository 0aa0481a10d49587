import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** A key that the provider signs with. */
export interface ProviderKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** The parts of a JWT that differ from a valid one. */
export interface TokenParts {
  /** Claims to set; `undefined` leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Members of the header to set. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** The key to sign with, whether or not it is published. */
  readonly key?: ProviderKey;
}

/**
 * How the provider behaves: it responds, responds 500, never responds, closes the connection, responds with HTML, or names
 * another issuer.
 */
export type Behaviour = 'responds' | 'fails' | 'hangs' | 'disconnects' | 'sends HTML' | 'names another issuer';

/** A small OpenID provider on loopback, with a discovery document, public keys, and JWTs for any user. */
export interface TestProvider {
  readonly issuer: string;
  readonly audience: string;
  /** The number of requests for its keys. */
  readonly keyRequests: () => number;
  behave(behaviour: Behaviour): void;
  /** Generates a key and publishes it, in addition to the existing ones or in their place. */
  rollOver(options?: { readonly keepOld?: boolean; readonly algorithm?: string }): Promise<ProviderKey>;
  /** Signs a JWT for a user. It is valid unless the parts make it invalid. */
  token(user: ProviderUser, parts?: TokenParts): Promise<string>;
  /** Stops listening; {@link TestProvider.start} listens again at the same address. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A user with an account at the provider. */
export interface ProviderUser {
  readonly subject: string;
  readonly email?: string;
  readonly isVerified?: boolean;
  readonly name?: string;
}

const AUDIENCE = 'keyrail-tests';

/** Starts a {@link TestProvider}. */
export async function startTestProvider(): Promise<TestProvider> {
  let behaviour: Behaviour = 'responds';
  let published: ProviderKey[] = [await makeProviderKey()];
  let keyRequests = 0;
  let port = 0;

  const server = createServer((request, response) => {
    if (behaviour === 'hangs') return;
    if (behaviour === 'disconnects') return void request.socket.destroy();
    if (behaviour === 'fails') return void response.writeHead(500).end('out of order');
    if (behaviour === 'sends HTML') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
    if (request.url === '/.well-known/openid-configuration') {
      const issuer = behaviour === 'names another issuer' ? 'http://127.0.0.1:1' : provider.issuer;
      return respond(response, { issuer, jwks_uri: `${provider.issuer}/keys` });
    }
    if (request.url === '/keys') {
      keyRequests++;
      return respond(response, { keys: published.map(({ publicJwk }) => publicJwk) });
    }
    response.writeHead(404).end();
  });

  const provider: TestProvider = {
    get issuer() {
      return `http://127.0.0.1:${port}`;
    },
    audience: AUDIENCE,
    keyRequests: () => keyRequests,
    behave(value) {
      behaviour = value;
    },
    async rollOver({ keepOld = false, algorithm = 'RS256' } = {}) {
      const key = await makeProviderKey(algorithm);
      published = keepOld ? [key, ...published] : [key];
      return key;
    },
    async token({ subject, email, isVerified = true, name }, { claims = {}, header = {}, key = published[0] } = {}) {
      if (!key) throw new Error('the provider has no key');
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({
        iss: provider.issuer,
        aud: AUDIENCE,
        sub: subject,
        iat: now,
        exp: now + 3_600,
        jti: randomUUID(),
        ...(email !== undefined && { email, email_verified: isVerified }),
        ...(name !== undefined && { name }),
        ...claims,
      })
        .setProtectedHeader({ alg: key.algorithm, kid: key.kid, ...header })
        .sign(key.privateKey);
    },
    async start() {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      port = (server.address() as AddressInfo).port;
    },
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
  await provider.start();
  return provider;
}

/** Generates a key that is not published. */
export async function makeProviderKey(algorithm = 'RS256'): Promise<ProviderKey> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = randomUUID();
  return { kid, algorithm, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
}

function respond(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
