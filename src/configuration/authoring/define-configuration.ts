import type { Crossings, GotsuCrossings, SecurityProperty } from '../../policy/index';
import type { Assets } from '../assets/assets';
import type { ClassificationScale } from '../assets/scale';
import type { Configuration } from '../configuration';
import type { SecurityCloud } from '../network/security-cloud';
import type { Organization } from '../organization/organization';
import type { Role } from '../organization/role';
import type { OrganizationStructure } from '../organization/structure';
import type { CloudRules } from '../outsourcing/cloud-rules';
import type { Outsourcing } from '../outsourcing/outsourcing';
import type { Attestation } from '../records/attestation';
import type { CheckBoundaries } from './boundary';
import type { AssetsOfClass, CheckAssets } from './catalogue/classification';
import type { CheckContracts } from './catalogue/contract';
import type { CheckDocuments } from './catalogue/document';
import type { CheckOperations, OperationsOfSystems } from './catalogue/operations';
import type { AuthoredSocialMedia } from './catalogue/social-media';
import type { AuthoredTechnical } from './catalogue/technical';
import type { PolicyOf } from './crossing';
import type { CheckInformation } from './data';
import type { CheckExceptions } from './exception';
import type { CheckExits } from './exit';
import type { CheckFlows } from './flow';
import type { CheckGroup } from './group';
import type { CheckJudgements, KnownRequirement } from './judgement';
import type { Get, HasUnionMember, IsFirm, IsOne, Spelled } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { CheckNodes } from './node';
import type { CheckParties } from './party';
import type { Further, Named, Referring } from './references';
import type { AnyScope, Scope, Written } from './scope';
import type { Inferred } from './section';
import type { DefinedConfiguration, Shown } from './shown';
import type { Subjects } from './subjects';
import type { Undivided } from './undivided';

/** Entries by id, of any shape: a constraint that fails would hide every other error. */
export interface Entries {
  readonly [id: string]: unknown;
}

