import { describe, expect, it } from 'vitest';
import { type ComparedReport, diffReports } from '../../src/evaluation/index';
import type { Report, Result } from '../../src/evaluation/report';
import { readReport, type ShownFinding, type TextOptions, toDiffText, toJson } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { allExcepted, city, conformant, mixed, report, result } from './reports';

const text = (before: ComparedReport<ShownFinding>, after: Report, options: TextOptions = {}): string =>
  toDiffText(diffReports(before, after), { configuration: city, ...options });

const about = (id: string, given: Partial<Result> = {}): Result =>
  result({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id }], ...given });

const before = report({
  asOf: '2026-04-01',
  verdict: 'nonconformant',
  clauses: [
    { clause: '6.3.1', label: '6(3)①', status: 'excepted' },
    { clause: '6.3.2', label: '6(3)②', status: 'nonconformant' },
  ],
  results: [
    about('mended'),
    about('kept'),
    about('tax-copy', { requirement: '6.3.1/isolation', clause: '6.3.1', disposition: 'excepted', exception: 'EX-1' }),
    about('asked', { outcome: 'undetermined' }),
  ],
});
const after = report({
  asOf: '2026-10-01',
  verdict: 'nonconformant',
  only: ['6.3'],
  profile: ['policy', 'guideline'],
  clauses: [
    { clause: '6.3.1', label: '6(3)①', status: 'nonconformant' },
    { clause: '6.3.2', label: '6(3)②', status: 'nonconformant' },
    { clause: '6.3.3', label: '6(3)③', status: 'undetermined' },
  ],
  results: [
    about('kept'),
    about('tax-copy', { requirement: '6.3.1/isolation', clause: '6.3.1', disposition: 'expired', exception: 'EX-1' }),
    about('asked', { outcome: 'undetermined', disposition: 'judged', judgement: 'J-1' }),
    about('file-out'),
    about('cloud', { requirement: '6.3.3/security-cloud', clause: '6.3.3', outcome: 'undetermined' }),
    about('law', { requirement: 'law/x', clause: null, basis: 'law', provision: { ja: '規則16条の3', en: 'regulations, 16-3' } }),
  ],
});

describe('the comparison of two reports as text', () => {
  it.each(['ja', 'en'] as const)('is as it was looked at (%s)', async (language) => {
    await expect(text(before, after, { language })).toMatchFileSnapshot(`golden/diff.${language}.txt`);
    await expect(text(mixed, allExcepted, { language })).toMatchFileSnapshot(`golden/diff-mended.${language}.txt`);
  });

  it('is the same of a report that was read back from its JSON', () => {
    expect(text(readReport(toJson(before)), after)).toBe(text(before, after));
  });

  it('is as it was looked at for two cities of the examples', async () => {
    const [model, , violating] = exampleReports;
    if (model === undefined || violating === undefined) throw new Error('an example is missing');
    const shown = toDiffText(diffReports(readReport(toJson(violating.report)), model.report), model.options);
    await expect(shown).toMatchFileSnapshot('golden/examples/violating-city-to-model-city.ja.diff.txt');
  });

  it('says first what the two runs were asked differently', () => {
    const shown = text(before, after, { language: 'en' });
    expect(shown.indexOf('not asked the same')).toBeGreaterThan(0);
    expect(shown.indexOf('not asked the same')).toBeLessThan(shown.indexOf('== New'));
    expect(shown).toContain('--profile');
    expect(shown).toContain('--only');
    expect(shown).not.toContain('--no-exceptions');
  });

  it('says of two reports that are alike that nothing changed, and of the same verdict that it is the same', () => {
    const shown = text(mixed, mixed, { language: 'en' });
    expect(shown).toContain('No finding, exception or clause stands differently.');
    expect(shown).not.toContain('==');
    expect(text(mixed, conformant, { language: 'en' })).toContain('from nonconformant (2026-11-24) to conformant (2026-11-24)');
  });

  it('warns of reports that stand in the wrong order', () => {
    expect(text(after, before, { language: 'en' })).toContain('Check the order');
    expect(text(before, after, { language: 'en' })).not.toContain('Check the order');
  });

  it('is the same whatever order the results stand in', () => {
    const turned = (one: Report): Report => ({ ...one, results: [...one.results].reverse() });
    expect(text(turned(before), turned(after))).toBe(text(before, after));
  });

  it('counts what is beyond fifty, and writes all of it out where that is asked for', () => {
    const many = report({ results: Array.from({ length: 60 }, (_, index) => about(`f${index}`)) });
    const cut = text(report({}), many, { language: 'en' });
    expect(cut).toContain('and 10 more');
    expect([...cut.matchAll(/About: /g)]).toHaveLength(50);
    expect([...text(report({}), many, { language: 'en', all: true }).matchAll(/About: /g)]).toHaveLength(60);
  });

  it('lets nothing that is declared move the cursor or turn the line', () => {
    const hostile = report({
      results: [about('\u001b[2J\u202e', { message: { ja: '\u001b[31m', en: '\u202e' }, disposition: 'excepted', exception: '\u0007' })],
    });
    for (const shown of [text(report({}), hostile), text(hostile, report({}))]) {
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});
