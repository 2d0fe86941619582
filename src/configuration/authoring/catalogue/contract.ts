import type { ContractItem } from '../../../policy/index';
import type { OutsourcingContract } from '../../outsourcing/outsourcing-contract';
import type { IsJudged } from '../judgement';
import type { Get, IdOf, IsLiteralList, IsOne, Members } from '../lookup';
import type { NotLiteral, Says, Violation } from '../messages';
import type { Referring } from '../references';
import type { AnyScope } from '../scope';
import type { Inferred } from '../section';

type Stated<Text extends string> = Says<'6.8.p1/contract-requirements', Text>;

/** A contract that states security requirements, with the days by which it is known to have bound the contractor in time. */
export interface DeclaredContract extends OutsourcingContract {}

/** A contract of which it must be said what it states. */
export interface ContractWithRequirements<_Clause extends string> extends Omit<OutsourcingContract, 'securityRequirements'> {
  readonly securityRequirements: readonly ContractItem[];
}

/** A contract that states nothing, or nothing known. */
export interface ContractWithout extends Omit<OutsourcingContract, 'securityRequirements'> {
  readonly securityRequirements: Violation<Stated<'list the security requirements that the contract states'>>;
}

/** A contract of which the items are not data written out. */
export interface NonLiteralContract<_Message extends string = NotLiteral> extends Omit<OutsourcingContract, 'securityRequirements'> {
  readonly securityRequirements: Violation<NotLiteral>;
}

/** A contract of which it must be known since when it binds. */
export interface DatedContract<_Clause extends string> extends OutsourcingContract {
  readonly signedOn: string;
  readonly from: string;
}

/** The contracts as they must be. */
export type CheckContracts<S extends AnyScope, V> = Inferred<
  V,
  Referring<OutsourcingContract, S>,
  { readonly [K in keyof V]: CheckContract<S, IdOf<K>, V[K]> }
>;

/** What a contract must be. That it is signed in time, and what goes on under it, is `evaluate`'s matter. @see 6(8)第1段落 */
export type CheckContract<S extends AnyScope, K, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : 'securityRequirements' extends keyof V
      ? V['securityRequirements'] extends readonly unknown[]
        ? IsLiteralList<V['securityRequirements']> extends false
          ? NonLiteralContract
          : [Exclude<Members<V['securityRequirements']>, ContractItem | 'other'>] extends [never]
            ? [Exclude<Members<V['securityRequirements']>, 'other'>] extends [never]
              ? IsSettled<S, K, V['securityRequirements']> extends true
                ? Dated<S, V>
                : ContractWithout
              : Dated<S, V>
            : DeclaredContract
        : ContractWithout
      : ContractWithRequirements<Stated<'list the security requirements that the contract states (securityRequirements)'>>;

/** Whether a person has found that items without a name are requirements. Of no items at all nobody can. */
type IsSettled<S extends AnyScope, K, Items> = [Members<Items>] extends [never]
  ? false
  : IsJudged<S, 'contract', K, '6.8.p1/contract-requirements'>;

type Dated<S extends AnyScope, V> = [Get<V, 'signedOn'>, Get<V, 'from'>] extends [string, string]
  ? Referring<DeclaredContract, S>
  : DatedContract<Stated<'say when it was signed and when the work begins (signedOn, from)'>>;