/** The network as it must be, given what it declares. */
export interface AuthoredNetwork<S extends AnyScope, N, P, F, B, E> {
  /** Nodes by id: devices, servers, terminals (機器・情報システム). */
  readonly nodes?: CheckNodes<S, N>;
  /** External parties by id (外部の相手方). */
  readonly parties?: CheckParties<S, P>;
  /** Flows by id: what moves data between two of them (通信). */
  readonly flows?: CheckFlows<S, F>;
  /** Boundaries by id: what partitions the tiers (境界). */
  readonly boundaries?: CheckBoundaries<S, B>;
  /** Exits to the Internet by id (インターネット接続口). */
  readonly exits?: CheckExits<S, E>;
  /** The security cloud that the exits lead through (自治体情報セキュリティクラウド). */
  readonly securityCloud?: Referring<AuthoredSecurityCloud, S>;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** The security cloud as it must be: that there is none is a denial. */
export interface AuthoredSecurityCloud extends Omit<SecurityCloud, 'status'> {
  /** Whether it is introduced, or something like it (導入状況). */
  readonly status?:
    | Exclude<SecurityCloud['status'], 'none' | undefined>
    | Violation<Says<'6.3.3/security-cloud', 'introduce the security cloud, or say what stands in its place (equivalent)'>>;
}

/** An attestation as it must be: a recorded no stands, whatever it is about. */
export interface AuthoredAttestation<Role, Subject> extends Omit<Attestation, 'requirement' | 'subjects' | 'result' | 'by'> {
  /** The requirement that it is about (要求事項). */
  readonly requirement: KnownRequirement;
  /** Its subjects, or the municipality as a whole (対象). */
  readonly subjects: 'municipality' | readonly Subject[];
  /** The role id that answers for it (記録者). */
  readonly by?: Role;
  /** Whether it is met (結果). */
  readonly result?: 'conformant' | Violation<'a recorded no stands: mend what it names, then record what was found'>;
}

/** The assets as they must be. */
export interface AuthoredAssets<S extends AnyScope, L, D, Y, A, U, T>
  extends Omit<Assets, keyof AssetsOfClass<unknown> | 'scale' | 'handling'> {
  /** The classes in use, for each of the three properties (分類の尺度). */
  readonly scale?: CheckScale<L>;
  /** How assets of a class are handled, by id (取扱い). */
  readonly handling?: Referring<Exclude<Assets['handling'], undefined>, S>;
  /** Data sets by id (情報). */
  readonly information?: CheckInformation<S, D>;
  /** Information systems by id (情報システム). */
  readonly systems?: CheckAssets<S, 'systems', Y>;
  /** Facilities by id (設備). */
  readonly facilities?: CheckAssets<S, 'facilities', A>;
  /** Storage media by id (電磁的記録媒体). */
  readonly media?: CheckAssets<S, 'media', U>;
  /** System documents by id (システム関連文書). */
  readonly systemDocuments?: CheckAssets<S, 'systemDocuments', T>;
}

/** A scale; it is inferred, so that classes can be held against it. */
export type CheckScale<V> = V extends never ? V : IsFirm<V> extends true ? ScaleOf<V> : Violation<NotLiteral>;

/** A scale with one list of classes for each property: of two, an asset may have a class that one of them does not know. */
type ScaleOf<V> = true extends { readonly [P in SecurityProperty]: HasUnionMember<Get<V, P>> }[SecurityProperty]
  ? NonLiteralScale
  : ClassificationScale;

/** A scale of which the classes are not data written out. */
export type NonLiteralScale = Omit<ClassificationScale, SecurityProperty> & {
  readonly [P in SecurityProperty]?: Violation<NotLiteral>;
};

/** The organization; its roles are inferred, so that exceptions can be held against them. */
export interface AuthoredOrganization<S extends AnyScope, R> extends Omit<Organization, 'roles' | 'units' | 'structure'> {
  /** Roles by id, with who holds them (役割). */
  readonly roles?: CheckRoles<S, R>;
  /** Units by id (部署). */
  readonly units?: Referring<Exclude<Organization['units'], undefined>, S, Further['unit']>;
  /** How it is organized (組織体制). */
  readonly structure?: 'none' | 'unknown' | Referring<OrganizationStructure, S>;
}

/** The roles as they must be. */
export type CheckRoles<S extends AnyScope, V> = Inferred<V, Referring<Role, S>, { readonly [K in keyof V]: CheckRole<S, V[K]> }>;

/** What a role must be. */
export type CheckRole<S extends AnyScope, V> = IsOne<V> extends true ? Referring<Role, S> : Violation<NotLiteral>;

/** Outsourcing as it must be. */
export interface AuthoredOutsourcing<S extends AnyScope, O, M>
  extends Omit<Outsourcing, 'contracts' | 'socialMedia' | 'cloudRules' | 'cloudServices'> {
  /** Contracts by id (業務委託契約). */
  readonly contracts?: CheckContracts<S, O>;
  /** The rules for using cloud services (外部サービスの利用の定め). */
  readonly cloudRules?: 'none' | 'unknown' | Referring<CloudRules, S, Further['cloudRules']>;
  /** Cloud services by id (外部サービス). */
  readonly cloudServices?: Referring<Exclude<Outsourcing['cloudServices'], undefined>, S>;
  /** The use of social media (ソーシャルメディアサービスの利用). */
  readonly socialMedia?: AuthoredSocialMedia<S, M>;
}

/** The sections of a declaration as they must be, given what it declares: one expected type for each element. */
export interface AuthoredSections<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends Omit<
    Configuration,
    | 'covers'
    | 'scope'
    | 'organization'
    | 'assets'
    | 'network'
    | 'physical'
    | 'personnel'
    | 'review'
    | 'technical'
    | 'operations'
    | 'outsourcing'
    | 'documents'
    | 'judgements'
    | 'attestations'
    | 'exceptions'
    | 'include'
  > {
  /** Roles, units and committees (組織体制). */
  readonly organization?: AuthoredOrganization<S, R>;
  /** Information, systems, facilities, media and system documents, with their classes (情報資産). */
  readonly assets?: AuthoredAssets<S, L, D, Y, A, U, T>;
  /** Nodes, external parties, flows, boundaries and exits (ネットワーク). */
  readonly network?: AuthoredNetwork<S, N, P, F, B, E>;
  /** The bodies that the policy applies to (適用範囲). */
  readonly scope?: Referring<Exclude<Configuration['scope'], undefined>, S>;
  /** Rooms, protections and disposals (物理的セキュリティ). */
  readonly physical?: Referring<Exclude<Configuration['physical'], undefined>, S, Further['protection']>;
  /** Rules for staff, training and awareness (人的セキュリティ). */
  readonly personnel?: Referring<Exclude<Configuration['personnel'], undefined>, S>;
  /** Audits, self-checks and revisions (評価・見直し). */
  readonly review?: Referring<Exclude<Configuration['review'], undefined>, S, Further['review']>;
  /** Technical measures of each system (技術的セキュリティ). */
  readonly technical?: AuthoredTechnical<S, H>;
  /** Contracts, cloud services and social media (業務委託と外部サービスの利用). */
  readonly outsourcing?: AuthoredOutsourcing<S, O, M>;
  /** Documents by id (文書). */
  readonly documents?: CheckDocuments<S, G>;
  /** Judgements by id (判断の記録). */
  readonly judgements?: CheckJudgements<S, J>;
  /** Attestations by id (実施の表明). */
  readonly attestations?: Readonly<Record<string, AuthoredAttestation<Named<S>['role'], Subjects<S>['any']>>>;
  /** Exceptions by id (例外措置). */
  readonly exceptions?: CheckExceptions<S, X>;
  /** What defineSystem, defineNodes or defineFlows returned in other files (ほかのファイルの宣言). */
  readonly include?: { readonly [K in keyof I]: CheckGroup<S, I, I[K]> }; // by a parameter of its own: a list is mapped element by element only then
}

/** A declaration as it must be. */
export interface Authored<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends AuthoredSections<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  /** Whether this declares the whole municipality or only some systems (宣言の範囲). */
  readonly covers?: Exclude<Configuration['covers'], undefined>;
  /** Monitoring, incident response plan and compliance (運用). */
  readonly operations?: CheckOperations<S>;
}

