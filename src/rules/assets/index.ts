import type { Rule } from '../rule';
import { classification } from './classification';
import { handling } from './handling';

/** The rules of 6(2). */
export const assetsRules: readonly Rule[] = [classification, handling];
