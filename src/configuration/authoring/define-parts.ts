import type { Crossings, GotsuCrossings } from '../../policy/index';
import type { PolicyOf } from './crossing';
import type { Define, Entries } from './define-configuration';
import type { CheckFlows } from './flow';
import type { CheckGroup } from './group';
import type { Spelled } from './lookup';
import type { CheckNodes } from './node';
import type { Scope, Written } from './scope';
import type { DefinedConfiguration, Nothing, Shown } from './shown';

/** Holds the declaration of one system against a policy while it is being written: {@link defineSystem}, for the table `C`. */
export type DefineSystem<C extends Crossings> = Define<C, 'system'>;

/** A declaration of nodes, or of flows and what they lead between. */
interface Alone<Nodes, Flows, Groups>
  extends Written<
    Nodes,
    Nothing,
    Flows,
    Nothing,
    Nothing,
    Nothing,
    Nothing,
    Entries,
    Nothing,
    Nothing,
    Nothing,
    unknown,
    Nothing,
    Nothing,
    Nothing,
    Nothing,
    Nothing,
    Nothing,
    Groups
  > {}

type NodesAlone<N, C> = Scope<Alone<Spelled<N>, Nothing, readonly []>, C>;
type FlowsAlone<F, I, C> = Scope<Alone<Nothing, Spelled<F>, I>, C>;

/** Holds nodes against a policy while they are being written: {@link defineNodes}, for the table `C`. */
export type DefineNodes<C extends Crossings> = <const N extends Entries>(
  nodes: CheckNodes<NodesAlone<N, C>, N>,
) => DefinedConfiguration<Shown<NodesAlone<N, C>>['all'], PolicyOf<C>['asks']>;

/** Holds flows against a policy while they are being written: {@link defineFlows}, for the table `C`. */
export type DefineFlows<C extends Crossings> = <const I extends readonly [] | readonly unknown[], const F extends Entries>(
  groups: { readonly [K in keyof I]: CheckGroup<FlowsAlone<F, I, C>, I, I[K]> },
  flows: CheckFlows<FlowsAlone<F, I, C>, F>,
) => DefinedConfiguration<Shown<FlowsAlone<F, I, C>>['all'], PolicyOf<C>['asks']>;

/**
 * The declaration of one system or several, in a file or package of its own (システムごとの宣言). It is checked by itself, against what it declares and
 * includes, and enters the city's declaration by `include`. What it only refers to it includes, or repeats with `refersTo`.
 *
 * @example
 * ```ts
 * import { defineConfiguration, defineSystem } from 'gotsu-security-policy';
 *
 * export const slips = defineSystem({
 *   covers: { systems: ['slips'] },
 *   network: {
 *     nodes: { reader: { tier: 'lgwan', kind: 'server' }, files: { refersTo: 'city', tier: 'lgwan' } },
 *     flows: { import: { from: 'reader', to: 'files', data: 'both', medium: 'local-network' } },
 *   },
 * });
 * export const city = defineConfiguration({
 *   include: [slips],
 *   network: { nodes: { files: { tier: 'lgwan', kind: 'storage' } } }, // in another tier it would not compile
 * });
 * ```
 */
export const defineSystem: DefineSystem<GotsuCrossings> = (system) =>
  // As with `defineConfiguration`: what is given was checked, and is of the plain type.
  system as unknown as DefinedConfiguration<never, never>;

/**
 * Nodes in a file of their own (ノードだけの宣言), to be included where flows between them are declared. Nodes under an exception or a judgement stand with
 * it in a {@link defineSystem}.
 *
 * @example
 * ```ts
 * import { defineFlows, defineNodes } from 'gotsu-security-policy';
 *
 * const office = defineNodes({ 'office-pc': { tier: 'lgwan', kind: 'terminal' }, files: { tier: 'lgwan', kind: 'server' } });
 * export const flows = defineFlows([office], {
 *   save: { from: 'office-pc', to: 'files', data: 'both', medium: 'local-network' },
 * });
 * ```
 */
export const defineNodes: DefineNodes<GotsuCrossings> = (nodes) =>
  ({ network: { nodes } }) as unknown as DefinedConfiguration<never, never>;

/**
 * Flows between what other files declare (フローだけの宣言). `groups` are included, so that the result stands by itself.
 *
 * @example
 * ```ts
 * import { defineFlows, defineNodes } from 'gotsu-security-policy';
 *
 * const nodes = defineNodes({ web: { tier: 'internet', kind: 'server' }, cache: { tier: 'internet', kind: 'server' } });
 * export const flows = defineFlows([nodes], { fill: { from: 'web', to: 'cache', data: 'forward', medium: 'local-network' } });
 * ```
 */
export const defineFlows: DefineFlows<GotsuCrossings> = (groups, flows) =>
  ({ include: groups, network: { flows } }) as unknown as DefinedConfiguration<never, never>;
