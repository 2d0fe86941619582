/**
 * Whether lists of addresses and ports limit anything (限定の実効性). Two halves that together make a whole are no limit.
 */

type Range = readonly [first: bigint, last: bigint];

/** Whether the blocks admit every IPv4 address, or every IPv6 address. */
export function admitsEveryAddress(blocks: readonly string[]): boolean {
  const four: Range[] = [];
  const six: Range[] = [];
  for (const block of blocks) {
    const range = addressRange(block);
    if (range === undefined) return true; // what cannot be read limits nothing
    (range.bits === 32 ? four : six).push(range.range);
  }
  return coversAll(four, 32n) || coversAll(six, 128n);
}

/** Whether the ports admit every port (0 or 1 to 65535) of some protocol. */
export function admitsEveryPort(ports: readonly string[]): boolean {
  const byProtocol = new Map<string, Range[]>();
  for (const text of ports) {
    const parsed = parsePorts(text);
    if (parsed === undefined) continue;
    const ranges = byProtocol.get(parsed.protocol) ?? [];
    ranges.push([BigInt(Math.max(parsed.first, 1)), BigInt(parsed.last)]); // port 0 is not a port
    byProtocol.set(parsed.protocol, ranges);
  }
  const unnamed = byProtocol.get('') ?? [];
  for (const [protocol, ranges] of byProtocol) {
    const all = protocol === '' ? ranges : [...ranges, ...unnamed];
    if (coversRange(all, 1n, 65535n)) return true;
  }
  return false;
}

/** A port or range `443`, `8000-8010`, `443/tcp`, or `any`/`*`. */
export function parsePorts(text: string): { readonly first: number; readonly last: number; readonly protocol: string } | undefined {
  const [ports = '', protocol = ''] = text.trim().toLowerCase().split('/');
  if (ports === 'any' || ports === '*') return { first: 0, last: 65535, protocol };
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(ports);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return first <= last && last <= 65535 ? { first, last, protocol } : undefined;
}

/** Whether every one of `ports` lies inside `admitted`. */
export function portsAdmitted(ports: readonly string[], admitted: readonly string[]): boolean {
  const limits = admitted.map(parsePorts);
  return ports.every((text) => {
    const asked = parsePorts(text);
    return (
      asked !== undefined &&
      limits.some(
        (limit) =>
          limit !== undefined &&
          limit.first <= asked.first &&
          asked.last <= limit.last &&
          (limit.protocol === '' || limit.protocol === asked.protocol),
      )
    );
  });
}

export function addressRange(block: string): { readonly bits: 32 | 128; readonly range: Range } | undefined {
  const [address = '', prefixText] = block.trim().split('/');
  const four = ipv4(address);
  const value = four ?? ipv6(address);
  if (value === undefined) return undefined;
  const bits = four === undefined ? 128 : 32;
  const prefix = prefixText === undefined ? bits : Number(prefixText);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (value / size) * size;
  return { bits, range: [first, first + size - 1n] };
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256n + BigInt(part);
  }
  return value;
}

function ipv6(text: string): bigint | undefined {
  if (!text.includes(':')) return undefined;
  const halves = text.toLowerCase().split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map(groupsOf);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  let value = 0n;
  for (const group of [...head, ...new Array<string>(halves.length === 1 ? 0 : missing).fill('0'), ...tail]) {
    if (!/^[0-9a-f]{1,4}$/.test(group)) return undefined;
    value = value * 65536n + BigInt(`0x${group}`);
  }
  return value;
}

/** The groups of one side of `::`; an IPv4 address at the end stands for two. */
function groupsOf(half: string): readonly string[] {
  if (half === '') return [];
  const groups = half.split(':');
  const last = ipv4(groups.at(-1) ?? '');
  if (last === undefined) return groups;
  return [...groups.slice(0, -1), (last / 65536n).toString(16), (last % 65536n).toString(16)];
}

/** One spelling for all notations of an address; the text itself if it is none. */
export function canonicalAddress(text: string): string {
  const range = addressRange(text);
  return range === undefined ? text.toLowerCase() : `${range.bits}:${range.range[0].toString(16)}`;
}

function coversAll(ranges: readonly Range[], bits: bigint): boolean {
  return coversRange(ranges, 0n, (1n << bits) - 1n);
}

function coversRange(ranges: readonly Range[], first: bigint, last: bigint): boolean {
  let next = first;
  for (const [start, end] of [...ranges].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))) {
    if (start > next) return false;
    if (end >= next) next = end + 1n;
    if (next > last) return true;
  }
  return false;
}
