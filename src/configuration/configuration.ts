import * as z from 'zod';
import type { Assets } from './assets/assets';
import { assetsSchema } from './assets/assets';
import type { Document } from './documents/document';
import { documentSchema } from './documents/document';
import type { Municipality } from './municipality';
import { municipalitySchema } from './municipality';
import type { Network } from './network/network';
import { networkSchema } from './network/network';
import { recordOf } from './notation/id-schema';
import { noteSchema, textSchema } from './notation/notation-schemas';
import type { Operations } from './operations/operations';
import { operationsSchema } from './operations/operations';
import type { Organization } from './organization/organization';
import { organizationSchema } from './organization/organization';
import type { Outsourcing } from './outsourcing/outsourcing';
import { outsourcingSchema } from './outsourcing/outsourcing';
import type { Personnel } from './personnel/personnel';
import { personnelSchema } from './personnel/personnel';
import type { Physical } from './physical/physical';
import { physicalSchema } from './physical/physical';
import type { Attestation } from './records/attestation';
import { attestationSchema } from './records/attestation';
import type { Exception } from './records/exception';
import { exceptionSchema } from './records/exception';
import type { Judgement } from './records/judgement';
import { judgementSchema } from './records/judgement';
import type { Review } from './review/review';
import { reviewSchema } from './review/review';
import { contract } from './schema/contract';
import { bilingual } from './schema/describe';
import type { DeclaredScope } from './scope/scope';
import { scopeSchema } from './scope/scope';
import type { Technical } from './technical/technical';
import { technicalSchema } from './technical/technical';

/**
 * What a municipality, or a vendor for one of its systems, declares (設定・構成の宣言). Every key is optional.
 *
 * Absent is not empty: an absent section or fact is *unknown* and leaves its requirements undetermined; a present and empty one is a statement.
 *
 * @example
 * ```ts
 * import { parseConfiguration, type Configuration } from 'gotsu-security-policy';
 *
 * const declared: Configuration = {
 *   municipality: { name: '江津市', code: '322075' },
 *   covers: 'municipality',
 *   network: { nodes: { 'tax-db': { tier: 'my-number', kind: 'server' } }, flows: {} },
 * };
 * const configuration = parseConfiguration(declared);
 * ```
 */
export interface Configuration {
  /** The JSON Schema of this file, for editors. */
  readonly $schema?: string;
  /** The version of this format. Absent: the current one. */
  readonly version?: 1;
  /** Whose declaration it is (地方公共団体). */
  readonly municipality?: Municipality;
  /** Whether this declares the whole municipality or only some systems. Absent: unknown, treated as partial. */
  readonly covers?: 'municipality' | { readonly systems: readonly string[] };
  /** To whom and to what the policy applies (適用範囲). */
  readonly scope?: DeclaredScope;
  /** Roles, units and committees (組織体制). */
  readonly organization?: Organization;
  /** Information, systems, facilities, media and system documents, with their classes (情報資産). */
  readonly assets?: Assets;
  /** Nodes, external parties, flows, boundaries and exits (ネットワーク). */
  readonly network?: Network;
  /** Rooms, protections and disposals (物理的セキュリティ). */
  readonly physical?: Physical;
  /** Rules for staff, trainings and awareness (人的セキュリティ). */
  readonly personnel?: Personnel;
  /** Technical measures of each system (技術的セキュリティ). */
  readonly technical?: Technical;
  /** Monitoring, incident response plan and compliance (運用). */
  readonly operations?: Operations;
  /** Contracts, cloud services and social media (業務委託と外部サービスの利用). */
  readonly outsourcing?: Outsourcing;
  /** Audits, self-checks and revisions (評価・見直し). */
  readonly review?: Review;
  /** The documents, by id. */
  readonly documents?: Readonly<Record<string, Document>>;
  /** Attestations by id (実施の表明). */
  readonly attestations?: Readonly<Record<string, Attestation>>;
  /** Judgements by id (判断の記録). */
  readonly judgements?: Readonly<Record<string, Judgement>>;
  /** Exceptions by id (例外措置). */
  readonly exceptions?: Readonly<Record<string, Exception>>;
  /** Groups declared in other files. Each is a declaration of its own; they are joined when this one is parsed. */
  readonly include?: readonly Configuration[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/**
 * Reads the shape of a {@link Configuration} (宣言のスキーマ): keys, types, notations. Ids, references and facts that must fit together are looked
 * at by `parseConfiguration`, which everyone should call instead.
 */
export const configurationSchema: z.ZodType<Configuration, Configuration> = contract<Configuration>()(
  z
    .strictObject({
      $schema: z.exactOptional(
        z.string().meta(bilingual('JSON Schema', 'エディタ用のスキーマの場所', 'The JSON Schema of this file, for editors')),
      ),
      version: z.exactOptional(z.literal(1).meta(bilingual('版', '書式の版', 'The version of this format'))),
      municipality: z.exactOptional(municipalitySchema),
      covers: z.exactOptional(
        z
          .union([
            z.literal('municipality'),
            z.strictObject({
              systems: z.array(textSchema).meta(bilingual('システム', '宣言するシステムの名称', 'The systems it declares')),
            }),
          ])
          .meta(
            bilingual(
              '宣言の範囲',
              '市全体（municipality）か、一部のシステムか。記載なしは一部とみなす',
              'Whether this declares the whole municipality or only some systems; absent counts as some',
            ),
          ),
      ),
      scope: z.exactOptional(scopeSchema),
      organization: z.exactOptional(organizationSchema),
      assets: z.exactOptional(assetsSchema),
      network: z.exactOptional(networkSchema),
      physical: z.exactOptional(physicalSchema),
      personnel: z.exactOptional(personnelSchema),
      technical: z.exactOptional(technicalSchema),
      operations: z.exactOptional(operationsSchema),
      outsourcing: z.exactOptional(outsourcingSchema),
      review: z.exactOptional(reviewSchema),
      documents: z.exactOptional(recordOf(documentSchema).meta(bilingual('文書', 'IDごとの文書', 'The documents, by id'))),
      attestations: z.exactOptional(recordOf(attestationSchema).meta(bilingual('実施の表明', 'IDごとの表明', 'Attestations by id'))),
      judgements: z.exactOptional(recordOf(judgementSchema).meta(bilingual('判断の記録', 'IDごとの判断', 'Judgements by id'))),
      exceptions: z.exactOptional(recordOf(exceptionSchema).meta(bilingual('例外措置', 'IDごとの例外', 'Exceptions by id'))),
      include: z.exactOptional(
        z
          .array(z.lazy((): z.ZodType<Configuration, Configuration> => configurationSchema))
          .meta(bilingual('取込み', '別のファイルで宣言したまとまり', 'Groups declared in other files, joined when this one is parsed')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(
      bilingual(
        '情報セキュリティの宣言',
        '地方公共団体又はその一部のシステムの構成。記載のない事項は「不明」として扱う',
        'What a municipality, or a vendor for one of its systems, declares; what is absent is unknown',
      ),
    ),
);
