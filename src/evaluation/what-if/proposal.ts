import { type Configuration, type RecordKind, recordKinds, recordsOf } from '../../configuration/index';
import { statusOfResult, worstStatus } from '../fold';
import type { Report, Result, Status } from '../report';

/** What a change does to a declaration, seen from what it adds or alters (提案の影響). */
export interface Proposal {
  /** The state of what the change adds or alters, and of what newly follows from it. */
  readonly verdict: Status;
  /** Results that are not passes and in which the proposed things take part: as subjects, or on a path. */
  readonly proposed: readonly Result[];
  /** Results elsewhere that appear, or get worse, with the change. */
  readonly added: readonly Result[];
  /** Results that are gone, or settled, with the change. */
  readonly gone: readonly Result[];
  /** How many checks of the proposed things pass. */
  readonly passes: number;
  readonly before: Report;
  readonly after: Report;
}

/**
 * Compares two reports of one declaration, without and with a change. `after` must have been made with `evidence: true`. Results about the
 * municipality as a whole are left out unless the change speaks of more than things: a flow or a device does not decide them.
 */
export function compareProposal(change: Configuration, before: Report, after: Report): Proposal {
  const ids = proposedIds(change);
  const earlier = new Map(before.results.map((result) => [result.identity, result] as const));
  const later = new Map(after.results.map((result) => [result.identity, result] as const));
  const counts = speaksOfMore(change) ? () => true : isAboutThings;
  const takesPart = (result: Result): boolean =>
    (result.exception !== undefined && ids.has(key('exception', result.exception))) ||
    (result.judgement !== undefined && ids.has(key('judgement', result.judgement))) ||
    result.subjects.some(({ kind, id }) => ids.has(key(kind, id))) ||
    (result.path ?? []).some(
      (hop) => (hop.flow !== undefined && ids.has(key('flow', hop.flow))) || ids.has(key('node', hop.from)) || ids.has(key('node', hop.to)),
    );
  const proposed = after.results.filter(takesPart);
  const added = after.results.filter((result) => !takesPart(result) && counts(result) && isWorse(result, earlier.get(result.identity)));
  const gone = before.results.filter((result) => counts(result) && isWorse(result, later.get(result.identity)));
  const passed = (after.evidence ?? []).filter((result) => takesPart(result) && result.outcome === 'pass');
  const states = [...proposed, ...added].flatMap((result) => statusOfResult(result) ?? []);
  return {
    verdict: worstStatus([...states, ...(passed.length > 0 ? (['conformant'] as const) : [])]) ?? 'not-applicable',
    proposed,
    added,
    gone,
    passes: passed.length,
    before,
    after,
  };
}

function key(kind: string, id: string): string {
  const group = kind === 'node' || kind === 'party' || kind === 'path-from' || kind === 'path-to' ? 'place' : kind;
  return `${group}:${id}`;
}

/** What a change holds that is not about single things: coverage, records about the body as a whole, an organization. */
function speaksOfMore(change: Configuration): boolean {
  const things: ReadonlySet<string> = new Set(['network', 'assets', 'exceptions', 'version', '$schema', 'note']);
  return Object.keys(change).some((section) => !things.has(section)) || change.network?.securityCloud !== undefined;
}

function proposedIds(change: Configuration): ReadonlySet<string> {
  const of = (kind: string, records: object | undefined): readonly string[] => Object.keys(records ?? {}).map((id) => key(kind, id));
  // The keys of the table are the kinds.
  const kinds = Object.keys(recordKinds) as readonly RecordKind[];
  return new Set([
    ...kinds.flatMap((kind) => of(kind, recordsOf(kind, change))),
    ...of('system', change.technical?.systems),
    ...of('exception', change.exceptions),
    ...of('judgement', change.judgements),
  ]);
}

function isAboutThings({ subjects }: Result): boolean {
  return !subjects.some(({ kind }) => kind === 'municipality');
}

/** A result that is there only on one side, or counts there for more. */
function isWorse(result: Result, other: Result | undefined): boolean {
  if (other === undefined) return true;
  const own = statusOfResult(result);
  const before = statusOfResult(other);
  return own !== undefined && own !== before && worstStatus(before === undefined ? [own] : [own, before]) === own;
}
