import type { Node } from '../../../configuration/index';
import type { Standing } from '../../../facts/index';

/** A node with where it stands. */
export interface Placed {
  readonly id: string;
  readonly node: Node;
  readonly standing: Standing;
}
