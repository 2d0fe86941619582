import type { Crossings, GotsuCrossings } from '../../policy/index';
import type { Assets } from '../assets/assets';
import type { ClassificationScale } from '../assets/scale';
import type { Configuration } from '../configuration';
import type { SecurityCloud } from '../network/security-cloud';
import type { Organization } from '../organization/organization';
import type { Role } from '../organization/role';
import type { Outsourcing } from '../outsourcing/outsourcing';
import type { AssetsOfClass, CheckAsset } from './catalogue/classification';
import type { CheckContract } from './catalogue/contract';
import type { CheckDocument } from './catalogue/document';
import type { CheckOperations, OperationsOfSystems } from './catalogue/operations';
import type { AuthoredSocialMedia } from './catalogue/social-media';
import type { AuthoredTechnical } from './catalogue/technical';
import type { CheckData } from './data';
import type { CheckException } from './exception';
import type { CheckFlow } from './flow';
import type { CheckGroup, DefinedConfiguration, Shown } from './group';
import type { NotOne } from './in-progress';
import type { CheckJudgement } from './judgement';
import type { IsOne } from './lookup';
import type { CheckNode } from './node';
import type { CheckParty } from './party';
import type { AnyScope, Scope, Written } from './scope';
import type { CheckBoundary, CheckExit } from './way';

/** Entries by id, of any shape: a constraint that fails would hide every other error. */
export interface Entries {
  readonly [id: string]: unknown;
}

/** The network as it must be, given what it declares. */
export interface AuthoredNetwork<S extends AnyScope, N, P, F, B, E> {
  readonly nodes?: { readonly [K in keyof N]: CheckNode<S, K, N[K]> };
  readonly parties?: { readonly [K in keyof P]: CheckParty<K, P[K]> };
  readonly flows?: { readonly [K in keyof F]: CheckFlow<S, K, F[K]> };
  readonly boundaries?: { readonly [K in keyof B]: CheckBoundary<S, K, B[K]> };
  readonly exits?: { readonly [K in keyof E]: CheckExit<S, K, E[K]> };
  readonly securityCloud?: SecurityCloud;
  readonly note?: string;
}

/** The assets as they must be. */
export interface AuthoredAssets<S extends AnyScope, L, D, Y, A, U, T> extends Omit<Assets, keyof AssetsOfClass<unknown> | 'scale'> {
  readonly scale?: CheckScale<L>;
  readonly information?: { readonly [K in keyof D]: CheckData<S, K, D[K]> };
  readonly systems?: { readonly [K in keyof Y]: CheckAsset<S, 'systems', K, Y[K]> };
  readonly facilities?: { readonly [K in keyof A]: CheckAsset<S, 'facilities', K, A[K]> };
  readonly media?: { readonly [K in keyof U]: CheckAsset<S, 'media', K, U[K]> };
  readonly systemDocuments?: { readonly [K in keyof T]: CheckAsset<S, 'systemDocuments', K, T[K]> };
}

/** A scale; it is inferred, so that classes can be held against it. */
export type CheckScale<V> = V extends never ? V : ClassificationScale;

/** The organization; its roles are inferred, so that exceptions can be held against them. */
export interface AuthoredOrganization<R> extends Omit<Organization, 'roles'> {
  readonly roles?: { readonly [K in keyof R]: CheckRole<K, R[K]> };
}

/** What a role must be. */
export type CheckRole<K, V, Whole = V> = V extends never ? V : NoInfer<IsOne<K, Whole> extends true ? Role : NotOne<V, Role>>;

/** Outsourcing as it must be. */
export interface AuthoredOutsourcing<S extends AnyScope, O, M> extends Omit<Outsourcing, 'contracts' | 'socialMedia'> {
  readonly contracts?: { readonly [K in keyof O]: CheckContract<S, K, O[K]> };
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
  readonly documents?: { readonly [K in keyof G]: CheckDocument<K, G[K]> };
  readonly judgements?: { readonly [K in keyof J]: CheckJudgement<S, K, J[K]> };
  readonly exceptions?: { readonly [K in keyof X]: CheckException<S, K, X[K]> };
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
