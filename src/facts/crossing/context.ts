import type { Boundary, Exit } from '../../configuration/index';
import type { Policy } from '../../policy/index';
import type { AllowList } from './allow-list';

/** What a crossing decision may look at besides the flow and its ends. */
export interface CrossingContext {
  readonly policy: Policy;
  /** Whether the qualities that only the guideline states are demanded. */
  readonly guideline: boolean;
  readonly boundaries: ReadonlyMap<string, Boundary>;
  /** The allow-lists of the boundaries that declare one. */
  readonly allowLists: ReadonlyMap<string, AllowList>;
  readonly exits: ReadonlyMap<string, Exit>;
}
