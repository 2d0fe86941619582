import { parsePorts } from '../../facts/limits';
import type { LimitsEntry } from '../program';
import type { LimitKind } from '../query';
import { addressesIn } from './addresses';
import { type Asked, isTransport, plain } from './asked';
import type { Match } from './match';

/** One limit, made ready: a question is held against it without reading the declaration again. */
export interface Limit {
  readonly kind: LimitKind;
  /** Nothing need be stated for it. */
  readonly unstated?: true;
  readonly match: (asked: Asked) => Match;
}

/** The limits of a flow, made ready. */
export function limitsFrom(
  { data, carries, confined, protocol, ports = [], ip, mac, destinations }: LimitsEntry,
  kept: ReadonlySet<string>,
): readonly Limit[] {
  const limits: Limit[] = [];
  if (data !== undefined) limits.push(stated('data', (value) => (value === data ? 'yes' : value === 'both' ? 'may' : 'no')));
  if (carries !== undefined) {
    const admitted = new Set(carries);
    limits.push(stated('carries', (ids) => ofEach(ids, (id) => either(admitted.has(id)))));
  }
  if (confined === true) limits.push(ofConfined(kept));
  if (protocol !== undefined) limits.push(ofProtocol(plain(protocol)));
  for (const texts of ports) limits.push(ofPorts(texts));
  if (ip !== undefined) {
    const match = addressesIn(ip);
    limits.push(stated('ip', (addresses) => ofEach(addresses, match)));
  }
  if (mac !== undefined) {
    const admitted = new Set(mac.map(plainMac));
    limits.push(stated('mac', (cards) => ofEach(cards, (text) => matchMac(plainMac(text), admitted))));
  }
  if (destinations !== undefined) {
    const admitted = new Set(destinations.map(plainHost));
    limits.push(stated('destination', (value) => either(admitted.has(plainHost(value)))));
  }
  return limits;
}

/** What is not stated is not asked for: the flow does not say what it carries. */
function ofConfined(kept: ReadonlySet<string>): Limit {
  return { kind: 'carries', unstated: true, match: ({ carries }) => (carries?.some((id) => kept.has(id)) ? 'may' : 'yes') };
}

function stated<K extends Exclude<LimitKind, 'port' | 'protocol'>>(kind: K, match: (value: NonNullable<Asked[K]>) => Match): Limit {
  return {
    kind,
    match(asked) {
      const value = asked[kind];
      return value === undefined || value === null ? 'may' : match(value);
    },
  };
}

function either(admitted: boolean): Match {
  return admitted ? 'yes' : 'no';
}

/** Of several values all lie within, or none does; else it is of both kinds. Of none, none lies outside. */
function ofEach(values: readonly string[], match: (value: string) => Match): Match {
  let all: Match | undefined;
  for (const value of values) {
    const one = match(value);
    if (all !== undefined && all !== one) return 'may';
    all = one;
  }
  return all ?? 'yes';
}

/** A flow may declare a transport as its protocol. Whoever states no more than the transport may mean any protocol over it. */
function ofProtocol(declared: string): Limit {
  return {
    kind: 'protocol',
    match({ protocol, transport }) {
      if (isTransport(declared)) {
        const asked = transport ?? transportIn(protocol);
        return asked === undefined ? 'may' : either(asked === declared);
      }
      if (protocol === undefined) return 'may';
      const asked = plain(protocol);
      return asked === declared ? 'yes' : isTransport(asked) ? 'may' : 'no';
    },
  };
}

function ofPorts(texts: readonly string[]): Limit {
  const ranges = texts.map(parsePorts).filter((range) => range !== undefined);
  return {
    kind: 'port',
    match({ port, transport, protocol: spoken }) {
      if (port === undefined) return 'may';
      let match: Match = 'no';
      for (const { first, last, protocol } of ranges) {
        if (port < first || port > last) continue;
        const asked = transport ?? transportIn(spoken);
        if (protocol === '' || protocol === asked) return 'yes';
        if (asked === undefined) match = 'may';
      }
      return match;
    },
  };
}

/** The transport that is meant where the protocol is one. */
function transportIn(protocol: string | undefined): string | undefined {
  const name = protocol === undefined ? undefined : plain(protocol);
  return isTransport(name) ? name : undefined;
}

function matchMac(card: string, admitted: ReadonlySet<string>): Match {
  if (admitted.has(card)) return 'yes';
  return /^[0-9a-f]{12}$/.test(card) ? 'no' : 'may';
}

/** A MAC address by its digits, however they are set apart. */
function plainMac(text: string): string {
  return plain(text).replace(/[:.-]/g, '');
}

/** A host with a dot at its end is the same host. */
function plainHost(text: string): string {
  return plain(text).replace(/(?<=[^.])\.$/, '');
}
