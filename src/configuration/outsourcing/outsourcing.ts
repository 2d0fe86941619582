import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { type Cycle, cycleSchema } from '../records/cycle';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type CloudRules, cloudRulesSchema } from './cloud-rules';
import { type CloudService, cloudServiceSchema } from './cloud-service';
import { type OutsourcingContract, outsourcingContractSchema } from './outsourcing-contract';
import { type SocialMedia, socialMediaSchema } from './social-media';

/** How often something is done about every contract (委託に関する周期). The policy contains no interval: the municipality declares them. */
export interface OutsourcingCycles {
  /** How often the contractor's measures are confirmed. */
  readonly confirmation?: Cycle;
  /** How often outsourced work is looked at while it is under way. */
  readonly oversight?: Cycle;
}

/** Outsourcing, cloud services and social media (業務委託・外部サービス). @see 6(8) */
export interface Outsourcing {
  /** The contracts, by id. `{}`: nothing is outsourced. Absent: unknown. */
  readonly contracts?: Readonly<Record<string, OutsourcingContract>>;
  /** How often contractors are confirmed (確認の周期). */
  readonly cycles?: OutsourcingCycles;
  /** `none`: there are no rules. Absent: unknown. */
  readonly cloudRules?: 'none' | 'unknown' | CloudRules;
  /** The external services in use, by id. `{}`: none is used. Absent: unknown. */
  readonly cloudServices?: Readonly<Record<string, CloudService>>;
  /** The use of social media (ソーシャルメディアサービスの利用). */
  readonly socialMedia?: SocialMedia;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads {@link OutsourcingCycles}. */
export const outsourcingCyclesSchema = contract<OutsourcingCycles>()(
  z
    .strictObject({ confirmation: z.exactOptional(cycleSchema), oversight: z.exactOptional(cycleSchema) })
    .meta(
      bilingual('周期', '対策の確認（confirmation）と監督（oversight）の周期', 'How often measures are confirmed and work is followed'),
    ),
);

/** Reads an {@link Outsourcing} section. */
export const outsourcingSchema = contract<Outsourcing>()(
  z
    .strictObject({
      contracts: z.exactOptional(
        recordOf(outsourcingContractSchema).meta(
          bilingual('契約', 'IDごとの業務委託の契約。空は「委託なし」', 'The contracts by id; empty: nothing is outsourced'),
        ),
      ),
      cycles: z.exactOptional(outsourcingCyclesSchema),
      cloudRules: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), cloudRulesSchema])
          .meta(bilingual('外部サービスの利用規定', '利用の規定。none は「定めていない」', 'The rules for external services; none: none')),
      ),
      cloudServices: z.exactOptional(
        recordOf(cloudServiceSchema).meta(
          bilingual('外部サービス', 'IDごとの外部サービス。空は「利用なし」', 'The external services in use by id; empty: none is used'),
        ),
      ),
      socialMedia: z.exactOptional(socialMediaSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(
      bilingual('業務委託・外部サービス', '業務委託、外部サービス、ソーシャルメディア', 'Outsourcing, cloud services and social media'),
    ),
);
