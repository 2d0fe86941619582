import type { Rule } from '../rule';
import { cityWideStructure } from './city-wide-structure';
import { exclusiveRoles } from './exclusive-roles';
import { roleHolders } from './role-holders';

/** The rules of 6(1). */
export const organizationRules: readonly Rule[] = [cityWideStructure, exclusiveRoles, roleHolders];
