import type { Hop, Subject } from '../facts/index';
import type { Basis, Bilingual, ClauseId } from '../policy/index';
import type { DenyCode, Obligation, PermitCode } from './decision';

/**
 * A way for data that the policy does not accept although each flow of it may be permitted (単独の決定では防げない経路): a path over several flows, or a device that joins
 * zones. It changes no single decision.
 */
export interface GuardWarning {
  readonly requirement: string;
  readonly clause: ClauseId | null;
  readonly label: string | null;
  readonly outcome: 'fail' | 'undetermined';
  /** The two ends of the path, or the entries of the device. */
  readonly subjects: readonly Subject[];
  /** The hops of the path; `null` for a device. */
  readonly path: readonly Hop[] | null;
  readonly message: Bilingual;
}

/** What the policy says of a requirement, as decisions repeat it. */
export interface RequirementEntry {
  readonly id: string;
  readonly clause: ClauseId | null;
  readonly label: string | null;
}

/** What is decided of a flow from one day on. Numbers are places in the lists of the program. */
export type VerdictEntry =
  | {
      readonly code: PermitCode;
      readonly requirement: number;
      readonly exception?: string;
      readonly judgement?: string;
    }
  | {
      readonly code: Extract<DenyCode, 'forbidden' | 'undetermined' | 'not-covered' | 'rule-error'>;
      readonly requirement?: number;
      readonly reason: Bilingual;
    };

/** What a flow is limited to. A limit that is absent here is none. */
export interface LimitsEntry {
  readonly data?: 'forward' | 'backward';
  readonly carries?: readonly string[];
  /** It does not say what it carries: data of the My Number tier, or of a tier that nobody has said, is not shown to be admitted. */
  readonly confined?: true;
  readonly protocol?: string;
  /** Each inner list is a limit of its own: the flow's ports, and those of its path. */
  readonly ports?: readonly (readonly string[])[];
  readonly ip?: readonly string[];
  readonly mac?: readonly string[];
  readonly destinations?: readonly string[];
}

/** A flow of the program. */
export interface FlowEntry {
  readonly id: string;
  /** Places in `ends`. */
  readonly from: number;
  readonly to: number;
  readonly limits?: LimitsEntry;
  /** Place in `obligations`. */
  readonly obligations: number;
  /** In order of days. The first holds from the day on which the guard was built. */
  readonly verdicts: readonly [from: string, verdict: VerdictEntry][];
}

/**
 * Everything that a guard decides by (ガードの内容): plain data, made of a configuration once, in which nothing is left to be worked out. It needs no rules and no
 * policy. What `JSON.stringify(guard)` writes.
 */
export interface GuardProgram {
  readonly policy: {
    readonly id: string;
    readonly profile: readonly Basis[];
    /** The fingerprints of the clauses that decide, by their ids: of another wording nothing is known. */
    readonly clauses: Readonly<Record<string, string>>;
  };
  /** First day on which it decides. */
  readonly builtOn: string;
  /** Last day on which it decides; `null` if none was set. */
  readonly notAfter: string | null;
  /** Why it denies whatever is asked, if it does. */
  readonly closed: Extract<DenyCode, 'no-configuration' | 'rule-error' | 'no-clock'> | null;
  readonly requirements: readonly RequirementEntry[];
  /** The nodes and parties, by their ids, each with the place of where it stands. */
  readonly ends: readonly (readonly [id: string, standing: number])[];
  /** What the table forbids between two standings, by the place of the requirement; `null` where it does not forbid. */
  readonly forbidden: readonly (readonly (number | null)[])[];
  /** The declared data, by their ids. */
  readonly data: readonly string[];
  /** Those among them that are of the My Number tier, or of a tier that nobody has said. */
  readonly confined: readonly string[];
  readonly obligations: readonly (readonly Obligation[])[];
  readonly flows: readonly FlowEntry[];
  readonly warnings: readonly GuardWarning[];
}
