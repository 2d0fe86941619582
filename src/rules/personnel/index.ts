import type { Rule } from '../rule';
import { awareness } from './awareness';
import { compliance } from './compliance';
import { sharedAwareness } from './shared-awareness';
import { staffRules } from './staff-rules';
import { training } from './training';

/** The rules of 5 and 6(5). */
export const personnelRules: readonly Rule[] = [awareness, compliance, sharedAwareness, staffRules, training];
