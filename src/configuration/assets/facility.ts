import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type ClassifiedAsset, classifiedAssetShape } from './classified-asset';

/** What a facility is (設備の種別). */
export type FacilityKind = 'power-supply' | 'air-conditioning' | 'fire-suppression' | 'rack' | 'cabling' | 'other' | 'unknown';

/** A facility of networks and information systems (ネットワーク・情報システムに関する設備): power supply, air conditioning, racks, cabling. @see 4(2)① */
export interface Facility extends ClassifiedAsset {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** What it is (種別). */
  readonly kind?: FacilityKind;
  /** The room it is in. */
  readonly room?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Facility}. */
export const facilitySchema = contract<Facility>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum(['power-supply', 'air-conditioning', 'fire-suppression', 'rack', 'cabling', 'other', 'unknown'])
          .meta(bilingual('種別', '設備の種別', 'What it is')),
      ),
      room: z.exactOptional(referenceTo('room', '部屋', '設置してある部屋のID', 'The room it is in')),
      ...classifiedAssetShape,
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('設備', 'ネットワーク・情報システムに関する設備', 'A facility of networks and information systems')),
);
