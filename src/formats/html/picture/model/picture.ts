import type { Lane } from './lanes';
import type { Mark } from './marks';

/** A box: something declared, or what a lane holds besides (箱). */
export interface Box {
  readonly key: string;
  readonly lane: Lane;
  /** The id of the node or party; absent for what is folded. */
  readonly id: string | undefined;
  readonly title: string;
  readonly mark: Mark;
  /** The findings about it, by number. */
  readonly numbers: readonly number[];
  /** How many things it stands for; of a folded lane, all of them. */
  readonly count: number;
  readonly isParty: boolean;
}

/** Flows between the same two boxes that are drawn as one line (線). */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly mark: Mark;
  /** Where data arrives: at `to`, at `from`, at both. */
  readonly arrows: 'to' | 'from' | 'both' | 'none';
  readonly flows: readonly string[];
  /** What is written beside it: numbers of findings, and of hops as `12-3`. */
  readonly labels: readonly string[];
  /** The boundaries and exits that all its flows go through, in order. */
  readonly via: readonly string[];
  /** Whether it is no flow but the inside of a device. */
  readonly isBridge: boolean;
}

/** What the picture shows (図の内容). */
export interface Picture {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** The boundaries and exits that lines go through, by the letters that stand for them (境界・接続口の記号). */
  readonly letters: ReadonlyMap<string, string>;
  /** How many things are declared, how many flows, and how many of each are drawn by themselves. */
  readonly things: number;
  readonly flows: number;
  readonly boxed: number;
  readonly drawn: number;
}
