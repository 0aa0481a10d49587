import { createHmac, randomBytes } from 'node:crypto';
import { KeyrailError } from '@keyrail/sdk';
import { verifyWebhook, WebhookVerificationError } from '@keyrail/sdk/webhooks';
import { describe, expect, test, vi } from 'vitest';

const secretBytes = randomBytes(24);
const SECRET = `whsec_${secretBytes.toString('base64')}`;
const NOW = 1_800_000_000_000;
const BODY = '{"type":"api_key.revoked","data":{"id":"ak_1"}}';

/** What a server sends, as Standard Webhooks describes it. */
function headersFor(body: string | Uint8Array, { at = NOW, id = 'msg_1', key = secretBytes as Uint8Array } = {}): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const verify = (headers: Record<string, string>, body: string | Uint8Array = BODY, secret: string | string[] = SECRET): Promise<unknown> =>
  verifyWebhook({ headers, body }, { secret, now: () => NOW });

describe('a webhook', () => {
  test('that is signed gives what it says, from any kind of headers and body', async () => {
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

  test('is checked byte for byte', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(BODY)]);
    expect(await verify(headersFor(bytes), bytes)).toEqual(JSON.parse(BODY));
  });

  test('may have several signatures, and be checked with several secrets, while they are rotated', async () => {
    const headers = headersFor(BODY);
    const others = {
      ...headers,
      'webhook-signature': `v1a,abc v2,def v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`,
    };
    expect(await verify(others)).toEqual(JSON.parse(BODY));
    expect(await verify(headers, BODY, [`whsec_${randomBytes(24).toString('base64')}`, SECRET])).toEqual(JSON.parse(BODY));
  });

  test('costs no more digests than a rotation needs, however many signatures it claims to have', async () => {
    const digests = vi.spyOn(crypto.subtle, 'verify');
    const signatures = Array.from({ length: 300 }, () => `v1,${randomBytes(32).toString('base64')}`).join(' ');
    await expect(verify({ ...headersFor(BODY), 'webhook-signature': signatures })).rejects.toThrow(WebhookVerificationError);
    expect(digests.mock.calls.length).toBeLessThan(10);
    digests.mockRestore();
  });

  test.each([
    ['another body', headersFor(BODY), `${BODY} `],
    ['another id', { ...headersFor(BODY), 'webhook-id': 'msg_2' }, BODY],
    ['another time', { ...headersFor(BODY), 'webhook-timestamp': String(NOW / 1000 + 1) }, BODY],
    ['another secret', headersFor(BODY, { key: randomBytes(24) }), BODY],
    [
      'a signature of another version',
      { ...headersFor(BODY), 'webhook-signature': (headersFor(BODY)['webhook-signature'] ?? '').replace('v1', 'v2') },
      BODY,
    ],
    ['a signature that is cut', { ...headersFor(BODY), 'webhook-signature': 'v1,abcd' }, BODY],
    ['a signature that is no base64', { ...headersFor(BODY), 'webhook-signature': 'v1,!!!' }, BODY],
    ['no signature', { 'webhook-id': 'msg_1', 'webhook-timestamp': String(NOW / 1000) }, BODY],
    ['no headers', {}, BODY],
    ['a time of 301 s ago', headersFor(BODY, { at: NOW - 301_000 }), BODY],
    ['a time in 301 s', headersFor(BODY, { at: NOW + 301_000 }), BODY],
    ['a time that is no number', { ...headersFor(BODY), 'webhook-timestamp': 'NaN' }, BODY],
  ])('with %s is refused', async (_, headers, body) => {
    const error = await verify(headers as Record<string, string>, body).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(String(error)).not.toContain(SECRET.slice(6));
  });

  test.each([-299_000, 299_000])('of %i ms from now is taken', async (offset) => {
    expect(await verify(headersFor(BODY, { at: NOW + offset }))).toEqual(JSON.parse(BODY));
  });

  test.each(['whsec_', 'whsec_!!', ''])('is not checked with the secret "%s", which is none', async (secret) => {
    await expect(verify(headersFor(BODY), BODY, secret)).rejects.toThrow(KeyrailError);
  });
});
