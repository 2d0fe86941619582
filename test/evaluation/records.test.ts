import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/configuration/index';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { gotsuPolicy } from '../../src/policy/index';
import { defineRule, rules } from '../../src/rules/index';
import { cityWith, cleanFiles } from '../hostile/city';

const asOf = '2026-11-24';
const record = (change: Partial<Judgement>): Judgement => ({
  requirement: '6.3.2/sanitized-communication',
  subjects: 'municipality',
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
  ...change,
});

describe('a judgement that says no', () => {
  const import_ = {
    from: 'web',
    to: 'files',
    data: 'forward',
    medium: 'local-network',
    via: ['firewall'],
    sanitization: cleanFiles,
  } as const;
  const open = { ...import_, sanitization: [{ direction: 'forward', method: 'other', place: 'internet-tier' }] } as const;

  test('is heard about each of the things that it names, whatever the facts say of the others', () => {
    const flows = { a: open, b: import_ };
    const judgements = { j: record({ subjects: [{ flow: 'a' }, { flow: 'b' }], result: 'nonconformant' }) };
    const report = evaluate(cityWith({ flows, judgements }), { asOf, only: ['6.3'] });
    const failing = report.results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ subjects, judgement }) => [subjects[0]?.id, judgement]);
    expect(failing.sort()).toEqual([
      ['a', 'j'],
      ['b', 'j'],
    ]);
    // Both are told as a no, with who says so and when.
    for (const { message } of report.results.filter(({ outcome }) => outcome === 'fail')) {
      expect(message.en).toContain('Record "j", by ciso on 2026-04-01, says that it does not conform.');
    }
  });

  test('counts only if it is complete and has not ended', () => {
    const failing = record({ subjects: [{ flow: 'b' }], result: 'nonconformant' });
    const { evidence: _, ...bare } = failing;
    for (const j of [bare, { ...failing, on: '2026-11-25' }, { ...failing, until: '2026-11-23' }]) {
      const judgements = { j };
      const report = evaluate(cityWith({ flows: { b: import_ }, judgements }), { asOf, only: ['6.3'] });
      expect(report.results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'violation')).toEqual([]);
    }
  });
});

test('a record that nobody made counts for nothing; a role that is declared may be called so', () => {
  const attested = (by: string, organization: object) => {
    const requirement = '6/measures';
    const input = { ...organization, covers: 'municipality', attestations: { a: { ...record({ by, requirement, on: '2026-10-01' }) } } };
    return evaluate(parseConfiguration(input), { asOf, only: [requirement] }).requirements.find(({ id }) => id === requirement)?.status;
  };
  expect(attested('ciso', {})).toBe('conformant');
  expect(attested('なし', {})).toBe('undetermined');
  expect(attested('担当者未定', {})).toBe('undetermined');
  expect(attested('なし', { organization: { roles: { なし: { holder: '浜野 渚', from: '2024-04-01' } } } })).toBe('conformant');
});

describe('what no rule of the registry decides', () => {
  test('is not established by a record where facts decide', () => {
    const judgements = { j: record({ requirement: '6.3.1/isolation' }) };
    const report = evaluate(cityWith({ judgements }), { asOf, only: ['6.3.1/isolation'], rules: [] });
    expect(report.verdict).toBe('undetermined');
  });

  test('is, where the requirement can be attested', () => {
    const attestations = { a: record({ requirement: '6/measures' }) };
    const report = evaluate(cityWith({ rest: { attestations } }), { asOf, only: ['6/measures'] });
    expect(report.verdict).toBe('conformant');
    expect(report.requirements.find(({ id }) => id === '6/measures')?.establishedBy).toBe('attestation');
  });
});

test('a rule that reports on a requirement it does not list is an error, not silence', () => {
  const stray = defineRule({
    id: 'network/stray',
    requirements: ['6.3.1/isolation'],
    reading: 'literal',
    severity: 'violation',
    title: { ja: '-', en: '-' },
    remedy: { ja: '-', en: '-' },
    facts: [],
    looking: { subjects: () => ['city'], about: () => [{ kind: 'municipality', id: 'municipality' }], pointers: () => [''] },
    check: () => [{ requirement: '6.3.1/isolaton', outcome: { outcome: 'fail', message: { ja: '-', en: '-' } } }],
  });
  expect(evaluate(cityWith({}), { asOf, only: ['6.3.1/isolation'], rules: [...rules, stray] }).verdict).toBe('error');
});

test('a declaration that was not parsed is refused: it may refer to nothing', () => {
  const dangling = { network: { nodes: { m: { tier: 'my-number' } }, flows: { x: { from: 'm', to: 'web-typo' } } } } as const;
  expect(() => evaluate(dangling, { asOf })).toThrow(TypeError);
});

test('merging parsed declarations keeps the files they were read from', () => {
  const part = (file: string, tier: 'lgwan' | 'internet') => parseConfiguration({ network: { nodes: { x: { tier } } } }, { file });
  expect(() => mergeConfigurations([part('a.yaml', 'lgwan'), part('b.yaml', 'internet')])).toThrow(/a\.yaml/);
  const merged = mergeConfigurations([part('a.yaml', 'lgwan'), parseConfiguration({ network: { nodes: { y: {} } } }, { file: 'b.yaml' })]);
  const report = evaluate(merged, { asOf, only: ['6.3'] });
  expect(report.results.flatMap(({ locations }) => locations).some(({ file }) => file === 'b.yaml')).toBe(true);
});

test('a tailored policy has its own requirements, which records may name', () => {
  const own = { ...gotsuPolicy.requirements.find(({ id }) => id === '6/measures'), id: '6/city-own' };
  const policy = { ...gotsuPolicy, requirements: [...gotsuPolicy.requirements, own] } as typeof gotsuPolicy; // one more of the same kind
  const input = { attestations: { a: record({ requirement: '6/city-own' }) } };
  expect(() => parseConfiguration(input)).toThrow(/6\/city-own/);
  expect(evaluate(parseConfiguration(input, { policy }), { asOf, policy, only: ['6/city-own'] }).verdict).toBe('conformant');
});
