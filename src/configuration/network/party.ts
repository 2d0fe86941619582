import * as z from 'zod';
import type { DestinationId, PartyZone } from '../../policy/index';
import { destinations, zones } from '../../policy/index';
import { idsOf } from '../notation/id-schema';
import { noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** Something outside the municipality that data is exchanged with (外部の相手方): the Internet itself, the security cloud, a vendor, another body. */
export interface Party {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Where it stands, seen from the city. Absent or `unknown`: judged as it may be, the stricter way. */
  readonly zone?: PartyZone | 'unknown';
  /** Which of the destinations that the guideline names it is, if any. A path ends there. `none`: it is none of them. */
  readonly destination?: DestinationId | 'none';
  /** The contract with it: an id of `outsourcing.contracts` where those are declared, else a free name. */
  readonly contract?: string;
  /** In a partial declaration: this party is declared in full by another one, and is checked when they are merged. */
  readonly refersTo?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

function partyZones(): readonly (PartyZone | 'unknown')[] {
  return [...zones.flatMap((zone) => (zone.city ? [] : [zone.id])), 'unknown'];
}

/** Reads a {@link Party}. */
export const partySchema = contract<Party>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      zone: z.exactOptional(
        z.enum(partyZones()).meta(bilingual('区分', '庁内から見た接続先の区分', 'Where it stands, seen from the city')),
      ),
      destination: z.exactOptional(
        z
          .enum([...idsOf(destinations), 'none'])
          .meta(bilingual('特定通信の相手方', 'ガイドラインが挙げる相手方のどれか', 'Which destination of the guideline it is, if any')),
      ),
      contract: z.exactOptional(referenceTo('contract', '契約', '相手方との契約のID又は名称', 'The contract with it')),
      refersTo: z.exactOptional(
        textSchema.meta(bilingual('参照', '別の宣言で定義される相手方であること', 'Declared in full by another declaration')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('外部の相手方', 'データをやり取りする庁外の相手', 'Something outside the municipality that data is exchanged with')),
);
