import { expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import type { Configuration } from '../../src/configuration/index';
import { originOf } from '../../src/configuration/index';
import { ConfigurationError, mergeConfigurations } from '../../src/configuration/schemas';

const asOf = '2026-11-24';
const monthly = { unit: 'month', count: 1, source: '対策基準' } as const;

/** What the vendor of one system hands over. */
const vendor: Configuration = {
  covers: { systems: ['住民基本台帳'] },
  technical: {
    systems: {
      juki: {
        patching: { appliedOn: '2026-11-12' },
        logs: { from: '2025-04-01' },
        backups: { lastOn: '2026-11-23' },
        malware: { means: ['definitions'], definitionsOn: '2026-11-23' },
        note: '保守事業者が記載',
      },
    },
  },
};

/** What the city says of all its systems. */
const city: Configuration = {
  covers: 'municipality',
  assets: { systems: { juki: { title: '住民基本台帳' }, tax: { title: '個人住民税' } } },
  technical: {
    cycles: { patching: monthly, backup: monthly, malwareDefinitions: monthly, accountReview: { ...monthly, count: 6 } },
    systems: {
      juki: {
        access: { means: ['personal-accounts'], accountsReviewedOn: '2026-10-01', privilegesReviewedOn: '2026-10-01' },
        note: '市が記載',
      },
    },
  },
};

const merge = (...inputs: readonly Configuration[]) =>
  mergeConfigurations(inputs.map((input, index) => ({ file: `${index + 1}.yaml`, input })));
function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.issues.map(({ code, file, pointer }) => [code, file, pointer].join(' '));
    throw error;
  }
  return [];
}

const outcomes = (configuration: Configuration) => {
  const { results, evidence } = checkConfiguration(configuration, { asOf, only: ['6.6'], evidence: true });
  return [...results, ...(evidence ?? [])]
    .map(({ rule, outcome, subjects }) => `${rule} ${subjects.map(({ id }) => id).join()} ${outcome}`)
    .filter((line) => line.startsWith('technical/'))
    .sort();
};

test('a vendor who declares one system is asked about that system alone, and is told what only the city can say', () => {
  expect(outcomes({ ...vendor, assets: { systems: { juki: { title: '住民基本台帳' } } } })).toEqual([
    'technical/access-control juki undetermined',
    'technical/computer-management juki undetermined',
    'technical/intrusion-protection juki undetermined',
    'technical/malware-protection juki undetermined',
  ]);
});

test('merged, vendor and city each say a part of the system, and it is checked by the cycles of the city', () => {
  for (const joined of [merge(city, vendor), merge(vendor, city)]) {
    expect(outcomes(joined)).toEqual([
      'technical/access-control juki pass',
      'technical/access-control tax undetermined',
      'technical/computer-management juki pass',
      'technical/computer-management tax undetermined',
      'technical/intrusion-protection juki undetermined',
      'technical/intrusion-protection tax undetermined',
      'technical/malware-protection juki pass',
      'technical/malware-protection tax undetermined',
    ]);
  }
});

test('what the two say of one measure must agree, and both places are named', () => {
  const other: Configuration = { technical: { systems: { juki: { patching: 'none' } } } };
  expect(problemsOf(() => merge(vendor, other))).toEqual(['contradiction 2.yaml /technical/systems/juki/patching']);
  try {
    merge(vendor, other);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    expect(error.issues[0]?.related).toEqual([{ file: '1.yaml', pointer: '/technical/systems/juki/patching' }]);
  }
});

test('each fact keeps the place it was written at', () => {
  const joined = merge(city, vendor);
  expect(originOf(joined, '/technical/systems/juki/access')).toEqual({ file: '1.yaml', pointer: '/technical/systems/juki/access' });
  expect(originOf(joined, '/technical/systems/juki/patching')).toEqual({ file: '2.yaml', pointer: '/technical/systems/juki/patching' });
});

test('a word and a record about one system contradict each other', () => {
  const said = (monitoring: NonNullable<Configuration['operations']>['monitoring']): Configuration =>
    monitoring === undefined ? {} : { operations: { monitoring } };
  expect(problemsOf(() => merge(said({ juki: 'none' }), said({ juki: { means: ['logs'] } })))).toEqual([
    'contradiction 2.yaml /operations/monitoring/juki',
  ]);
  expect(merge(said({ juki: { by: 'ict' } }), said({ juki: { means: ['logs'] } })).operations?.monitoring?.juki).toEqual({
    by: 'ict',
    means: ['logs'],
  });
});
