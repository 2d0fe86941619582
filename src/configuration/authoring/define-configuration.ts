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
import type { CheckJudgement } from './judgement';
import type { IsOne } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { CheckNode } from './node';
import type { CheckParty } from './party';
import type { AnyScope, AnyWritten, Scope, Written } from './scope';
import type { CheckBoundary, CheckExit } from './way';

/** Entries by id, of any shape: a constraint that fails would hide every other error. */
export interface Entries {
  readonly [id: string]: unknown;
}

/** The network as it must be, given what it declares. */
export interface AuthoredNetwork<W extends AnyWritten, S extends AnyScope> {
  readonly nodes?: { readonly [K in keyof W['nodes']]: CheckNode<S, K, W['nodes'][K]> };
  readonly parties?: { readonly [K in keyof W['parties']]: CheckParty<K, W['parties'][K]> };
  readonly flows?: { readonly [K in keyof W['flows']]: CheckFlow<S, K, W['flows'][K]> };
  readonly boundaries?: { readonly [K in keyof W['boundaries']]: CheckBoundary<S, K, W['boundaries'][K]> };
  readonly exits?: { readonly [K in keyof W['exits']]: CheckExit<S, K, W['exits'][K]> };
  readonly securityCloud?: SecurityCloud;
  readonly note?: string;
}

/** The assets as they must be. */
export interface AuthoredAssets<W extends AnyWritten, S extends AnyScope> extends Omit<Assets, keyof AssetsOfClass<unknown> | 'scale'> {
  readonly scale?: CheckScale<W['scale']>;
  readonly information?: { readonly [K in keyof W['information']]: CheckData<S, K, W['information'][K]> };
  readonly systems?: { readonly [K in keyof W['systems']]: CheckAsset<S, 'systems', K, W['systems'][K]> };
  readonly facilities?: { readonly [K in keyof W['facilities']]: CheckAsset<S, 'facilities', K, W['facilities'][K]> };
  readonly media?: { readonly [K in keyof W['media']]: CheckAsset<S, 'media', K, W['media'][K]> };
  readonly systemDocuments?: { readonly [K in keyof W['systemDocuments']]: CheckAsset<S, 'systemDocuments', K, W['systemDocuments'][K]> };
}

/** A scale; it is inferred, so that classes can be held against it. */
export type CheckScale<V> = V extends never ? V : ClassificationScale;

/** The organization; its roles are inferred, so that exceptions can be held against them. */
export interface AuthoredOrganization<W extends AnyWritten> extends Omit<Organization, 'roles'> {
  readonly roles?: { readonly [K in keyof W['roles']]: CheckRole<K, W['roles'][K]> };
}

/** What a role must be. */
export type CheckRole<K, V, Whole = V> = V extends never ? V : IsOne<K, Whole> extends true ? Role : NonLiteralRole;

/** A role that is not written out. */
export interface NonLiteralRole extends Omit<Role, 'mayApproveExceptions'> {
  readonly mayApproveExceptions: Violation<NotLiteral>;
}

/** Outsourcing as it must be. */
export interface AuthoredOutsourcing<W extends AnyWritten, S extends AnyScope> extends Omit<Outsourcing, 'contracts' | 'socialMedia'> {
  readonly contracts?: { readonly [K in keyof W['contracts']]: CheckContract<S, K, W['contracts'][K]> };
  readonly socialMedia?: AuthoredSocialMedia<S, W['socialMedia']>;
}

/** A declaration of some systems as it must be, given what it declares: one expected type for each element. */
export interface AuthoredPart<W extends AnyWritten, S extends AnyScope, I>
  extends Omit<
    Configuration,
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
  readonly organization?: AuthoredOrganization<W>;
  readonly assets?: AuthoredAssets<W, S>;
  readonly network?: AuthoredNetwork<W, S>;
  readonly technical?: AuthoredTechnical<W, S>;
  readonly operations?: OperationsOfSystems;
  readonly outsourcing?: AuthoredOutsourcing<W, S>;
  readonly documents?: { readonly [K in keyof W['documents']]: CheckDocument<K, W['documents'][K]> };
  readonly judgements?: { readonly [K in keyof W['judgements']]: CheckJudgement<S, K, W['judgements'][K]> };
  readonly exceptions?: { readonly [K in keyof W['exceptions']]: CheckException<S, K, W['exceptions'][K]> };
  /** By a parameter of its own: a list is mapped element by element only then. */
  readonly include?: { readonly [K in keyof I]: CheckGroup<S, I[K]> };
}

/** A declaration as it must be. */
export interface Authored<W extends AnyWritten, S extends AnyScope, I> extends Omit<AuthoredPart<W, S, I>, 'operations'> {
  readonly operations?: CheckOperations<S>;
}

/** Holds a declaration against a policy while it is being written: {@link defineConfiguration}, for the table `C`. */
export type DefineConfiguration<C extends Crossings> = <
  const N extends Entries,
  const P extends Entries,
  const F extends Entries,
  const B extends Entries,
  const E extends Entries,
  const X extends Entries,
  const J extends Entries,
  const R extends Entries,
  const G extends Entries,
  const K extends Entries,
  const M extends Entries,
  const L,
  const D extends Entries,
  const Y extends Entries,
  const A extends Entries,
  const U extends Entries,
  const T extends Entries,
  const H extends Entries,
  const I extends readonly [] | readonly unknown[],
>(
  configuration: Authored<
    Written<N, P, F, B, E, X, J, R, G, K, M, L, D, Y, A, U, T, H, I>,
    Scope<Written<N, P, F, B, E, X, J, R, G, K, M, L, D, Y, A, U, T, H, I>, C>,
    I
  >,
) => DefinedConfiguration<Shown<Scope<Written<N, P, F, B, E, X, J, R, G, K, M, L, D, Y, A, U, T, H, I>, C>>['all']>;

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
