import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type Role, roleSchema } from './role';

/** The organization (組織体制). @see 6(1) */
export interface Organization {
  /** The roles, by id. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly note?: string;
}

/** Reads an {@link Organization}. */
export const organizationSchema = contract<Organization>()(
  z
    .strictObject({
      roles: z.exactOptional(recordOf(roleSchema).meta(bilingual('役割', 'IDごとの役割', 'The roles, by id'))),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('組織体制', '情報セキュリティの組織体制', 'The organization')),
);
