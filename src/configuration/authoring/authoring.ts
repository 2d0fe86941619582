import type { Crossings, Effect, GotsuCrossings, Policy, Zone } from '../../policy/index';
import { type DefineConfiguration, defineConfiguration } from './define-configuration';
import { type DefineFlows, type DefineNodes, type DefineSystem, defineFlows, defineNodes, defineSystem } from './define-parts';
import type { IsOne } from './lookup';
import type { Violation } from './messages';

/** The functions by which declarations are written, held against one policy (ある方針に照らして宣言を書くための関数). */
export interface Authoring<C extends Crossings> {
  readonly defineConfiguration: DefineConfiguration<C>;
  readonly defineSystem: DefineSystem<C>;
  readonly defineNodes: DefineNodes<C>;
  readonly defineFlows: DefineFlows<C>;
}

/** One policy, of which the compiler knows what each cell says. */
type MustBeWritten<P extends Policy> =
  IsOne<P> extends false
    ? Violation<'one policy of several: call createAuthoring for each of them'>
    : true extends AreOpen<P['crossings']>
      ? Violation<'the policy is not written out: lay layers `as const satisfies Layer` over gotsuPolicy, without annotating the result'>
      : unknown;

/** Of each cell whether it may say anything. */
type AreOpen<C extends Crossings> = {
  readonly [A in Zone]: { readonly [B in Zone]: Effect extends C[A][B][number]['effect'] ? true : never }[Zone];
}[Zone];

/**
 * The functions by which declarations are written, for another policy than ours (別の方針に照らして書く): the compiler reads the table of that policy, layers
 * and all. Its parameters and further requirements are for `evaluate`, which must be given the same policy.
 *
 * @example
 * ```ts
 * import { createAuthoring, gotsuPolicy, type Layer, layOver } from 'gotsu-security-policy';
 *
 * const strict = {
 *   id: 'no-closed-lines',
 *   basis: 'interpretation',
 *   provisions: [
 *     {
 *       between: ['lgwan', 'closed-party'],
 *       provision: { requirement: '6.3.2/sanitized-communication', effect: 'deny', basis: 'interpretation', exceptable: false },
 *     },
 *   ],
 * } as const satisfies Layer;
 * const { defineConfiguration } = createAuthoring(layOver(gotsuPolicy, strict));
 * ```
 */
export function createAuthoring<P extends Policy>(_policy: MustBeWritten<P> & P): Authoring<P['crossings']> {
  // The policy is in the types alone: at run time all of them return what they are given, whatever the table says.
  return functions as unknown as Authoring<P['crossings']>;
}

const functions: Authoring<GotsuCrossings> = { defineConfiguration, defineSystem, defineNodes, defineFlows };
