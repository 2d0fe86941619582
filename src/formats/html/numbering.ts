import type { Result } from '../../evaluation/report';
import { byIdentity } from '../sort';
import { type Group, groupFindings } from '../text/findings';
import { fold } from '../text/folding';
import type { Sheet } from '../text/sheet';
import type { Tally } from '../wording/tally';

/** Findings in the order in which they stand on the page, with the numbers that the picture refers to (指摘の番号). */
export interface Numbered {
  readonly violations: readonly NumberedGroup[];
  readonly errors: readonly NumberedGroup[];
  readonly advice: readonly NumberedGroup[];
  /** The number of a finding; of one that follows from another, the number of that. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** The identities of the findings that have a number of their own. */
  readonly standing: ReadonlySet<string>;
}

/** A group whose findings are numbered on from `first`. */
export interface NumberedGroup extends Group {
  readonly first: number;
}

/** Numbers what is to be mended, violations first; the same numbers in every language. */
export function numberFindings(sheet: Pick<Sheet, 'policy' | 'origin'>, { violations, errors, advice }: Tally): Numbered {
  const numberOf = new Map<string, number>();
  const standing = new Set<string>();
  let next = 1;
  const numbered = (results: readonly Result[]): readonly NumberedGroup[] =>
    groupFindings(sheet, fold([...results].sort(byIdentity))).map((group) => {
      const first = next;
      for (const { finding, consequences } of group.findings) {
        numberOf.set(finding.identity, next);
        standing.add(finding.identity);
        for (const { identity } of consequences) numberOf.set(identity, next);
        next += 1;
      }
      return { ...group, first };
    });
  return { violations: numbered(violations), errors: numbered(errors), advice: numbered(advice), numberOf, standing };
}
