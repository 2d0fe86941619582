import type { ConfigurationIssue } from './issues';
import { segmentsOf } from './pointer';

/** An input as it was written, by the name of its file. */
export interface WrittenInput {
  readonly file?: string | undefined;
  readonly data: unknown;
}

/**
 * Mistakes in the order in which a reader meets their places (誤りの並び): by input, then as the input is written. What is missing comes before all that stands
 * beside it. Mistakes at one place stay as they are.
 */
export function inWrittenOrder(issues: readonly ConfigurationIssue[], inputs: readonly WrittenInput[]): readonly ConfigurationIssue[] {
  const places = new WeakMap<object, ReadonlyMap<string, number>>();
  const placeOf = (value: object, key: string): number => {
    const known = places.get(value) ?? new Map(Object.keys(value).map((one, index) => [one, index] as const));
    places.set(value, known);
    return known.get(key) ?? -1;
  };
  const wayTo = ({ file, pointer }: ConfigurationIssue): readonly number[] => {
    const input = inputs.findIndex((one) => one.file === file);
    const way = [input === -1 ? inputs.length : input];
    let value = inputs[input]?.data;
    for (const segment of segmentsOf(pointer)) {
      if (typeof value !== 'object' || value === null) break;
      way.push(placeOf(value, segment));
      value = Object.hasOwn(value, segment) ? Reflect.get(value, segment) : undefined;
    }
    return way;
  };
  return issues
    .map((issue) => [wayTo(issue), issue] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, issue]) => issue);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((one, index) => one !== b[index]);
  const [one, other] = differing === -1 ? [a.length, b.length] : [a[differing], b[differing]];
  return (one ?? -2) - (other ?? -2);
}
