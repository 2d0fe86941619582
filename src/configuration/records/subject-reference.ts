import * as z from 'zod';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';
import { type PolicyKind, policyKinds, type RecordKind, recordKinds } from './record-kinds';

/** One thing that is named by its kind and its id: `{ flow: 'import' }`, `{ contract: 'core-maintenance' }`. */
export type NamedSubject = { readonly [K in RecordKind | PolicyKind]: { readonly [P in K]: string } }[RecordKind | PolicyKind];

/** What an exception, a judgement or an attestation is about (対象の指定). A path is named by its two ends. */
export type SubjectReference =
  | NamedSubject
  | { readonly placement: { readonly data: string; readonly node: string } }
  | { readonly path: { readonly from: string; readonly to: string } };

const namedSchemas = (Object.keys(recordKinds) as RecordKind[]).map((kind) => {
  const { label } = recordKinds[kind];
  return z.strictObject({ [kind]: referenceTo(kind, label.ja, `${label.ja}のID`, `The id of a ${label.en}`) });
});

const policySchemas = (Object.keys(policyKinds) as PolicyKind[]).map((kind) => {
  const { label, of } = policyKinds[kind];
  return z.strictObject({ [kind]: z.enum(of.map(({ id }) => id)).meta(bilingual(label.ja, `${label.ja}のID`, `The id of a ${label.en}`)) });
});

// Made from the two tables one by one: what they read together is `NamedSubject`, which the compiler cannot see through computed keys.
const namedSubjectSchema = z.union([...namedSchemas, ...policySchemas]) as unknown as z.ZodType<NamedSubject, NamedSubject>;

/** Reads a {@link SubjectReference}. */
export const subjectReferenceSchema = contract<SubjectReference>()(
  z
    .union([
      namedSubjectSchema,
      z.strictObject({
        placement: z
          .strictObject({
            data: referenceTo('data', '情報', '情報のID', 'A data set id'),
            node: referenceTo('place', '保管先', '機器・相手方のID', 'A node or party id'),
          })
          .meta(bilingual('保管', '情報とその保管先', 'A data set and where it is kept')),
      }),
      z.strictObject({
        path: z
          .strictObject({
            from: referenceTo('place', '始点', '経路の始点のID', 'Where the path begins'),
            to: referenceTo('place', '終点', '経路の終点のID', 'Where the path ends'),
          })
          .meta(bilingual('経路', '両端で示す経路', 'A path, named by its two ends')),
      }),
    ])
    .meta(bilingual('対象', '例外・判断・表明の対象', 'What an exception, a judgement or an attestation is about')),
);
