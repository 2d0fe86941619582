import type { SystemMeasures } from '../../technical/system-measures';
import type { Technical } from '../../technical/technical';
import type { Says, Violation } from '../messages';

/** The technical measures of one system: another declaration may say the rest, but none is stated to be absent. @see 6(6) */
export interface AuthoredMeasures extends Omit<SystemMeasures, 'patching' | 'logs' | 'backups' | 'access' | 'malware' | 'intrusion'> {
  readonly patching?:
    | Exclude<SystemMeasures['patching'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'keep each system up to date'>>;
  readonly logs?:
    | Exclude<SystemMeasures['logs'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'keep logs of each system'>>;
  readonly backups?:
    | Exclude<SystemMeasures['backups'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'back up each system'>>;
  readonly access?:
    | Exclude<SystemMeasures['access'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/access-control', 'control access to each system'>>;
  readonly malware?:
    | Exclude<SystemMeasures['malware'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/malicious-program-protection', 'protect each system against malware'>>;
  readonly intrusion?:
    | Exclude<SystemMeasures['intrusion'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/unauthorized-access-protection', 'protect each system against intrusion'>>;
}

/** The technical measures as they must be. */
export interface AuthoredTechnical extends Omit<Technical, 'systems'> {
  readonly systems?: { readonly [System: string]: AuthoredMeasures };
}
