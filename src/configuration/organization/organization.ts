import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type Role, roleSchema } from './role';
import { type OrganizationStructure, structureSchema } from './structure';
import { type OrganizationUnit, unitSchema } from './unit';

/** The organization (組織体制). @see 6(1) */
export interface Organization {
  /** The roles, by id. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The units, by id (部署). */
  readonly units?: Readonly<Record<string, OrganizationUnit>>;
  /** The structure across the city (全庁的な体制). Absent: unknown. */
  readonly structure?: 'none' | 'unknown' | OrganizationStructure;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads an {@link Organization}. */
export const organizationSchema = contract<Organization>()(
  z
    .strictObject({
      roles: z.exactOptional(recordOf(roleSchema).meta(bilingual('役割', 'IDごとの役割', 'The roles, by id'))),
      units: z.exactOptional(recordOf(unitSchema).meta(bilingual('部署', 'IDごとの部署', 'The units, by id'))),
      structure: z.exactOptional(
        z
          .union([z.enum(['none', 'unknown']), structureSchema])
          .meta(bilingual('推進体制', '全庁の体制。なければ none', 'The structure across the city; "none" if there is none')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('組織体制', '情報セキュリティの組織体制', 'The organization')),
);
