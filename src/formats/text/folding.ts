import type { Result } from '../../evaluation/report';

/** A finding with the findings that follow from it (結果とそこから続く結果). */
export interface Folded {
  readonly finding: Result;
  readonly consequences: readonly Result[];
}

/**
 * Folds findings beneath the one they follow from. A finding folds only beneath another one of the list, so one whose causes are all excepted stands
 * by itself; findings that name each other as causes all stand by themselves. Every finding is in the result exactly once.
 */
export function fold(findings: readonly Result[]): readonly Folded[] {
  const byIdentity = new Map(findings.map((finding): [string, Result] => [finding.identity, finding]));
  const consequences = new Map<Result, Result[]>();
  const standing: Result[] = [];
  for (const finding of findings) {
    const root = rootOf(finding, byIdentity);
    if (root === finding) standing.push(finding);
    else {
      const list = consequences.get(root);
      if (list === undefined) consequences.set(root, [finding]);
      else list.push(finding);
    }
  }
  return standing.map((finding) => ({ finding, consequences: consequences.get(finding) ?? [] }));
}

function rootOf(finding: Result, byIdentity: ReadonlyMap<string, Result>): Result {
  const seen = new Set<Result>();
  let current = finding;
  for (;;) {
    if (seen.has(current)) return finding;
    seen.add(current);
    const cause = firstCause(current, byIdentity);
    if (cause === undefined) return current;
    current = cause;
  }
}

function firstCause({ consequenceOf }: Result, byIdentity: ReadonlyMap<string, Result>): Result | undefined {
  for (const identity of consequenceOf ?? []) {
    const cause = byIdentity.get(identity);
    if (cause !== undefined) return cause;
  }
  return undefined;
}
