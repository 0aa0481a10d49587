import { inOrganization } from '../../src/database/organization-scope.ts';
import { finishAttempt, insertAttempt } from '../../src/webhooks/delivery/deliveries.repository.ts';
import type { TestServer } from './test-server.ts';

/** A webhook of an organization, and a delivery to it with one attempt. */
export interface TestWebhook {
  readonly webhookId: string;
  readonly deliveryId: string;
  readonly eventId: string;
  readonly secret: string;
}

/** Creates a webhook with a delivery and a recorded attempt, without sending a request. */
export async function createTestWebhook(
  server: TestServer,
  { organizationId, token }: { organizationId: string; token: string },
): Promise<TestWebhook> {
  const { id, secret } = (
    await server.send('/api/v1/webhooks', { token, json: { url: 'https://hooks.acme.example/keyrail', events: ['ticket.created'] } })
  ).json.data;
  await server.send('/api/v1/tickets', { token, json: { subject: 'to announce' } });
  const [delivery] = (await server.send(`/api/v1/webhooks/${id}/deliveries`, { token })).json.data;
  await inOrganization(server.database, organizationId, async (transaction) => {
    const number = await insertAttempt(transaction, delivery.id, new Date());
    const outcome = { duration_ms: 12, status: 503, error: 'responded 503', response_body: `of ${organizationId}` };
    await finishAttempt(transaction, delivery.id, number, outcome);
  });
  return { webhookId: id, deliveryId: delivery.id, eventId: delivery.eventId, secret };
}
