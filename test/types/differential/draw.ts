import fc from 'fast-check';

/** One of some values, each as likely as its weight. */
export type Draw = <T>(...choices: readonly (readonly [weight: number, value: T])[]) => T;

/** A record in the making: facts are put in one by one, and parsing has the last word on what it is. */
export type Draft = Record<string, unknown>;

/** What is made by drawing, as something to be sampled. */
export function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((g) =>
    make((...choices) => {
      const total = choices.reduce((sum, [weight]) => sum + weight, 0);
      let n = g(fc.integer, { min: 0, max: total - 1 });
      for (const [weight, value] of choices) {
        n -= weight;
        if (n < 0) return value;
      }
      throw new RangeError('no choice');
    }),
  );
}

/** One of some values, all equally likely. */
export function one<T>(draw: Draw, values: readonly T[]): T {
  return draw(...values.map((value) => [1, value] as const));
}

/** Adds a key unless the value is undefined: absent is written as absent. */
export function put(target: Draft, key: string, value: unknown): void {
  if (value !== undefined) target[key] = value;
}
