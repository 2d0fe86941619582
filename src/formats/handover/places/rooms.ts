import type { Configuration, Node } from '../../../configuration/index';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import { type Book, entries } from '../book';
import type { Placed } from './placed';

const words = {
  roomOf: { ja: '{room}（{names}）', en: '{room} ({names})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where the equipment of a system stands; which of it, where that is not said of all or differs. */
export function roomsOf(group: readonly Placed[], { list, tell, configuration }: Book): string {
  const rooms = new Map<string, string[]>();
  for (const { id, node } of group) {
    const room = roomOf(id, node, configuration);
    if (room !== undefined) rooms.set(room, [...(rooms.get(room) ?? []), inText(node.title ?? id)]);
  }
  return list(
    [...rooms].map(([room, names]) =>
      names.length === group.length ? inText(room) : tell(words.roomOf, { room: inText(room), names: list(names) }),
    ),
  );
}

/** The room in which something is said to stand: by what protects it there, or where its host is. */
function roomOf(id: string, node: Node, { physical, network }: Configuration): string | undefined {
  const named = (one: string): string | undefined => {
    const room = entries(physical?.protections).find(
      ([, { nodes, room: at }]) => at !== undefined && typeof nodes === 'object' && nodes.includes(one),
    )?.[1].room;
    return room === undefined ? undefined : (own(physical?.rooms, room)?.title ?? room);
  };
  const isHost = node.host !== undefined && own(network?.nodes, node.host) !== undefined;
  return named(id) ?? (isHost && node.host !== undefined ? named(node.host) : undefined);
}
