import { fill } from '../../facts/text';
import type { Bilingual } from '../../policy/index';
import { PolicyViolationError } from '../assert-permitted';
import type { DenyCode } from '../decision';
import type { Guard } from '../guard';
import type { Query } from '../query';
import { denial } from '../run/table';
import { bothLanguages, httpMessages as messages } from '../wording/http';
import type { HttpTable } from './options';
import { urlIn } from './url';

/** A destination that is permitted, as it was read: whoever connects must be given this text and no other (判定済みの送り先). */
export interface Destination {
  readonly href: string;
  readonly origin: string;
  /** Host and port, as a Host header has them. */
  readonly host: string;
  readonly hostname: string;
}

/** Decides one request by the text of its URL (送り先の判定). @throws {PolicyViolationError} if it is denied. */
export type Gate = (text: string, previous?: string) => Destination;

/** Makes the {@link Gate} of a guard. */
export function gateOf(guard: Guard, { from, ends, stated, onPermit }: HttpTable): Gate {
  return (text, previous) => {
    const url = urlIn(text);
    if (url === undefined) throw refusal('malformed-query', messages.notAbsolute);
    const { protocol, origin, host, hostname, href } = url;
    if (protocol !== 'http:' && protocol !== 'https:')
      throw refusal('undeclared-end', fill(messages.otherScheme, { scheme: protocol.slice(0, -1) }));
    const to = ends.get(origin);
    const about = aboutRequest({ from, origin, to: to ?? messages.unknownEnd, previous });
    if (to === undefined) throw refusal('undeclared-end', fill(messages.undeclaredOrigin, { origin }), about);
    if (url.username !== '' || url.password !== '') throw refusal('malformed-query', messages.credentials, about);
    const query = { from, to, ...queryOf(url), ...stated };
    const decision = guard.decide(query);
    if (decision.effect !== 'permit') throw new PolicyViolationError(decision, joined(about, aboutQuery(query)));
    const told: unknown = onPermit?.(decision, origin);
    if (typeof Object(told).then === 'function') {
      Promise.resolve(told).catch(() => {}); // that it was refused is told below: nothing is left to end the program
      throw new TypeError(bothLanguages(messages.waitingHook));
    }
    return { href, origin, host, hostname };
  };
}

/** A request that is denied before the guard is asked, in the guard's own words (判定前の拒否). */
export function refusal(code: Extract<DenyCode, 'undeclared-end' | 'malformed-query'>, reason: Bilingual, about?: Bilingual) {
  return new PolicyViolationError(denial(code, reason), about);
}

/** What a URL states of a communication. An address states itself; of a name it is not known where it leads. */
function queryOf({ protocol, hostname, port }: URL): Pick<Query, 'protocol' | 'transport' | 'port' | 'destination' | 'ip'> {
  const destination = hostname.replace(/^\[(.*)\]$/, '$1');
  const isAddress = hostname.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
  return {
    protocol: protocol.slice(0, -1),
    transport: 'tcp',
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
    destination,
    ...(isAddress ? { ip: destination } : {}),
  };
}

/** Which request it was: never its path, which may hold what is nobody's business. */
function aboutRequest({ previous, ...values }: { from: string; origin: string; to: string | Bilingual; previous: string | undefined }) {
  return previous === undefined ? fill(messages.request, values) : fill(messages.redirected, { ...values, previous });
}

function aboutQuery({ protocol, port, destination, data }: Query): Bilingual {
  return fill(messages.asked, { protocol: String(protocol), port: String(port), destination: String(destination), data: String(data) });
}

function joined(one: Bilingual, other: Bilingual): Bilingual {
  return { ja: `${one.ja}\n${other.ja}`, en: `${one.en}\n${other.en}` };
}
