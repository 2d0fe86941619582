import fc from 'fast-check';
import type { Attestation, Configuration, Exception, Flow, Judgement } from '../../src/configuration/index';
import { declaration } from '../properties/network';

/** Cities at random with what persons have recorded of their flows, and flows that are limited in more ways. */

const one = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const subject = one('f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'g1', 'g2', 'g1', 'g2', 'g2').map((flow) => ({ flow }));

const recorded = fc.record({
  requirement: one('6.3.1/isolation', '6.3.2/partition', '6.3.2/sanitized-communication', '6.3.3/aggregation', '6.2/classification'),
  subjects: fc.array(subject, { minLength: 1, maxLength: 3 }),
  result: one('conformant', 'conformant', 'nonconformant'),
  by: one('r1', 'r2'),
  on: one('2020-05-01', '2025-12-01', '2026-06-01', '2027-01-15'),
  evidence: fc.constant('minutes no. 4'),
});

const until = one<{ readonly until?: string }>({}, {}, { until: '2026-12-31' }, { until: '2027-02-28' });

const statement = fc
  .tuple(recorded, until)
  .map(([facts, end]) => (end.until !== undefined && end.until < facts.on ? facts : { ...facts, ...end }));

const limited: fc.Arbitrary<Partial<Flow>> = one<Partial<Flow>>(
  {},
  {},
  {},
  { protocol: 'https' },
  { ports: ['443/tcp'], protocol: 'HTTPS' },
  { ports: ['22', '8000-8010'] },
  { destinationLimits: ['update.example.jp'] },
  { destinationLimits: [] },
);

/** Two flows that only a person can permit: one by an exception, one by a judgement. */
const settledByPersons = {
  nodes: { m1: { tier: 'my-number' }, l1: { tier: 'lgwan' } },
  parties: { q1: { zone: 'closed-party' } },
  flows: {
    g1: { from: 'm1', to: 'l1', data: 'both', medium: 'local-network' },
    g2: { from: 'l1', to: 'q1', data: 'both', medium: 'closed-line' },
  },
} as const satisfies Configuration['network'];

const exceptionOfG1: fc.Arbitrary<Exception> = one(
  { from: '2026-04-01', until: '2026-12-31' },
  { from: '2026-04-01', until: '2027-03-31' },
  { from: '2027-01-01', until: '2027-12-31' },
).map((period) => ({
  requirement: '6.3.1/isolation',
  subjects: [{ flow: 'g1' }],
  reason: 'replaced next year',
  requestedBy: 'r2',
  approvedBy: 'r1',
  approvedOn: '2025-04-01',
  ...period,
}));

export const city: fc.Arbitrary<Configuration> = fc
  .record({
    base: declaration,
    judgements: fc.array(statement, { maxLength: 4 }),
    attestations: fc.array(statement, { maxLength: 2 }),
    limits: fc.array(limited, { minLength: 6, maxLength: 6 }),
    sameEnds: fc.boolean(),
    covered: fc.option(exceptionOfG1, { nil: undefined }),
  })
  .map(({ base, judgements, attestations, limits, sameEnds, covered }) => {
    const { network, exceptions } = base;
    const declared = new Set([...Object.keys(network?.flows ?? {}), ...Object.keys(settledByPersons.flows)]);
    const [model] = Object.values(network?.flows ?? {});
    const flows = Object.fromEntries(
      Object.entries(network?.flows ?? {}).map(([id, flow], index): [string, Flow] => {
        // Several flows between the same ends are what the worst of them decides.
        const ends = sameEnds && model !== undefined && index % 2 === 0 ? { from: model.from, to: model.to } : {};
        return [id, { ...flow, ...ends, ...limits[index] }];
      }),
    );
    const about = (records: readonly (Judgement | Attestation)[], prefix: string) =>
      Object.fromEntries(
        records.flatMap((record, index) => {
          const subjects =
            record.subjects === 'municipality' ? [] : record.subjects.filter((named) => 'flow' in named && declared.has(named.flow));
          return subjects.length === 0 ? [] : [[`${prefix}${index}`, { ...record, subjects }]];
        }),
      );
    return {
      ...base,
      network: {
        ...network,
        nodes: { ...network?.nodes, ...settledByPersons.nodes },
        parties: { ...network?.parties, ...settledByPersons.parties },
        flows: { ...flows, ...settledByPersons.flows },
      },
      exceptions: { ...exceptions, ...(covered === undefined ? {} : { y1: covered }) },
      judgements: about(judgements, 'j'),
      attestations: about(attestations, 'a'),
    };
  });
