import type { Rule } from '../rule';
import { bodiesCovered } from './bodies-covered';
import { informationCovered } from './information-covered';
import { systemDocumentsCovered } from './system-documents-covered';
import { systemsCovered } from './systems-covered';

/** The rules of 4. */
export const scopeRules: readonly Rule[] = [bodiesCovered, informationCovered, systemDocumentsCovered, systemsCovered];
