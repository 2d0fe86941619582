import type * as z from 'zod';

/** The same type with everything read-only, so that zod's mutable arrays compare with our read-only ones. Primitives map to themselves. */
type Settled<T> = { readonly [K in keyof T]: Settled<T[K]> };

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type DifferingKeys<Interface, Schema> = {
  [K in keyof Interface | keyof Schema]: K extends keyof Interface & keyof Schema
    ? Identical<Settled<Pick<Interface, K>>, Settled<Pick<Schema, K>>> extends true
      ? never
      : K
    : K;
}[keyof Interface | keyof Schema];

type NamedOr<Keys, Otherwise> = [Keys] extends [never] ? Otherwise : Keys;

/** What the compiler prints when a schema and its interface are not the same: the keys that differ. */
export interface BrokenContract<Keys> {
  readonly 'the interface and its schema differ at': Keys;
}

/**
 * `unknown` if the schema reads and gives exactly the interface, else {@link BrokenContract}. Mutual assignability is not enough: where keys are
 * optional, a type without a key is assignable to one with it and back.
 */
export type Contracted<Interface, Schema extends z.ZodType> = [
  Identical<Settled<Interface>, Settled<z.output<Schema>>>,
  Identical<Settled<Interface>, Settled<z.input<Schema>>>,
] extends [true, true]
  ? unknown
  : BrokenContract<
      NamedOr<
        Extract<DifferingKeys<Interface, z.output<Schema>> | DifferingKeys<Interface, z.input<Schema>>, string>,
        'the type as a whole'
      >
    >;

/**
 * Ties a zod schema to the interface that it reads: any difference between the two is a compile error that names the differing keys.
 *
 * @example
 * ```ts
 * import * as z from 'zod';
 *
 * interface Point {
 *   readonly x: number;
 *   readonly label?: string;
 * }
 * const pointSchema = contract<Point>()(z.strictObject({ x: z.number(), label: z.exactOptional(z.string()) }));
 * ```
 */
export function contract<Interface>(): <Schema extends z.ZodType>(
  schema: Schema & Contracted<Interface, Schema>,
) => z.ZodType<Interface, Interface> {
  // The parameter type has just proved that the schema's input and output are the interface; only `readonly` differs, which no assignment sees.
  return (schema) => schema as unknown as z.ZodType<Interface, Interface>;
}
