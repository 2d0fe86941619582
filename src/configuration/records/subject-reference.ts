import * as z from 'zod';
import { referenceSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** What an exception, a judgement or an attestation is about (対象の指定). A path is named by its two ends. */
export type SubjectReference =
  | { readonly flow: string }
  | { readonly node: string }
  | { readonly boundary: string }
  | { readonly exit: string }
  | { readonly placement: { readonly data: string; readonly node: string } }
  | { readonly path: { readonly from: string; readonly to: string } };

const named = (title: string, ja: string, en: string) => referenceSchema.meta(bilingual(title, ja, en));

/** Reads a {@link SubjectReference}. */
export const subjectReferenceSchema = contract<SubjectReference>()(
  z
    .union([
      z.strictObject({ flow: named('通信', '通信のID', 'A flow id') }),
      z.strictObject({ node: named('機器', '機器のID', 'A node id') }),
      z.strictObject({ boundary: named('境界', '境界のID', 'A boundary id') }),
      z.strictObject({ exit: named('接続口', '接続口のID', 'An exit id') }),
      z.strictObject({
        placement: z
          .strictObject({
            data: named('情報', '情報のID', 'A data set id'),
            node: named('保管先', '機器・相手方のID', 'A node or party id'),
          })
          .meta(bilingual('保管', '情報とその保管先', 'A data set and where it is kept')),
      }),
      z.strictObject({
        path: z
          .strictObject({
            from: named('始点', '経路の始点のID', 'Where the path begins'),
            to: named('終点', '経路の終点のID', 'Where the path ends'),
          })
          .meta(bilingual('経路', '両端で示す経路', 'A path, named by its two ends')),
      }),
    ])
    .meta(bilingual('対象', '例外・判断・表明の対象', 'What an exception, a judgement or an attestation is about')),
);
