import type { Node, Passage } from '../configuration/index';
import { canonicalAddress } from './limits';

/** Entries that are one physical thing (同一機器): they share a device, a host or a MAC address. Most devices have one entry. */
export interface Device {
  /** Node ids, sorted. */
  readonly members: readonly string[];
  /** What is declared about what passes between its tiers, put together: `present` outranks `none`. */
  readonly passage: Required<Passage>;
}

/** Two entries that may be one device (同一の可能性がある機器): they share an IP address, and no two different devices are declared for them. */
export interface PossibleDevice {
  readonly members: readonly [string, string];
  readonly address: string;
}

/** The facts that say which entries are one device, or may be ({@link groupDevices}). */
export const factsOfDevices = ['/network/nodes/{id}/device', '/network/nodes/{id}/host', '/network/nodes/{id}/addresses'] as const;

/** What is declared to pass inside a device. */
export const factsOfPassage = ['/network/nodes/{id}/passage'] as const;

/** Groups node entries into devices. */
export function groupDevices(nodes: ReadonlyMap<string, Node>): {
  readonly deviceOf: ReadonlyMap<string, Device>;
  readonly possible: readonly PossibleDevice[];
} {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent;
    parents.set(id, root);
    return root;
  };
  const firstWith = new Map<string, string>();
  const join = (key: string, id: string): void => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, id);
    else parents.set(find(id), find(first));
  };
  for (const [id, node] of nodes) {
    parents.set(id, parents.get(id) ?? id);
    // An asset number may be given for the machine itself and as the host of what runs on it.
    if (node.device !== undefined) join(`machine ${normalize(node.device)}`, id);
    if (node.host !== undefined) join(`machine ${normalize(node.host)}`, id);
    for (const mac of node.addresses?.mac ?? []) join(`mac ${mac.toLowerCase().replace(/[^0-9a-f]/g, '')}`, id);
  }
  // A host that is itself a declared node is one device with what runs on it.
  for (const id of nodes.keys()) if (firstWith.has(`machine ${normalize(id)}`)) join(`machine ${normalize(id)}`, id);

  const membersOf = new Map<string, string[]>();
  for (const id of nodes.keys()) {
    const root = find(id);
    const members = membersOf.get(root);
    if (members === undefined) membersOf.set(root, [id]);
    else members.push(id);
  }
  const deviceOf = new Map<string, Device>();
  for (const members of membersOf.values()) {
    members.sort();
    const device: Device = { members, passage: joinPassages(members.map((id) => nodes.get(id)?.passage)) };
    for (const id of members) deviceOf.set(id, device);
  }
  return { deviceOf, possible: sharedAddresses(nodes, deviceOf) };
}

function normalize(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function joinPassages(passages: readonly (Passage | undefined)[]): Required<Passage> {
  const join = (key: keyof Passage): 'none' | 'present' | 'unknown' => {
    const stated = passages.map((passage) => passage?.[key]);
    if (stated.includes('present')) return 'present';
    return stated.includes('none') && !stated.includes('unknown') ? 'none' : 'unknown';
  };
  return { routing: join('routing'), sharedStorage: join('sharedStorage'), dataFunction: join('dataFunction') };
}

function sharedAddresses(nodes: ReadonlyMap<string, Node>, deviceOf: ReadonlyMap<string, Device>): readonly PossibleDevice[] {
  const holders = new Map<string, { readonly written: string; readonly ids: string[] }>();
  for (const [id, node] of nodes) {
    for (const ip of node.addresses?.ip ?? []) {
      if (ip.includes('/')) continue; // a block is a range that many share
      const address = canonicalAddress(ip);
      const present = holders.get(address);
      if (present === undefined) holders.set(address, { written: ip, ids: [id] });
      else if (!present.ids.includes(id)) present.ids.push(id);
    }
  }
  const possible: PossibleDevice[] = [];
  for (const { written, ids } of holders.values()) {
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        const [deviceA, deviceB] = [nodes.get(a)?.device, nodes.get(b)?.device];
        const toldApart = deviceA !== undefined && deviceB !== undefined;
        if (deviceOf.get(a) !== deviceOf.get(b) && !toldApart) possible.push({ members: a < b ? [a, b] : [b, a], address: written });
      }
    }
  }
  return possible;
}

/** Whether the declaration says that nothing passes between the tiers of a device; a person must still judge it. */
export function isDeclaredSeparated(passage: Required<Passage>): boolean {
  return passage.routing === 'none' && passage.sharedStorage === 'none' && passage.dataFunction === 'none';
}
