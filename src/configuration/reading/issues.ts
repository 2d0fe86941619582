import type { Bilingual } from '../../policy/index';

/** What is wrong with an input, as a permanent word (入力の誤りの種別). Texts may change, codes do not. */
export type ConfigurationIssueCode =
  // the input as data
  | 'unreadable'
  | 'not-plain-data'
  | 'undefined-value'
  | 'cyclic-input'
  | 'too-deep'
  | 'too-large'
  // its shape
  | 'wrong-type'
  | 'missing-key'
  | 'unknown-key'
  | 'unknown-value'
  | 'conflicting-keys'
  | 'empty-list'
  | 'empty-text'
  | 'out-of-range'
  // notations
  | 'malformed-date'
  | 'impossible-date'
  | 'malformed-mac-address'
  | 'malformed-ip-address'
  | 'malformed-port'
  | 'malformed-municipality-code'
  | 'municipality-code-number'
  | 'wrong-check-digit'
  // ids and references
  | 'malformed-id'
  | 'reserved-id'
  | 'twin-ids'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'same-ends'
  | 'duplicate-value'
  // several facts together
  | 'date-order'
  | 'contradiction'
  | 'nothing-to-merge';

/** A place in an input (入力の場所). */
export interface SourceLocation {
  /** The file, if the caller named one. */
  readonly file?: string;
  /** JSON pointer in that file: `/network/flows/f1`. The whole is the empty text. */
  readonly pointer: string;
}

/** One mistake in an input (入力の誤り): where, what, and the nearest valid choice. */
export interface ConfigurationIssue extends SourceLocation {
  readonly code: ConfigurationIssueCode;
  /** The place as people read it: `network.flows.f1.from`. */
  readonly path: string;
  readonly message: Bilingual;
  /** What was most likely meant. */
  readonly suggestion?: string;
  /** What stands there, shortened. */
  readonly received?: string;
  /** The other places that take part: the twin of an id, the other side of a contradiction. */
  readonly related?: readonly SourceLocation[];
}

/** A mistake before it is placed in a file. */
export interface Problem {
  readonly code: ConfigurationIssueCode;
  readonly message: Bilingual;
  readonly suggestion?: string;
}
