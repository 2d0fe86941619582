import type { Boundary, Configuration, Flow, Node } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';

/** One thing that could be changed about a proposal (一つの手直し), how to say it, and how to do it. */
export interface Step {
  /** What it decides. Of the steps of one slot at most one is taken: a flow has one medium. */
  readonly slot: string;
  readonly description: Bilingual;
  /** The change with the step taken. */
  readonly apply: (change: Configuration) => Configuration;
}

/** A change with some keys of one flow replaced. A flow that the change does not hold stays out of it. */
export function withFlow(change: Configuration, id: string, amend: (flow: Flow) => Partial<Flow>): Configuration {
  const flow = change.network?.flows?.[id];
  if (flow === undefined) return change;
  return { ...change, network: { ...change.network, flows: { ...change.network?.flows, [id]: { ...flow, ...amend(flow) } } } };
}

/** A change with some nodes added or replaced. */
export function withNodes(change: Configuration, nodes: Readonly<Record<string, Node>>): Configuration {
  return { ...change, network: { ...change.network, nodes: { ...change.network?.nodes, ...nodes } } };
}

/** A change with one boundary added or replaced. */
export function withBoundary(change: Configuration, id: string, boundary: Boundary): Configuration {
  return { ...change, network: { ...change.network, boundaries: { ...change.network?.boundaries, [id]: boundary } } };
}
