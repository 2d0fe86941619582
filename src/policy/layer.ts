import type { Basis } from './basis';
import { type Crossings, crossingRequirements, type Provision } from './crossings';
import { interpretedParameters, type Parameters } from './parameters';
import type { WrittenPolicy } from './policy';
import type { Requirement } from './requirement';
import type { Zone } from './zones';

/** One more provision for a pair of zones (重ねる定め), in both orders. */
export interface LayeredProvision {
  readonly between: readonly [Zone, Zone];
  readonly provision: Provision;
}

/** What is laid over a policy to give another one (重ねる層): profiles, and later the tailoring of other municipalities. */
export interface Layer {
  readonly id: string;
  /** Whose demands it brings. */
  readonly basis: Basis;
  readonly requirements?: readonly Requirement[];
  readonly provisions?: readonly LayeredProvision[];
  readonly parameters?: Parameters;
}

/** The table of a policy with the provisions of a layer in it (層を重ねた可否の表): the cells of both. */
export type LayeredCrossings<in out C extends Crossings, in out L extends Layer> = {
  readonly [A in Zone]: { readonly [B in Zone]: readonly (C[A][B][number] | AddedTo<A, B, ProvisionsOf<L>>)[] };
};

/** Of one layer or another the provisions of both. */
type ProvisionsOf<L extends Layer> = L extends Layer ? ('provisions' extends keyof L ? NonNullable<L['provisions']> : readonly []) : never;

/** Of a layer that is not written out every provision may be in every cell. */
type AddedTo<A extends Zone, B extends Zone, L> = L extends readonly (infer One)[]
  ? One extends LayeredProvision
    ? [A, B] extends One['between']
      ? One['provision']
      : [B, A] extends One['between']
        ? One['provision']
        : never
    : never
  : never;

/** Two layers set the same thing differently (層どうしの矛盾). The later one never wins silently. */
export class LayerConflictError extends Error {
  override readonly name = 'LayerConflictError';
}

/**
 * Lays `layer` over `policy` and returns another policy value (層の重ね合わせ); neither argument changes. Laying the same layer twice changes
 * nothing. A parameter that is ours gives way.
 *
 * @throws {LayerConflictError} if the layer states a requirement or a parameter that the policy already states differently.
 * @throws {TypeError} if a provision is for a requirement that the table does not speak for: no rule would read it.
 * @example
 * ```ts
 * import { gotsuPolicy, guidelineLayer, layOver } from 'gotsu-security-policy/policy';
 *
 * const policy = layOver(gotsuPolicy, guidelineLayer);
 * console.log(policy.profile); // ['policy', 'guideline']
 * ```
 */
export function layOver<C extends Crossings, const L extends Layer>(
  policy: WrittenPolicy<C>,
  layer: L,
): WrittenPolicy<LayeredCrossings<C, L>> {
  const requirements = [...policy.requirements];
  for (const added of layer.requirements ?? []) {
    const present = requirements.find((requirement) => requirement.id === added.id);
    if (present === undefined) requirements.push(added);
    else if (!isSame(present, added)) throw new LayerConflictError(`requirement ${added.id} is stated differently by layer ${layer.id}`);
  }
  const crossings: Record<Zone, Record<Zone, readonly Provision[]>> = structuredClone<Crossings>(policy.crossings);
  for (const { between, provision } of layer.provisions ?? []) {
    if (!crossingRequirements.includes(provision.requirement)) {
      throw new TypeError(
        `layer ${layer.id}: a provision is for one of ${crossingRequirements.join(', ')}, not for ${provision.requirement}`,
      );
    }
    const [a, b] = between;
    const orders: readonly (readonly [Zone, Zone])[] =
      a === b
        ? [[a, b]]
        : [
            [a, b],
            [b, a],
          ];
    for (const [row, column] of orders) {
      const cell = crossings[row][column];
      if (!cell.some((present) => isSame(present, provision))) crossings[row][column] = [...cell, provision];
    }
  }
  const set: Readonly<Record<string, unknown>> = { ...policy.parameters };
  for (const [name, value] of Object.entries(layer.parameters ?? {})) {
    if (set[name] !== undefined && !isSame(set[name], value) && !isOurs(name, set[name])) {
      throw new LayerConflictError(`parameter ${name} is set differently by layer ${layer.id}`);
    }
  }
  return {
    ...policy,
    profile: policy.profile.includes(layer.basis) ? policy.profile : [...policy.profile, layer.basis],
    requirements,
    // Each provision of the layer was put into its cells above, which the compiler does not follow.
    crossings: crossings as LayeredCrossings<C, L>,
    parameters: { ...policy.parameters, ...layer.parameters },
  };
}

/** Whether a parameter still is what the package itself sets: what a layer sets goes before it. */
function isOurs(name: string, value: unknown): boolean {
  return isSame(Reflect.get(interpretedParameters, name), value);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
