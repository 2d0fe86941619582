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
 * Reads what a question states. Only what it holds itself is stated: what it inherits may come from anywhere.
 *
 * @returns Whether every value is of its kind.
 */
export function readAsked(query: Query, asked: Asked): boolean {
  // All is read before anything is kept: what reads may run code of the asker's, which may ask something itself.
  const from: unknown = own(query, 'from');
  const to: unknown = own(query, 'to');
  const data: unknown = own(query, 'data');
  const carries = list(own(query, 'carries'));
  const protocol: unknown = own(query, 'protocol');
  const transport: unknown = own(query, 'transport');
  const port: unknown = own(query, 'port');
  const ip = listOrOne(own(query, 'ip'));
  const mac = listOrOne(own(query, 'mac'));
  const destination: unknown = own(query, 'destination');
  if (typeof from !== 'string' || typeof to !== 'string') return false;
  if (data !== undefined && data !== 'forward' && data !== 'backward' && data !== 'both') return false;
  if (transport !== undefined && transport !== 'tcp' && transport !== 'udp') return false;
  if (carries === null || ip === null || mac === null || !isPort(port)) return false;
  if (!isText(protocol) || !isText(destination)) return false;
  asked.from = from;
  asked.to = to;
  asked.data = data;
  asked.carries = carries;
  asked.protocol = protocol;
  asked.transport = transport;
  asked.port = port;
  asked.ip = ip;
  asked.mac = mac;
  asked.destination = destination;
  return true;
}

function own(query: Query, key: keyof Query): unknown {
  return Object.hasOwn(query, key) ? query[key] : undefined;
}

function isPort(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 65_535);
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value !== '');
}

/** A list of texts of our own; `null` if it is none. */
function list(value: unknown): readonly string[] | undefined | null {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return null;
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) copy.push(value[index]);
  return copy.every((one) => typeof one === 'string') ? copy : null;
}

/** One text is a list of one; a list of none states nothing that could be held against a limit. */
function listOrOne(value: unknown): readonly string[] | undefined | null {
  const texts = typeof value === 'string' ? [value] : list(value);
  return texts?.length === 0 ? null : texts;
}
