import type { Configuration } from '../../configuration/index';
import type { Status } from '../report';
import { statuses } from '../report';
import type { Step } from './step';

/** Steps taken together, and what came of them. */
export interface Attempt {
  readonly steps: readonly Step[];
  readonly change: Configuration;
  readonly verdict: Status;
}

/** What a search found, and how many combinations it evaluated. */
export interface Search {
  /** The best first; of equally good ones the smaller. */
  readonly found: readonly Attempt[];
  readonly tried: number;
}

/** What a search needs: where it starts, what may be changed, and how a change is judged. */
export interface SearchInput {
  readonly change: Configuration;
  readonly verdict: Status;
  readonly steps: readonly Step[];
  readonly judge: (change: Configuration) => Status;
  /** At most so many evaluations. */
  readonly budget: number;
}

const better = (a: Status, b: Status): boolean => statuses.indexOf(a) > statuses.indexOf(b);
const isSufficient = (verdict: Status): boolean => !better('excepted', verdict);

/**
 * Looks for the smallest sufficient changes (最小の手直しの探索): single steps; of the others everything at once, once for each way of doing it, with
 * whatever is not needed left out again; where that is not enough, for one step can spoil another, pairs. Only if nothing is sufficient, the best of
 * what helps.
 */
export function searchAmendments({ change, verdict, steps, judge, budget }: SearchInput): Search {
  const attempts: Attempt[] = [];
  const helping: Attempt[] = [];
  let tried = 0;
  const attempt = (taken: readonly Step[]): Attempt | undefined => {
    if (tried >= budget) return undefined;
    tried += 1;
    const amended = taken.reduce((before, step) => step.apply(before), change);
    const made = { steps: taken, change: amended, verdict: judge(amended) };
    if (!isSufficient(made.verdict) && better(made.verdict, verdict)) helping.push(made);
    return made;
  };
  const add = (made: Attempt): void => {
    if (!attempts.some((known) => isPart(known.steps, made.steps) && !better(made.verdict, known.verdict))) attempts.push(made);
  };
  const attemptEach = (combinations: readonly (readonly Step[])[]): void => {
    for (const taken of combinations) {
      const made = attempt(taken);
      if (made !== undefined && isSufficient(made.verdict)) add(made);
    }
  };
  attemptEach(steps.map((step) => [step]));
  const alone = new Set(attempts.flatMap((made) => made.steps));
  for (const all of everything(steps.filter((step) => !alone.has(step)))) {
    if (tried >= budget) break;
    if (all.length < 2) continue;
    // What was enough for one way is tried first for the next: that saves evaluations.
    const slots = new Set(attempts.at(-1)?.steps.map(({ slot }) => slot));
    const alike = slots.size > 1 ? attempt(all.filter(({ slot }) => slots.has(slot))) : undefined;
    const made = alike !== undefined && isSufficient(alike.verdict) ? alike : attempt(all);
    if (made !== undefined && isSufficient(made.verdict)) add(reduce(made, attempt));
  }
  if (attempts.length === 0) attemptEach(pairs(steps));
  const found = attempts.length > 0 ? attempts : helping;
  const sorted = [...found].sort((a, b) => rank(b) - rank(a) || a.steps.length - b.steps.length);
  return { found: attempts.length > 0 ? sorted : sorted.slice(0, 1), tried };
}

const rank = ({ verdict }: Attempt): number => statuses.indexOf(verdict);

function isPart(part: readonly Step[], whole: readonly Step[]): boolean {
  return part.every((step) => whole.includes(step));
}

function pairs(steps: readonly Step[]): readonly (readonly Step[])[] {
  return steps.flatMap((a, index) => steps.slice(index + 1).flatMap((b) => (a.slot === b.slot ? [] : [[a, b]])));
}

/** One step of every slot, in every combination, one after another: of many flows there are more combinations than anyone could hold. */
function* everything(steps: readonly Step[]): Iterable<readonly Step[]> {
  const slots = [...new Set(steps.map(({ slot }) => slot))].map((slot) => steps.filter((step) => step.slot === slot));
  const chosen = slots.map(() => 0);
  for (;;) {
    yield slots.flatMap((options, index) => options[chosen[index] ?? 0] ?? []);
    let turning = slots.length - 1;
    while (turning >= 0 && (chosen[turning] ?? 0) + 1 >= (slots[turning]?.length ?? 0)) chosen[turning--] = 0;
    if (turning < 0) return;
    chosen[turning] = (chosen[turning] ?? 0) + 1;
  }
}

/** Leaves out what is not needed, the later steps first: approvals come last, and the fewer are asked for the better. */
function reduce(whole: Attempt, attempt: (taken: readonly Step[]) => Attempt | undefined): Attempt {
  let best = whole;
  for (const step of [...whole.steps].reverse()) {
    const made = attempt(best.steps.filter((one) => one !== step));
    if (made !== undefined && !better(best.verdict, made.verdict)) best = made;
  }
  return best;
}
