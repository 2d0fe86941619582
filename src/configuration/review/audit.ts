import * as z from 'zod';
import type { CivilDate } from '../notation/civil-date';
import { civilDateSchema, noteSchema, textSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { findingCountSchema, reviewedScopeSchema } from './reviewed';

/** An information security audit (情報セキュリティ監査). @see 6(9) @see 7 */
export interface Audit {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** By the municipality's own people, or by somebody from outside. */
  readonly kind?: 'internal' | 'external' | 'unknown';
  /** The last day of the audit. One that has not come yet has not been done. */
  readonly on?: CivilDate;
  /** What was audited: the whole municipality, or these units. */
  readonly scope?: 'municipality' | readonly string[];
  /** Who audited. */
  readonly auditor?: string;
  /** The unit that the auditor belongs to; left out for an auditor from outside. */
  readonly auditorUnit?: string;
  /** The unit that audited the auditor's own unit in their place. */
  readonly ownUnitAuditedBy?: string;
  /** How many findings the report holds; 0 says that there are none. */
  readonly findings?: number | 'unknown';
  /** Where the report is. */
  readonly report?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link Audit}. */
export const auditSchema = contract<Audit>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum(['internal', 'external', 'unknown'])
          .meta(bilingual('種別', '内部監査か外部監査か', "By the municipality's own people, or from outside")),
      ),
      on: z.exactOptional(civilDateSchema.meta(bilingual('実施日', '監査の最終日', 'The last day of the audit'))),
      scope: z.exactOptional(reviewedScopeSchema),
      auditor: z.exactOptional(textSchema.meta(bilingual('監査人', '監査した者', 'Who audited'))),
      auditorUnit: z.exactOptional(
        referenceTo(
          'unit',
          '監査人の所属',
          '監査人が属する部署。外部の者なら書かない',
          'The unit of the auditor; not for one from outside',
        ),
      ),
      ownUnitAuditedBy: z.exactOptional(
        referenceTo(
          'unit',
          '監査人の所属を監査した部署',
          '監査人の所属する部署を、代わりに監査した部署',
          "The unit that audited the auditor's own unit in their place",
        ),
      ),
      findings: z.exactOptional(findingCountSchema),
      report: z.exactOptional(textSchema.meta(bilingual('報告書', '報告書の名称と所在', 'Where the report is'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('監査', '情報セキュリティ監査', 'An information security audit')),
);
