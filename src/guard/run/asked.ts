import type { Query } from '../query';

/** What a question states, read once and checked (問い合わせの内容). Nothing of it is the asker's any more: it cannot change while it is held against limits. */
export interface Asked {
  from: string;
  to: string;
  data: string | undefined;
  carries: readonly string[] | undefined;
  protocol: string | undefined;
  transport: string | undefined;
  port: number | undefined;
  ip: readonly string[] | undefined;
  mac: readonly string[] | undefined;
  destination: string | undefined;
}

/** A place for what is asked, used again for each question. */
export function emptyAsked(): Asked {
  return {
    from: '',
    to: '',
    data: undefined,
    carries: undefined,
    protocol: undefined,
    transport: undefined,
    port: undefined,
    ip: undefined,
    mac: undefined,
    destination: undefined,
  };
}

/**
 * Reads what a question states.
 *
 * @returns Whether it holds every value itself, and each is of its kind. What it inherits may come from anywhere, and says nothing of this question.
 */
export function readAsked(query: Query, asked: Asked): boolean {
  // All is read before anything is kept, and each once: reading may run code of the asker's, which may answer otherwise next time, or ask something itself.
  // Each property is named where it is read: a function that took the name would be several times slower.
  const from: unknown = query.from;
  const to: unknown = query.to;
  const data: unknown = query.data;
  const carries: unknown = query.carries;
  const protocol: unknown = query.protocol;
  const transport: unknown = query.transport;
  const port: unknown = query.port;
  const ip: unknown = query.ip;
  const mac: unknown = query.mac;
  const destination: unknown = query.destination;
  if (typeof from !== 'string' || typeof to !== 'string' || from === bare.from || to === bare.to) return false;
  const ids = list(carries);
  const addresses = listOrOne(ip);
  const cards = listOrOne(mac);
  if (data !== undefined && !(isDirection(data) && Object.hasOwn(query, 'data'))) return false;
  if (protocol !== undefined && !(isText(protocol) && Object.hasOwn(query, 'protocol'))) return false;
  if (transport !== undefined && !(isTransport(transport) && Object.hasOwn(query, 'transport'))) return false;
  if (transport !== undefined && protocol !== undefined && saysAnother(transport, protocol)) return false;
  if (port !== undefined && !(isPort(port) && Object.hasOwn(query, 'port'))) return false;
  if (destination !== undefined && !(isText(destination) && Object.hasOwn(query, 'destination'))) return false;
  if (ids === null || (ids !== undefined && !Object.hasOwn(query, 'carries'))) return false;
  if (addresses === null || (addresses !== undefined && !Object.hasOwn(query, 'ip'))) return false;
  if (cards === null || (cards !== undefined && !Object.hasOwn(query, 'mac'))) return false;
  asked.from = from;
  asked.to = to;
  asked.data = data;
  asked.carries = ids;
  asked.protocol = protocol;
  asked.transport = transport;
  asked.port = port;
  asked.ip = addresses;
  asked.mac = cards;
  asked.destination = destination;
  return true;
}

/** Holds nothing: what is read from it comes from what every object inherits. Cheaper than asking of whom a value is, where one must be there anyway. */
const bare: Partial<Query> = {};

function isDirection(value: unknown): value is 'forward' | 'backward' | 'both' {
  return value === 'forward' || value === 'backward' || value === 'both';
}

/** The transports for which ports are declared. */
export function isTransport(value: unknown): value is NonNullable<Query['transport']> {
  return value === 'tcp' || value === 'udp' || value === 'sctp';
}

/** Whether a protocol is a transport, and not the one that is stated besides: of two answers neither is the question's. */
function saysAnother(transport: string, protocol: string): boolean {
  if (protocol === transport) return false;
  const name = plain(protocol);
  return isTransport(name) && name !== transport;
}

/** A word as it is compared: however it was typed. Most are typed plainly, and cost no copy. */
export function plain(text: string): string {
  if (/^[a-z0-9.:/-]*$/.test(text)) return text;
  return text.normalize('NFKC').trim().toLowerCase();
}

function isPort(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** A list of texts of our own; `null` if it is none. */
function list(value: unknown): readonly string[] | undefined | null {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return null;
  const copy: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const one: unknown = value[index];
    if (typeof one !== 'string') return null; // at once: a list may be said to be longer than any memory
    copy.push(one);
  }
  return copy;
}

/** One text is a list of one; a list of none states nothing that could be held against a limit. */
function listOrOne(value: unknown): readonly string[] | undefined | null {
  const texts = typeof value === 'string' ? [value] : list(value);
  return texts?.length === 0 ? null : texts;
}
