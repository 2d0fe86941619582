import { describe, expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { today } from './city';

const roles = {
  ciso: { holder: '甲', from: '2026-04-01', formerHolders: [{ holder: '乙', from: '2020-04-01', until: '2026-03-31' }] },
  late: { holder: '丙', from: '2026-10-01' },
  left: { holder: '丁', until: '2025-03-31' },
  vacant: { holder: '欠員' },
  unnamed: {},
};
const attestation = {
  requirement: '6/measures',
  subjects: 'municipality',
  result: 'conformant',
  by: 'ciso',
  on: '2026-07-01',
  evidence: '令和8年度 点検報告書',
};
const statusWith = (change: object, organization: object | undefined = { roles }) => {
  const configuration = { attestations: { a: { ...attestation, ...change } }, ...(organization === undefined ? {} : { organization }) };
  const { requirements, results } = checkConfiguration(configuration, { asOf: today, only: ['6/measures'] });
  return {
    status: requirements.find(({ id }) => id === '6/measures')?.status,
    asked: results.flatMap(({ unknown }) => unknown ?? []).flatMap(({ pointer }) => pointer ?? []),
  };
};

describe('a record that closes a requirement', () => {
  test.each(['なし', '―', '未定', '不明', '未作成', '欠'])('does not rest on evidence that says there is none: %s', (evidence) => {
    expect(statusWith({ evidence })).toEqual({ status: 'undetermined', asked: ['/attestations/a/evidence'] });
  });

  test.each(['vacant', 'left', 'late'])('is made by somebody who held the role on its day: not %s', (by) => {
    expect(statusWith({ by })).toEqual({ status: 'undetermined', asked: ['/attestations/a/by'] });
  });

  test('lawful: by the holder, by a former holder, by a role whose holder is not said, or where no roles are declared', () => {
    expect(statusWith({}).status).toBe('conformant');
    expect(statusWith({ on: '2026-03-31' }).status).toBe('conformant');
    expect(statusWith({ by: 'unnamed' }).status).toBe('conformant');
    expect(statusWith({}, undefined).status).toBe('conformant');
  });
});
