import * as z from 'zod';
import { noteSchema, titleSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { referenceTo } from '../schema/references';

/** A unit of the organization (部署・課室). @see 6(1) */
export interface OrganizationUnit {
  /** Its name, for people (名称). */
  readonly title?: string;
  /** The body that it is part of. */
  readonly body?: string;
  /** The role that answers for information security there (担当する役割); `none` if there is none. Absent: unknown. */
  readonly responsible?: string;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link OrganizationUnit}. */
export const unitSchema = contract<OrganizationUnit>()(
  z
    .strictObject({
      title: z.exactOptional(titleSchema),
      body: z.exactOptional(referenceTo('body', '機関', '属する機関のID', 'The id of the body that it is part of')),
      responsible: z.exactOptional(
        z
          .union([z.literal('none'), referenceTo('role')])
          .meta(
            bilingual(
              '責任者',
              '情報セキュリティを担当する役割のID。なければ none',
              'The id of the role that answers for it; "none" if none',
            ),
          ),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('部署', '組織の部署', 'A unit of the organization')),
);
