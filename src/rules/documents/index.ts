import type { Rule } from '../rule';
import { controlStandards } from './control-standards';
import { procedureDisclosure } from './procedure-disclosure';
import { procedures } from './procedures';

/** The rules of 9 and 10. */
export const documentsRules: readonly Rule[] = [controlStandards, procedureDisclosure, procedures];
