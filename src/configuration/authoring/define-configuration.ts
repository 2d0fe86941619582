import type { Crossings, GotsuCrossings } from '../../policy/index';
import type { Assets } from '../assets/assets';
import type { ClassificationScale } from '../assets/scale';
import type { Configuration } from '../configuration';
import type { SecurityCloud } from '../network/security-cloud';
import type { Organization } from '../organization/organization';
import type { Role } from '../organization/role';
import type { Outsourcing } from '../outsourcing/outsourcing';
import type { AssetsOfClass, CheckAssets } from './catalogue/classification';
import type { CheckContracts } from './catalogue/contract';
import type { CheckDocuments } from './catalogue/document';
import type { CheckOperations, OperationsOfSystems } from './catalogue/operations';
import type { AuthoredSocialMedia } from './catalogue/social-media';
import type { AuthoredTechnical } from './catalogue/technical';
import type { CheckInformation } from './data';
import type { CheckExceptions } from './exception';
import type { CheckFlows } from './flow';
import type { CheckGroup, DefinedConfiguration, Shown } from './group';
import type { Inferred } from './in-progress';
import type { CheckJudgements } from './judgement';
import type { IsOne } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { CheckNodes } from './node';
import type { CheckParties } from './party';
import type { AnyScope, Scope, Written } from './scope';
import type { CheckBoundaries, CheckExits } from './way';

/** Entries by id, of any shape: a constraint that fails would hide every other error. */
export interface Entries {
  readonly [id: string]: unknown;
}

/** The network as it must be, given what it declares. */
export interface AuthoredNetwork<S extends AnyScope, N, P, F, B, E> {
  readonly nodes?: CheckNodes<S, N>;
  readonly parties?: CheckParties<P>;
  readonly flows?: CheckFlows<S, F>;
  readonly boundaries?: CheckBoundaries<S, B>;
  readonly exits?: CheckExits<S, E>;
  readonly securityCloud?: SecurityCloud;
  readonly note?: string;
}

/** The assets as they must be. */
export interface AuthoredAssets<S extends AnyScope, L, D, Y, A, U, T> extends Omit<Assets, keyof AssetsOfClass<unknown> | 'scale'> {
  readonly scale?: CheckScale<L>;
  readonly information?: CheckInformation<S, D>;
  readonly systems?: CheckAssets<S, 'systems', Y>;
  readonly facilities?: CheckAssets<S, 'facilities', A>;
  readonly media?: CheckAssets<S, 'media', U>;
  readonly systemDocuments?: CheckAssets<S, 'systemDocuments', T>;
}

/** A scale; it is inferred, so that classes can be held against it. */
export type CheckScale<V> = V extends never ? V : ClassificationScale;

/** The organization; its roles are inferred, so that exceptions can be held against them. */
export interface AuthoredOrganization<R> extends Omit<Organization, 'roles'> {
  readonly roles?: CheckRoles<R>;
}

/** The roles as they must be. */
export type CheckRoles<V> = Inferred<V, Role, { readonly [K in keyof V]: CheckRole<V[K]> }>;

/** What a role must be. */
export type CheckRole<V> = IsOne<V> extends true ? Role : Violation<NotLiteral>;

/** Outsourcing as it must be. */
export interface AuthoredOutsourcing<S extends AnyScope, O, M> extends Omit<Outsourcing, 'contracts' | 'socialMedia'> {
  readonly contracts?: CheckContracts<S, O>;
  readonly socialMedia?: AuthoredSocialMedia<S, M>;
}

/** The sections of a declaration as they must be, given what it declares: one expected type for each element. */
export interface AuthoredSections<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends Omit<
    Configuration,
    | 'covers'
    | 'organization'
    | 'assets'
    | 'network'
    | 'technical'
    | 'operations'
    | 'outsourcing'
    | 'documents'
    | 'judgements'
    | 'exceptions'
    | 'include'
  > {
  readonly organization?: AuthoredOrganization<R>;
  readonly assets?: AuthoredAssets<S, L, D, Y, A, U, T>;
  readonly network?: AuthoredNetwork<S, N, P, F, B, E>;
  readonly technical?: AuthoredTechnical<S, H>;
  readonly outsourcing?: AuthoredOutsourcing<S, O, M>;
  readonly documents?: CheckDocuments<G>;
  readonly judgements?: CheckJudgements<S, J>;
  readonly exceptions?: CheckExceptions<S, X>;
  /** By a parameter of its own: a list is mapped element by element only then. */
  readonly include?: { readonly [K in keyof I]: CheckGroup<S, I[K]> };
}

/** A declaration as it must be. */
export interface Authored<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends AuthoredSections<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  readonly covers?: Exclude<Configuration['covers'], undefined>;
  readonly operations?: CheckOperations<S>;
}

/** A declaration of one or several systems. */
export interface AuthoredSystem<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends AuthoredSections<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  /** The systems that it declares. */
  readonly covers: { readonly systems: readonly [string, ...string[]] };
  readonly operations?: OperationsOfSystems;
}

/** What is written by each of the functions, so that both have one signature. */
interface AuthoredBy<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  readonly whole: Authored<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>;
  readonly system: AuthoredSystem<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>;
}

/** Holds a declaration against a policy while it is being written: {@link defineConfiguration}, for the table `C`. */
export type DefineConfiguration<C extends Crossings> = Define<C, 'whole'>;

/** The one signature: what is inferred of a declaration, and what it must be. */
export type Define<C extends Crossings, Kind extends 'whole' | 'system'> = <
  const N extends Entries,
  const P extends Entries,
  const F extends Entries,
  const B extends Entries,
  const E extends Entries,
  const X extends Entries,
  const J extends Entries,
  const R extends Entries,
  const G extends Entries,
  const O extends Entries,
  const M extends Entries,
  const L,
  const D extends Entries,
  const Y extends Entries,
  const A extends Entries,
  const U extends Entries,
  const T extends Entries,
  const H extends Entries,
  const I extends readonly [] | readonly unknown[],
  // Nothing is inferred for it, so that it is what the others make of it. A name for all of them: else they would be gone through for every element.
  S extends AnyScope = Scope<Written<N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>, C>,
>(
  configuration: AuthoredBy<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>[Kind],
) => DefinedConfiguration<Shown<S>['all']>;

/**
 * Holds a declaration against the policy while it is being written (設定の宣言). Returns its argument; evaluates nothing and costs nothing at run
 * time: {@link parseConfiguration} and `evaluate` are still to be called, and decide paths, dates, coverage and absent sections.
 *
 * @example
 * ```ts
 * import { defineConfiguration, evaluate, parseConfiguration } from 'gotsu-security-policy';
 *
 * const city = defineConfiguration({
 *   network: {
 *     nodes: { 'office-pc': { tier: 'lgwan', kind: 'terminal' }, files: { tier: 'lgwan', kind: 'server' } },
 *     flows: { save: { from: 'office-pc', to: 'files', data: 'both', medium: 'local-network' } }, // to: 'flies' would not compile
 *   },
 * });
 * const report = evaluate(parseConfiguration(city), { asOf: '2026-11-24' });
 * ```
 */
export const defineConfiguration: DefineConfiguration<GotsuCrossings> = (configuration) =>
  // Every `Check…` type extends the plain interface of its section, which the compiler cannot see while N, P, F … are open.
  configuration as unknown as DefinedConfiguration<never>;
