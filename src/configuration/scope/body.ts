import * as z from 'zod';
import type { BodyKind, CommitteeId } from '../../policy/index';
import { committees, scope } from '../../policy/index';
import type { CivilDate } from '../notation/civil-date';
import { idsOf } from '../notation/id-schema';
import { civilDateSchema, noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type BodyCoverage, coverageOrNoneSchema } from './coverage';

/** A body of the municipality, or near it (機関). Whether it exists and whether the policy applies there are two facts. @see 4(1) */
export interface DeclaredBody {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** Which kind it is (機関の区分): one of the four of 4(1), or one that the text does not name. */
  readonly kind?: BodyKind | 'unknown';
  /** Which administrative committee it is (行政委員会の区分). What is one is of that kind, whatever `kind` says. */
  readonly committee?: CommitteeId | 'other';
  /** Whether the municipality has it (存否). Absent: unknown. */
  readonly exists?: 'yes' | 'no' | 'unknown';
  /** The day from which it is no more (廃止日). What it adopted before may hold on; absent, of a body that is not there: unknown, or it never was. */
  readonly abolishedOn?: CivilDate;
  /** Whether the policy applies there (適用の有無), and what shows it. Of an assembly `parts` says it. Absent: unknown. */
  readonly covered?: 'no' | 'unknown' | BodyCoverage;
  /** An assembly's two parts (議会の構成): the text names both. */
  readonly parts?: {
    /** Whether it applies to the members (議員). */
    readonly members?: 'no' | 'unknown' | BodyCoverage;
    /** Whether it applies in the secretariat (議会事務局). */
    readonly secretariat?: 'no' | 'unknown' | BodyCoverage;
  };
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link DeclaredBody}. */
export const bodySchema = contract<DeclaredBody>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      kind: z.exactOptional(
        z
          .enum([...idsOf(scope.bodies), ...idsOf(scope.unnamedBodies), 'unknown'])
          .meta(
            bilingual('区分', '4(1)の四区分か、本文が挙げない区分', 'One of the four kinds of 4(1), or one that the text does not name'),
          ),
      ),
      committee: z.exactOptional(
        z.enum([...idsOf(committees), 'other']).meta(bilingual('行政委員会', 'どの行政委員会か', 'Which administrative committee it is')),
      ),
      exists: z.exactOptional(z.enum(['yes', 'no', 'unknown']).meta(bilingual('存否', '市にあるか', 'Whether the municipality has it'))),
      abolishedOn: z.exactOptional(
        civilDateSchema.meta(
          bilingual('廃止日', 'なくなった日。その前に策定した文書は、なお効力をもちうる', 'The day from which it is no more'),
        ),
      ),
      covered: z.exactOptional(
        coverageOrNoneSchema.meta(
          bilingual('適用', '方針が及ぶ根拠。及ばなければ no', 'What shows that the policy applies there; "no" if it does not'),
        ),
      ),
      parts: z.exactOptional(
        z
          .strictObject({
            members: z.exactOptional(coverageOrNoneSchema.meta(bilingual('議員', '議員への適用', 'Whether it applies to the members'))),
            secretariat: z.exactOptional(
              coverageOrNoneSchema.meta(bilingual('議会事務局', '議会事務局への適用', 'Whether it applies in the secretariat')),
            ),
          })
          .meta(bilingual('議会の構成', '議員と議会事務局', "An assembly's members and its secretariat")),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('機関', '市の機関、又は市に関わる団体', 'A body of the municipality, or near it')),
);
