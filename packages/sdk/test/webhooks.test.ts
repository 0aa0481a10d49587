import { createHmac, randomBytes } from 'node:crypto';
import { KeyrailError } from '@keyrail/sdk';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';
import { describe, expect, test, vi } from 'vitest';

const secretBytes = randomBytes(24);
const SECRET = `whsec_${secretBytes.toString('base64')}`;
const NOW = 1_800_000_000_000;
const BODY = '{"type":"api_key.revoked","data":{"id":"ak_1"}}';

/** Creates the headers of a webhook by the Standard Webhooks specification. */
function headersFor(body: string | Uint8Array, { at = NOW, id = 'msg_1', key = secretBytes as Uint8Array } = {}): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const verify = (headers: Record<string, string>, body: string | Uint8Array = BODY, secret: string | string[] = SECRET): Promise<unknown> =>
  verifyWebhook({ headers, body }, { secret, now: () => NOW });

describe('a webhook', () => {
  test('verifies a signed webhook and returns its body, for each kind of headers and body', async () => {
    const event = JSON.parse(BODY);
    expect(await verify(headersFor(BODY))).toEqual(event);
    expect(
      await verifyWebhook(
        { headers: new Headers(headersFor(BODY)), body: new TextEncoder().encode(BODY) },
        { secret: SECRET, now: () => NOW },
      ),
    ).toEqual(event);
    expect(await verify({ ':method': 'POST', ':path': '/hooks', ...headersFor(BODY) })).toEqual(event);
    const upper = Object.fromEntries(Object.entries(headersFor(BODY)).map(([name, value]) => [name.toUpperCase(), value]));
    expect(await verify(upper)).toEqual(event);
  });

  test('verifies a webhook over the exact bytes of its body', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(BODY)]);
    expect(await verify(headersFor(bytes), bytes)).toEqual(JSON.parse(BODY));
  });

  test('verifies a webhook with several signatures and several secrets during a rotation', async () => {
    const headers = headersFor(BODY);
    const others = {
      ...headers,
      'webhook-signature': `v1a,abc v2,def v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`,
    };
    expect(await verify(others)).toEqual(JSON.parse(BODY));
    expect(await verify(headers, BODY, [`whsec_${randomBytes(24).toString('base64')}`, SECRET])).toEqual(JSON.parse(BODY));
  });

  test('computes at most as many digests as a rotation needs, for any number of signatures', async () => {
    const digests = vi.spyOn(crypto.subtle, 'verify');
    const signatures = Array.from({ length: 300 }, () => `v1,${randomBytes(32).toString('base64')}`).join(' ');
    await expect(verify({ ...headersFor(BODY), 'webhook-signature': signatures })).rejects.toThrow(WebhookVerificationError);
    expect(digests.mock.calls.length).toBeLessThan(10);
    digests.mockRestore();
  });

  test.each([
    ['a modified body', headersFor(BODY), `${BODY} `],
    ['a modified id', { ...headersFor(BODY), 'webhook-id': 'msg_2' }, BODY],
    ['a modified timestamp', { ...headersFor(BODY), 'webhook-timestamp': String(NOW / 1000 + 1) }, BODY],
    ['another secret', headersFor(BODY, { key: randomBytes(24) }), BODY],
    [
      'a signature of another version',
      { ...headersFor(BODY), 'webhook-signature': (headersFor(BODY)['webhook-signature'] ?? '').replace('v1', 'v2') },
      BODY,
    ],
    ['a truncated signature', { ...headersFor(BODY), 'webhook-signature': 'v1,abcd' }, BODY],
    ['a signature that is not base64', { ...headersFor(BODY), 'webhook-signature': 'v1,!!!' }, BODY],
    ['no signature', { 'webhook-id': 'msg_1', 'webhook-timestamp': String(NOW / 1000) }, BODY],
    ['no headers', {}, BODY],
    ['a timestamp 301 s in the past', headersFor(BODY, { at: NOW - 301_000 }), BODY],
    ['a timestamp 301 s in the future', headersFor(BODY, { at: NOW + 301_000 }), BODY],
    ['a timestamp that is not a number', { ...headersFor(BODY), 'webhook-timestamp': 'NaN' }, BODY],
  ])('rejects a webhook with %s', async (_, headers, body) => {
    const error = await verify(headers as Record<string, string>, body).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(String(error)).not.toContain(SECRET.slice(6));
  });

  test.each([-299_000, 299_000])('accepts a webhook whose timestamp is %i ms from now', async (offset) => {
    expect(await verify(headersFor(BODY, { at: NOW + offset }))).toEqual(JSON.parse(BODY));
  });

  test.each(['whsec_', 'whsec_!!', ''])('throws a KeyrailError for the malformed secret "%s"', async (secret) => {
    await expect(verify(headersFor(BODY), BODY, secret)).rejects.toThrow(KeyrailError);
  });
});
