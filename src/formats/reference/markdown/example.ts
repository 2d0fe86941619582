import type { Bilingual } from '../../../policy/index';

/** What a rule says of small declarations (規則の例), each as the YAML that a clerk would write. */
export interface RuleExample {
  /** The profile under which it is judged. Absent: the policy alone. */
  readonly profile?: string | undefined;
  /** The day for which it is judged. Absent: any day will do. */
  readonly asOf?: string | undefined;
  /** It passes. */
  readonly pass?: string | undefined;
  /** For a rule that never passes: it finds nothing to report. */
  readonly silent?: string | undefined;
  /** It fails. */
  readonly fail?: string | undefined;
  /** Why one of the two cannot be. */
  readonly never?: { readonly pass?: Bilingual | undefined; readonly fail?: Bilingual | undefined } | undefined;
}
