import { addressRange, parsePorts } from '../../facts/limits';
import type { LimitsEntry } from '../program';
import type { LimitKind } from '../query';
import type { Asked } from './asked';

/** Whether a question lies within a limit: `may` where it does not state what is limited (限定との一致). */
export type Match = 'yes' | 'may' | 'no';

/** One limit, made ready: a question is held against it without reading the declaration again. */
export interface Limit {
  readonly kind: LimitKind;
  readonly match: (asked: Asked) => Match;
}

/** The limits of a flow, made ready. */
export function limitsFrom({ data, carries, protocol, ports = [], ip, mac, destinations }: LimitsEntry): readonly Limit[] {
  const limits: Limit[] = [];
  if (data !== undefined) limits.push(stated('data', (value) => value === data));
  if (carries !== undefined) {
    const admitted = new Set(carries);
    limits.push(stated('carries', (ids) => ids.every((id) => admitted.has(id))));
  }
  if (protocol !== undefined) {
    const admitted = plain(protocol);
    limits.push(stated('protocol', (value) => value === protocol || plain(value) === admitted));
  }
  for (const texts of ports) limits.push(ofPorts(texts));
  if (ip !== undefined) {
    const admits = withinBlocks(ip);
    limits.push(stated('ip', (addresses) => addresses.every(admits)));
  }
  if (mac !== undefined) {
    const admitted = new Set(mac.map(plainMac));
    limits.push(stated('mac', (addresses) => addresses.every((one) => admitted.has(plainMac(one)))));
  }
  if (destinations !== undefined) {
    const admitted = new Set(destinations.map(plainHost));
    limits.push(stated('destination', (value) => admitted.has(plainHost(value))));
  }
  return limits;
}

function stated<K extends Exclude<LimitKind, 'port'>>(kind: K, admits: (value: NonNullable<Asked[K]>) => boolean): Limit {
  return {
    kind,
    match(asked) {
      const value = asked[kind];
      if (value === undefined || value === null) return 'may';
      return admits(value) ? 'yes' : 'no';
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
  return name === 'tcp' || name === 'udp' ? name : undefined;
}

function withinBlocks(blocks: readonly string[]): (address: string) => boolean {
  const ranges = blocks.map(addressRange).filter((range) => range !== undefined);
  return (text) => {
    const address = text.includes('/') ? undefined : addressRange(text);
    if (address === undefined) return false;
    const [value] = address.range;
    return ranges.some(({ bits, range: [first, last] }) => bits === address.bits && first <= value && value <= last);
  };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function plainMac(text: string): string {
  return plain(text).replaceAll('-', ':');
}

/** A host with a dot at its end is the same host. */
function plainHost(text: string): string {
  return plain(text).replace(/(?<=[^.])\.$/, '');
}