/** A declaration of one or several systems. */
export interface AuthoredSystem<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>
  extends AuthoredSections<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  /** The systems that it declares. */
  readonly covers: { readonly systems: readonly [string, ...string[]] };
  /** Monitoring, incident response plan and compliance (運用). */
  readonly operations?: OperationsOfSystems<S>;
}

/** What is written by each of the functions, so that both have one signature. */
interface AuthoredBy<S extends AnyScope, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I> {
  readonly whole: Authored<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>;
  readonly system: AuthoredSystem<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>;
}

/**
 * Where the ends of flows are declared: the network, by a pattern that no other section fits. Of a section with the cursor in it the compiler infers nothing
 * by its name, and the ids would have to stand in the type of every flow that is in order, as a union that is gone through at each end of each.
 */
interface Ends<N, P> {
  readonly [section: `net${string}`]: { readonly nodes?: N; readonly parties?: P };
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
  const W,
  // Nothing is inferred for it, so that it is what the others make of it. A name for all of them: else they would be gone through for every element.
  S extends AnyScope = Scope<
    Written<
      Spelled<N>,
      Spelled<P>,
      Spelled<F>,
      Spelled<B>,
      Spelled<E>,
      Spelled<X>,
      Spelled<J>,
      Spelled<R>,
      Spelled<G>,
      Spelled<O>,
      M,
      L,
      Spelled<D>,
      Spelled<Y>,
      A,
      U,
      T,
      H,
      I
    >,
    C,
    Kind,
    W
  >,
>(
  configuration: Undivided<W, AuthoredBy<S, N, P, F, B, E, X, J, R, G, O, M, L, D, Y, A, U, T, H, I>[Kind], Ends<N, P>>,
) => DefinedConfiguration<Shown<S>['all'], PolicyOf<C>['asks']>;

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
  configuration as unknown as DefinedConfiguration<never, never>;
