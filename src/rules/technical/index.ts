import type { Rule } from '../rule';
import { accessControl } from './access-control';
import { computerManagement } from './computer-management';
import { intrusionProtection } from './intrusion-protection';
import { malwareProtection } from './malware-protection';

/** The rules of 6(6). */
export const technicalRules: readonly Rule[] = [accessControl, computerManagement, intrusionProtection, malwareProtection];
