import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type SocialMediaService, socialMediaServiceSchema } from './social-media-service';

/** An operating procedure for social media (ソーシャルメディアの運用手順): one for all services, or one for some. @see 6(8) */
export interface SocialMediaProcedure {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The document that it is, by id. Since when it holds stands there. Absent: unknown. */
  readonly document?: string;
  /** The services that it deals with. `[]`: none. Absent: unknown. */
  readonly services?: 'all' | readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Which information may be published through social media (発信できる情報の定め). @see 6(8) */
export interface PublishableInformation {
  /** The document that says it, by id. Since when it holds stands there. Absent: unknown. */
  readonly document?: string;
  /** The services to which it applies. `[]`: none. Absent: unknown. */
  readonly services?: 'all' | readonly string[];
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Social media (ソーシャルメディアサービスの利用). @see 6(8) */
export interface SocialMedia {
  /** The services in use, by id. `{}`: none is used. Absent: unknown. */
  readonly services?: Readonly<Record<string, SocialMediaService>>;
  /** The operating procedures, by id. `{}`: there is none. Absent: unknown. */
  readonly procedures?: Readonly<Record<string, SocialMediaProcedure>>;
  /** `none`: it is not laid down. Absent: unknown. */
  readonly publishable?: 'none' | 'unknown' | PublishableInformation;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const servicesSchema = z
  .union([z.literal('all'), z.array(referenceTo('social-media-service'))])
  .meta(bilingual('対象のサービス', 'all（すべて）、又はサービスのID', 'The services it is about: all, or ids'));

/** Reads a {@link SocialMediaProcedure}. */
export const socialMediaProcedureSchema = contract<SocialMediaProcedure>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      document: z.exactOptional(
        referenceTo('document', '文書', '定めた文書のID。策定日は文書に書く', 'The document that lays it down; its days stand there'),
      ),
      services: z.exactOptional(servicesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('運用手順', 'ソーシャルメディアの運用手順', 'An operating procedure for social media')),
);

/** Reads {@link PublishableInformation}. */
export const publishableInformationSchema = contract<PublishableInformation>()(
  z
    .strictObject({
      document: z.exactOptional(
        referenceTo('document', '文書', '定めた文書のID。策定日は文書に書く', 'The document that lays it down; its days stand there'),
      ),
      services: z.exactOptional(servicesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('発信できる情報', 'ソーシャルメディアで発信できる情報の定め', 'Which information may be published')),
);

/** Reads {@link SocialMedia}. */
export const socialMediaSchema = contract<SocialMedia>()(
  z
    .strictObject({
      services: z.exactOptional(
        recordOf(socialMediaServiceSchema).meta(
          bilingual('サービス', 'IDごとの利用サービス。空は「利用なし」', 'The services in use by id; empty: none is used'),
        ),
      ),
      procedures: z.exactOptional(
        recordOf(socialMediaProcedureSchema).meta(
          bilingual('運用手順', 'IDごとの運用手順。空は「定めていない」', 'The operating procedures by id; empty: there is none'),
        ),
      ),
      publishable: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), publishableInformationSchema])
          .meta(
            bilingual(
              '発信できる情報',
              '発信できる情報の定め。none は「定めていない」',
              'Which information may be published; none: not laid down',
            ),
          ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('ソーシャルメディア', 'ソーシャルメディアサービスの利用', 'Social media')),
);
