import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { defineRule, rules } from '../../src/rules/index';
import { approved, cityWith, openIn, reportOn, today } from '../hostile/city';

const throwing = defineRule({
  id: 'network/throwing',
  requirements: ['6.3.1/isolation'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '投げる規則', en: 'a rule that throws' },
  remedy: { ja: '-', en: '-' },
  facts: [],
  looking: {
    *subjects(facts) {
      yield* facts.flows.keys();
    },
    about: (id) => [{ kind: 'flow', id }],
    pointers: (id) => [`/network/flows/${id}`],
  },
  check: () => {
    throw new Error('broken');
  },
});

describe('what passed in silence elsewhere does not pass here', () => {
  test('Cedar 2428, cdk-nag: a rule that throws gates, and no exception covers it', () => {
    const configuration = cityWith({ exceptions: { x: approved([{ flow: 'use' }]) } });
    const report = evaluate(configuration, { asOf: today, only: ['6.3'], rules: [...rules, throwing] });
    expect(report.verdict).toBe('error');
    expect(report.results.filter(({ outcome }) => outcome === 'error').map(({ disposition }) => disposition)).toEqual(['open', 'open']);
  });

  test('a rule whose subjects cannot be listed gates as well', () => {
    const broken = defineRule({
      id: 'network/unlistable',
      requirements: ['6.3.1/isolation'],
      reading: 'literal',
      severity: 'violation',
      title: { ja: '-', en: '-' },
      remedy: { ja: '-', en: '-' },
      facts: [],
      looking: {
        subjects: (): Iterable<string> => {
          throw new Error('broken');
        },
        about: () => [],
        pointers: () => [],
      },
      check: () => ({ outcome: 'pass' }),
    });
    expect(evaluate(cityWith({}), { asOf: today, only: ['6.3'], rules: [...rules, broken] }).verdict).toBe('error');
  });

  test('Checkov: everything undetermined is in the report', () => {
    const report = evaluate(parseConfiguration({}), { asOf: today });
    const named = new Set(report.results.map(({ requirement }) => requirement));
    const open = report.requirements.filter(({ status }) => status === 'undetermined');
    expect(open.length).toBeGreaterThan(40);
    expect(open.filter(({ id }) => !named.has(id))).toEqual([]);
  });

  test('Checkov 7647, eslint 21226: swapping one violation for another of the same rule is seen', () => {
    const flow = (to: string) => ({ from: 'tax-db', to, data: 'forward', medium: 'local-network' }) as const;
    const before = reportOn({ flows: { a: flow('files') } });
    const after = reportOn({ flows: { b: flow('files') } });
    const identities = (report: typeof before) =>
      report.results.filter(({ outcome }) => outcome === 'fail').map(({ identity }) => identity);
    expect(identities(before)).not.toEqual(identities(after));
  });

  test('dependency-cruiser 1078: an excepted path does not hide another target', () => {
    const flows = {
      f: { from: 'tax-db', to: 'files', data: 'forward', medium: 'local-network' },
      g: {
        from: 'files',
        to: 'web',
        data: 'forward',
        medium: 'local-network',
        via: ['firewall'],
        sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }],
      },
      h: {
        from: 'files',
        to: 'web-2',
        data: 'forward',
        medium: 'local-network',
        via: ['firewall'],
        sanitization: [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }],
      },
    } as const;
    const nodes = { 'web-2': { tier: 'internet', kind: 'server' } } as const;
    const report = reportOn({ nodes, flows, exceptions: { x: approved([{ flow: 'f' }, { path: { from: 'tax-db', to: 'web' } }]) } });
    expect(openIn(report)).toContain('fail network/my-number-outward-path tax-db web-2');
    expect(openIn(report)).not.toContain('fail network/my-number-outward-path tax-db web');
  });

  test('conftest 548: an exception that nothing needs is reported', () => {
    const report = reportOn({ exceptions: { x: approved([{ flow: 'use' }]) } });
    expect(report.results.map(({ rule }) => rule)).toContain('exceptions/unneeded');
    expect(report.verdict).toBe('conformant');
  });

  test('Gemara: what no rule decides is not conformant', () => {
    const report = evaluate(cityWith({}), { asOf: today, rules: [] });
    expect(report.verdict).toBe('undetermined');
    expect(report.requirements.filter(({ status, id }) => status === 'conformant' && id !== '6.3/whole-system-resilience')).toEqual([]);
  });

  test('InSpec: an exception without an end covers nothing', () => {
    const { until: _, ...endless } = approved([{ flow: 'f' }]);
    const report = reportOn({
      flows: { f: { from: 'tax-db', to: 'files', data: 'forward', medium: 'local-network' } },
      exceptions: { x: endless },
    });
    expect(openIn(report)).toEqual(expect.arrayContaining(['fail network/my-number-isolation f', 'fail exceptions/invalid x']));
  });
});
