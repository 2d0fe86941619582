import type { Crossings, Effect, GotsuCrossings, WrittenPolicy } from '../../policy/index';
import { type DefineConfiguration, defineConfiguration } from './define-configuration';
import { type DefineFlows, type DefineNodes, type DefineSystem, defineFlows, defineNodes, defineSystem } from './define-parts';
import type { Violation } from './messages';

/** The functions by which declarations are written, held against one policy (ある方針に照らして宣言を書くための関数). */
export interface Authoring<C extends Crossings> {
  readonly defineConfiguration: DefineConfiguration<C>;
  readonly defineSystem: DefineSystem<C>;
  readonly defineNodes: DefineNodes<C>;
  readonly defineFlows: DefineFlows<C>;
}

/** A policy of which the compiler does not know what its cells say. */
type MustBeWritten<C extends Crossings> = Effect extends C['my-number']['internet'][number]['effect']
  ? Violation<'the policy is not written out: lay layers `as const satisfies Layer` over gotsuPolicy, without annotating the result'>
  : unknown;

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
export function createAuthoring<C extends Crossings>(_policy: WrittenPolicy<C> & MustBeWritten<C>): Authoring<C> {
  // The policy is in the types alone: at run time all of them return what they are given, whatever the table says.
  return functions as unknown as Authoring<C>;
}

const functions: Authoring<GotsuCrossings> = { defineConfiguration, defineSystem, defineNodes, defineFlows };
