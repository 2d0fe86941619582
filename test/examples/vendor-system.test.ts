import { describe, expect, test } from 'vitest';
import { ConfigurationError, mergeConfigurations } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import { modelCityParts, readExample } from './model-city';

// What a vendor declares of its one system is judged with what the city declares: its exceptions, its judgements, its rooms, roles and cycles.

const asOf = '2026-11-24';
const vendor = readExample('vendor-system.yaml');

const open = ({ results }: Report): readonly string[] =>
  results
    .filter(({ outcome, disposition }) => outcome !== 'pass' && outcome !== 'not-applicable' && disposition === 'open')
    .map(({ outcome, rule, subjects }) => `${outcome} ${rule} ${subjects.map(({ kind, id }) => `${kind}:${id}`).join(' ')}`)
    .sort();

/** What the city records before the system goes live. */
const records = {
  file: 'records-of-the-city.yaml',
  input: {
    exceptions: {
      'ex-slip-maintenance': {
        requirement: '6.3.1/isolation',
        subjects: [{ flow: 'slip-maintenance' }],
        reason: '障害時の復旧に受託者の作業が必要である。',
        requestedBy: 'health',
        approvedBy: 'ciso',
        approvedOn: '2026-10-20',
        from: '2026-11-02',
        until: '2027-03-31',
        compensating: ['職員の立会い', '作業画面の録画'],
      },
    },
    judgements: {
      'judge-slip-reader': {
        requirement: '6.8.p1/contract-action',
        subjects: [{ contract: '予診票読取委託' }],
        result: 'conformant',
        by: 'chief',
        on: '2026-11-20',
        evidence: '障害・事故の報告の綴り（稼働から11月20日まで、報告なし）',
      },
    },
  },
};

describe("a vendor's declaration of one system", () => {
  test('is read by itself, and leaves the whole city undetermined', () => {
    const report = evaluate(mergeConfigurations([vendor]), { asOf });
    expect(report.verdict).toBe('undetermined');
    expect(open(report).filter((one) => one.startsWith('fail'))).toEqual([]);
    // No cycle of the city is known to it: whether its days are recent enough is open.
    expect(open(report)).toContain('undetermined technical/computer-management system:予診票読取');
  });

  test("joined with the city's, it is decided by the city's scale, cycles and rooms; two things are the city's to record", () => {
    const report = evaluate(mergeConfigurations([...modelCityParts, vendor]), { asOf });
    expect(open(report)).toEqual([
      'undetermined network/my-number-isolation flow:slip-maintenance',
      'undetermined outsourcing/contract-action contract:予診票読取委託',
    ]);
  });

  test("its flow passes the city's boundary, which the city's file declares: alone it settles nothing, misspelled it is refused", () => {
    const through = (id: string) => ({
      file: 'vendor.yaml',
      input: {
        covers: { systems: ['観測'] },
        network: {
          nodes: { sensor: { tier: 'internet' }, board: { tier: 'lgwan' } },
          flows: { f: { from: 'sensor', to: 'board', data: 'forward', medium: 'local-network', via: [id] } },
          boundaries: { [id]: { refersTo: '汐見市' } },
        },
      },
    });
    const alone = evaluate(mergeConfigurations([through('fw-office')]), { asOf, only: ['6.3.2/partition'] });
    expect(open(alone)).toContain('undetermined network/path-partition flow:f');
    expect(alone.requirements.find(({ id }) => id === '6.3.2/partition')?.status).toBe('undetermined');
    const error = refused([...modelCityParts, through('fw-core-externl')]);
    expect(error.issues.map(({ code, pointer, suggestion }) => [code, pointer, suggestion])).toEqual([
      ['unknown-reference', '/network/boundaries/fw-core-externl/refersTo', 'fw-core-external'],
    ]);
  });

  test('with those records nothing is left open', () => {
    const report = evaluate(mergeConfigurations([vendor, records, ...modelCityParts]), { asOf });
    expect(open(report)).toEqual([]);
    expect(report.verdict).toBe('excepted');
  });

  test("an exception of the city's does not cover what it does not name", () => {
    const borrowed = { input: { network: { flows: { 'slip-media': { ...media, exception: 'ex-core-maintenance' } } } } };
    const report = evaluate(mergeConfigurations([...modelCityParts, vendor, records, borrowed]), { asOf });
    expect(open(report)).toEqual([
      'fail exceptions/disagreement exception:ex-core-maintenance flow:slip-media',
      'undetermined network/my-number-isolation flow:slip-media',
    ]);
  });

  test.each([
    [
      'the tier of a node',
      { network: { nodes: { 'kenko-ap': { refersTo: '汐見市', tier: 'lgwan' } } } },
      'network',
      '/network/nodes/kenko-ap',
    ],
    [
      'the day of a measure',
      { technical: { systems: { 健康管理: { patching: { appliedOn: '2026-11-20' } } } } },
      'technical',
      '/technical/systems/健康管理/patching',
    ],
    [
      'the end of a contract',
      { outsourcing: { contracts: { 基幹系保守委託: { until: '2031-03-31' } } } },
      'outsourcing',
      '/outsourcing/contracts/基幹系保守委託',
    ],
  ])('a contradiction about %s names both files', (_, input, file, pointer) => {
    const error = refused([...modelCityParts, { file: 'vendor.yaml', input }]);
    expect(error.issues.map(({ code, file: name }) => [code, name])).toEqual([['contradiction', 'vendor.yaml']]);
    expect(error.issues[0]?.pointer).toMatch(new RegExp(`^${pointer}`));
    expect(error.issues[0]?.related?.map((one) => one.file)).toEqual([`model-city/${file}.yaml`]);
    expect(error.message).toContain('vendor.yaml');
    expect(error.message).toContain(`model-city/${file}.yaml`);
  });
});

const media = {
  title: '更新の持込み',
  from: 'vendor-sazanami',
  to: 'slip-reader',
  data: 'forward',
  medium: 'carried-media',
  open: 'on-demand',
};

function refused(parts: Parameters<typeof mergeConfigurations>[0]): ConfigurationError {
  try {
    mergeConfigurations(parts);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}
