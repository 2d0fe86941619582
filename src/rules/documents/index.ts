import type { Rule } from '../rule';
import { controlStandards } from './control-standards';
import { policyAdoption } from './policy-adoption';
import { policyPublication } from './policy-publication';
import { procedureDisclosure } from './procedure-disclosure';
import { procedures } from './procedures';

/** The rules of 9 and 10, and of what the law asks of the policy as a document. */
export const documentsRules: readonly Rule[] = [controlStandards, policyAdoption, policyPublication, procedureDisclosure, procedures];
