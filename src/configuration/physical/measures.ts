import * as z from 'zod';
import { bilingual } from '../schema/describe';

/**
 * A physical measure that protects a room, and with it what stands in it (部屋の物理的対策): `lock` keeps it shut, `entry-control` admits named people only.
 * The policy names none: the vocabulary is ours.
 */
export type RoomMeasure =
  | 'entry-control'
  | 'entry-log'
  | 'lock'
  | 'surveillance'
  | 'fire-protection'
  | 'water-protection'
  | 'power-backup'
  | 'earthquake-protection'
  | 'other';

/**
 * A physical measure of a server, a line or a terminal (機器・回線の物理的対策): those of a room and, for single things, a cable lock, a locked cabinet,
 * a filter against onlookers, ducts that keep cables from damage and tapping, sockets that are closed while unused.
 */
export type ProtectionMeasure = RoomMeasure | 'wire-lock' | 'locked-storage' | 'screen-filter' | 'cable-protection' | 'port-blocking';

/** The measures of a room, for an enum. */
export const roomMeasures = [
  'entry-control',
  'entry-log',
  'lock',
  'surveillance',
  'fire-protection',
  'water-protection',
  'power-backup',
  'earthquake-protection',
  'other',
] as const satisfies readonly RoomMeasure[];

/** The measures of single things, for an enum. */
export const protectionMeasures = [
  ...roomMeasures,
  'wire-lock',
  'locked-storage',
  'screen-filter',
  'cable-protection',
  'port-blocking',
] as const satisfies readonly ProtectionMeasure[];

/** A list of measures, or that there are none, or that nobody knows. */
export function measuresOf<const Measure extends string>(choices: readonly Measure[]) {
  return z
    .union([z.enum(['none', 'unknown']), z.array(z.enum(choices))])
    .meta(bilingual('対策', 'とっている物理的な対策。空の一覧は「なし」', 'The physical measures taken; an empty list says none'));
}
