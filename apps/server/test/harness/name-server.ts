import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** The addresses of a host name; IPv6 with all eight groups. */
export interface HostRecords {
  readonly ipv4?: readonly string[];
  readonly ipv6?: readonly string[];
}

const TYPE_A = 1;
const TYPE_AAAA = 28;
const HEADER_BYTES = 12;

/** Starts a name server on loopback (RFC 1035) that resolves these names, and returns NXDOMAIN for others. */
export async function startNameServer(names: Readonly<Record<string, HostRecords>>): Promise<{ address: string; close(): void }> {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => socket.send(respond(query), port, address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');

  function respond(query: Buffer): Buffer {
    const labels: string[] = [];
    let at = HEADER_BYTES;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const type = query.readUInt16BE(at + 1);
    const question = query.subarray(HEADER_BYTES, at + 5);
    const known = names[labels.join('.').toLowerCase()];
    const records = addressesOf(known, type).map((data) => Buffer.concat([resourceHeader(type, data.length), data]));
    const header = Buffer.alloc(HEADER_BYTES);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(known ? 0x8180 : 0x8183, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(records.length, 6);
    return Buffer.concat([header, question, ...records]);
  }

  return { address: `127.0.0.1:${socket.address().port}`, close: () => void socket.close() };
}

function addressesOf(records: HostRecords | undefined, type: number): Buffer[] {
  if (type === TYPE_A) return (records?.ipv4 ?? []).map((text) => Buffer.from(text.split('.').map(Number)));
  if (type !== TYPE_AAAA) return [];
  return (records?.ipv6 ?? []).map((text) =>
    Buffer.from(
      text
        .split(':')
        .map((group) => group.padStart(4, '0'))
        .join(''),
      'hex',
    ),
  );
}

/** The header of a resource record: the name of the question, class IN, and a TTL of 0. */
function resourceHeader(type: number, length: number): Buffer {
  const bytes = Buffer.alloc(12);
  [0xc0_0c, type, 1, 0, 0, length].forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}
