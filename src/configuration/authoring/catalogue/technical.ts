import type { SystemMeasures } from '../../technical/system-measures';
import type { Technical } from '../../technical/technical';
import type { IsJudged, NamesQuestions } from '../judgement';
import type { Get, IdOf, IsOne } from '../lookup';
import type { NotLiteral, Says, Violation } from '../messages';
import type { Named } from '../references';
import type { AnyScope } from '../scope';
import type { Inferred } from '../section';

/**
 * The technical measures of a system that a person has found to do without logs, or without backups. Each union is written out: of one with a name the
 * compiler prints the name and not the clause.
 */
export interface MeasuresAsJudged extends Omit<SystemMeasures, 'patching' | 'logs' | 'backups' | 'access' | 'malware' | 'intrusion'> {
  readonly logs?:
    | Exclude<SystemMeasures['logs'], 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'keep logs of each system'>>;
  readonly backups?:
    | Exclude<SystemMeasures['backups'], 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'back up each system'>>;
  readonly patching?:
    | Exclude<SystemMeasures['patching'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'keep each system up to date'>>;
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

/** The technical measures of one system: another declaration may say the rest, but none is stated to be absent. */
export interface AuthoredMeasures extends Omit<MeasuresAsJudged, 'logs' | 'backups'> {
  readonly logs?:
    | Exclude<SystemMeasures['logs'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'keep logs of each system, or record a judgement that this one can do without'>>;
  readonly backups?:
    | Exclude<SystemMeasures['backups'], 'none' | 'unknown' | undefined>
    | Violation<Says<'6.6/computer-management', 'back up each system, or record a judgement that this one need not be'>>;
}

/** The technical measures of systems as they must be. */
export type CheckMeasuresOfSystems<S extends AnyScope, V> = Inferred<
  V,
  AuthoredMeasures,
  { readonly [K in keyof V]: CheckMeasures<S, IdOf<K>, V[K]> }
>;

/** What the measures of a system must be. @see 6(6) */
export type CheckMeasures<S extends AnyScope, K, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : K extends Named<S>['system']
      ? IsSettled<S, K, V> extends true
        ? MeasuresAsJudged
        : AuthoredMeasures
      : Violation<'6(6) these are measures of no declared system: declare it in assets.systems'>;

/** Whether a person has found that the system can do without. Of two things a judgement names the questions that it answers; which, is `evaluate`'s matter. */
type IsSettled<S extends AnyScope, K, V> =
  IsJudged<S, 'system', K, '6.6/computer-management'> extends true
    ? [Get<V, 'logs'>, Get<V, 'backups'>] extends ['none', 'none']
      ? NamesQuestions<S, 'system', K, '6.6/computer-management'>
      : true
    : false;

/** The technical measures as they must be. */
export interface AuthoredTechnical<S extends AnyScope, H> extends Omit<Technical, 'systems'> {
  readonly systems?: CheckMeasuresOfSystems<S, H>;
}
