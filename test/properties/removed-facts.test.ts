import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Result } from '../../src/evaluation/index';
import { declaration } from './network';

const asOf = '2026-11-24';

/**
 * Facts that only testify against a label, by key: without them less is known against it, and a result may rightly get better. Whole records are not
 * removed either: a city without the flow is another city.
 */
const testimony: ReadonlySet<string> = new Set(['affairs', 'device', 'host', 'addresses', 'outside']);

/** A limit that names data of the tier testifies against a flow outside it; without the limit, what the data's own place shows is followed instead. */
const rulesOnLimits: ReadonlySet<string> = new Set(['network/my-number-data-movement']);

/** Keys under which the ids of records stand, and those that are ids or references themselves. */
const kept: ReadonlySet<string> = new Set(['from', 'to', 'direction', 'method', 'kind', 'identifies', 'holder', 'mayApproveExceptions']);

/**
 * A zone testifies against the destination that a party is said to be, and the other way round, a tier against the affairs of a node, and a terminal's
 * setting against what a node is called; an exit on the way testifies that a flow meets the
 * Internet, which is not asked of every flow inside a tier.
 */
function testifies(one: object, key: string, { network }: Configuration): boolean {
  if (key === 'zone' || key === 'destination') return 'zone' in one && 'destination' in one;
  if (key === 'tier' || key === 'tiers') return 'affairs' in one;
  if (key === 'removableMedia' || key === 'factors') return 'kind' in one && one.kind !== 'terminal' && one.kind !== 'unknown';
  const via = key === 'via' && 'via' in one && Array.isArray(one.via) ? one.via : [];
  return via.some((id) => Object.hasOwn(network?.exits ?? {}, id));
}

/** Every fact of the network and of the data sets, as the path to its key. */
function factsOf(input: Configuration): readonly (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  const records: readonly (readonly [string, object | undefined])[] = [
    ['nodes', input.network?.nodes],
    ['parties', input.network?.parties],
    ['flows', input.network?.flows],
    ['boundaries', input.network?.boundaries],
    ['exits', input.network?.exits],
  ];
  for (const [section, record] of records)
    for (const [id, one] of Object.entries(record ?? {}))
      for (const key of Object.keys(one))
        if (!testimony.has(key) && !kept.has(key) && !testifies(one, key, input)) paths.push(['network', section, id, key]);
  for (const [id, one] of Object.entries(input.assets?.information ?? {}))
    for (const key of Object.keys(one)) if (!testimony.has(key)) paths.push(['assets', 'information', id, key]);
  return paths;
}

function without(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const { [key]: own, ...others } = value as Readonly<Record<string, unknown>>; // any object can be read so
  return rest.length === 0 ? others : { ...others, [key]: without(own, rest) };
}

const counts = ({ outcome, disposition, severity }: Result): boolean =>
  severity === 'violation' &&
  (outcome === 'fail' || outcome === 'undetermined' || outcome === 'error') &&
  disposition !== 'excepted' &&
  disposition !== 'judged';

/** What a result is about: its subjects, and the ends of a flow. */
function thingsOf(subjects: Result['subjects'], { network }: Configuration): readonly string[] {
  return subjects.flatMap(({ kind, id }) => {
    const flow = kind === 'flow' ? network?.flows?.[id] : undefined;
    return flow === undefined ? [id] : [id, flow.from, flow.to];
  });
}

test('removing a fact never settles what a rule found: the same result, or another of its clause about one of its things, stays open', () => {
  const open = (input: Configuration): readonly Result[] =>
    evaluate(parseConfiguration(input), { asOf, only: ['6.3'] }).results.filter(counts);
  fc.assert(
    fc.property(declaration, fc.nat(), (input, pick) => {
      const facts = factsOf(input);
      const path = facts[pick % Math.max(1, facts.length)];
      fc.pre(path !== undefined);
      const after = open(without(input, path) as Configuration); // what is left of a declaration is one
      const settled = open(input)
        .filter(({ rule }) => !rule.startsWith('exceptions/') && !(path.at(-1) === 'carries' && rulesOnLimits.has(rule)))
        .filter(({ clause, subjects }) => {
          // Of data whose places are not said, the question where it is kept takes the place of the path from there.
          const ids = [...thingsOf(subjects, input), ...(path.at(-1) === 'placements' ? path : [])];
          return !after.some((one) => one.clause === clause && thingsOf(one.subjects, input).some((id) => ids.includes(id)));
        })
        .map(({ identity }) => `without ${path.join('.')}: ${identity}`);
      expect(settled).toEqual([]);
    }),
    { numRuns: 400, seed: 20261124 },
  );
});
