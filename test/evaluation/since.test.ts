import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { ComparisonError, evaluate, redact, reportSince } from '../../src/evaluation/index';
import type { Report, RequirementStatus, Result } from '../../src/evaluation/report';
import { report, result } from '../formats/reports';

const requirement = '6.3.2/sanitized-communication';
const about = (id: string, given: Partial<Result> = {}): Result => result({ requirement, subjects: [{ kind: 'flow', id }], ...given });

const violation: Partial<Result> = {};
const undetermined: Partial<Result> = { outcome: 'undetermined' };
const error: Partial<Result> = { outcome: 'error' };
const advice: Partial<Result> = { severity: 'advice' };
const excepted: Partial<Result> = { disposition: 'excepted', exception: 'EX-1' };
const expired: Partial<Result> = { disposition: 'expired', exception: 'EX-1' };
const judged: Partial<Result> = { outcome: 'undetermined', disposition: 'judged', judgement: 'J-1' };
const passed: Partial<Result> = { outcome: 'pass' };

/** A report of one requirement. */
function withResults(status: RequirementStatus['status'], ...results: readonly Result[]): Report {
  const [first] = report({}).requirements;
  if (first === undefined) throw new Error('the report of the tests has a requirement');
  return report({ results, requirements: [{ ...first, id: requirement, status }] });
}

const gate = { allowUndetermined: false, strict: false };

describe('what an earlier report had', () => {
  it.each([
    ['a violation that was one', violation, violation, 'known'],
    ['a violation that was not there', undefined, violation, 'new'],
    ['a violation that was undetermined', undetermined, violation, 'new'],
    ['a violation that was excepted', excepted, expired, 'new'],
    ['a violation that was advice', advice, violation, 'new'],
    ['a violation that had passed', passed, violation, 'new'],
    ['a violation where a rule had failed', error, violation, 'new'],
    ['what is undetermined where a rule had failed', error, undetermined, 'new'],
    ['what is undetermined and was a violation', violation, undetermined, 'known'],
    ['what is undetermined and was judged', judged, undetermined, 'new'],
    ['advice that was advice', advice, advice, 'known'],
    ['advice that was excepted', excepted, advice, 'new'],
    ['a rule that fails as it failed', error, error, 'new'],
    ['what is excepted and was a violation', violation, excepted, 'known'],
    ['what is excepted and was not there', undefined, excepted, 'new'],
  ] as const)('%s', (_, then, now, since) => {
    const before = withResults('nonconformant', ...(then === undefined ? [] : [about('a', then)]));
    expect(reportSince(withResults('nonconformant', about('a', now)), before).results[0]?.since).toBe(since);
  });

  it('is told apart by what it is about: another flow is another finding', () => {
    const now = reportSince(withResults('nonconformant', about('a'), about('b')), withResults('nonconformant', about('a')));
    expect(now.results.map(({ subjects, since }) => [subjects[0]?.id, since])).toEqual([
      ['a', 'known'],
      ['b', 'new'],
    ]);
  });

  it('counts what was open and is not any more: mended or settled, but not what had been settled already', () => {
    const before = withResults('nonconformant', about('a'), about('b'), about('c', excepted), about('d'));
    const now = withResults('nonconformant', about('a'), about('b', excepted));
    expect(reportSince(now, before).since).toEqual({ asOf: before.asOf, verdict: before.verdict, askedDifferently: [], gone: 2 });
  });

  it('is left out of nothing: verdict, statuses and findings stay', () => {
    const now = withResults('nonconformant', about('a'), about('b'));
    const compared = reportSince(now, withResults('nonconformant', about('a')));
    expect(compared.verdict).toBe(now.verdict);
    expect(compared.results.map(({ identity }) => identity)).toEqual(now.results.map(({ identity }) => identity));
    expect(compared.requirements.map(({ status }) => status)).toEqual(['nonconformant']);
  });

  it('keeps in public how many are new, and names nothing', () => {
    const shown = redact(reportSince(withResults('nonconformant', about('secret')), withResults('conformant')), 'public');
    expect(shown.results.map(({ since }) => since)).toEqual(['new']);
    expect(shown.since?.gone).toBe(0);
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});

describe('the gate', () => {
  const code = (now: Report, before: Report): number => exitCodeOf(reportSince(now, before), gate);
  it.each([
    ['what is known does not gate', withResults('nonconformant', about('a')), withResults('nonconformant', about('a')), 0],
    [
      'a new violation beside a known one does',
      withResults('nonconformant', about('a'), about('b')),
      withResults('nonconformant', about('a')),
      1,
    ],
    ['an exception that ran out does', withResults('nonconformant', about('a', expired)), withResults('excepted', about('a', excepted)), 1],
    ['something newly undetermined does', withResults('undetermined', about('a', undetermined)), withResults('conformant'), 4],
    [
      'a known violation does not cover something newly undetermined',
      withResults('nonconformant', about('a'), about('b', undetermined)),
      withResults('nonconformant', about('a')),
      1,
    ],
    ['a rule that fails always does', withResults('error', about('a', error)), withResults('error', about('a', error)), 3],
    ['a requirement that is worse without a finding does', withResults('undetermined'), withResults('conformant'), 4],
    ['a requirement that is worse without a finding does, whatever it was', withResults('nonconformant'), withResults('undetermined'), 1],
    ['a requirement that stood so does not', withResults('undetermined'), withResults('undetermined'), 0],
    ['a requirement that the earlier run did not judge does', withResults('undetermined'), report({ requirements: [] }), 4],
  ])('%s', (_, now, before, expected) => {
    expect(code(now, before)).toBe(expected);
  });

  it('never is laxer than the run itself would be with nothing known, and with all of it known lets pass all but errors', () => {
    const outcomes = fc.constantFrom(violation, undetermined, error, advice, excepted, expired, judged);
    const results = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), outcomes), { selector: ([id]) => id })
      .map((list) => list.map(([id, given]) => about(id, given)));
    fc.assert(
      fc.property(results, fc.constantFrom('nonconformant', 'error', 'undetermined', 'conformant'), (list, status) => {
        const now = withResults(status, ...list);
        expect(exitCodeOf(reportSince(now, report({ requirements: [], results: [] })), gate)).toBe(exitCodeOf(now, gate));
        const failed = status === 'error' || list.some(({ outcome }) => outcome === 'error');
        const again = exitCodeOf(reportSince(now, now), gate);
        if (!failed) expect(again).toBe(0);
        else expect(again).not.toBe(0);
      }),
    );
  });
});

describe('a report that cannot tell what is new', () => {
  it.each([
    ['of another policy', { policy: { id: 'other', title: { ja: '別', en: 'other' } } }],
    ['of another municipality', { declared: { municipality: '別の市', covers: 'municipality' } }],
    ['of a municipality that is not named', { declared: { covers: 'municipality' } }],
    ['of a later day', { asOf: '2099-01-01' }],
    ['that is public', { redacted: 'public' }],
    ['without its exceptions', { withoutExceptions: true }],
  ] as const)('%s is refused', (_, given) => {
    const now = report({ declared: { municipality: '江津市', covers: 'municipality' } });
    expect(() => reportSince(now, report({ declared: now.declared, ...given }))).toThrow(ComparisonError);
  });

  it('is compared where neither is named', () => {
    const unnamed = report({ declared: { covers: 'unknown' } });
    expect(() => reportSince(unnamed, unnamed)).not.toThrow();
  });
});

describe('a finding of the same things that is another', () => {
  const declared = (tier: 'lgwan' | 'internet'): Configuration =>
    parseConfiguration({
      municipality: { name: '江津市' },
      network: { nodes: { files: { tier, kind: 'server' } } },
      assets: { information: { tax: { tier: 'my-number', placements: { files: {} } } } },
    });
  it('is new: data of the My Number tier that lay in the LGWAN tier lies in the Internet tier', () => {
    const [before, now] = (['lgwan', 'internet'] as const).map((tier) => evaluate(declared(tier), { asOf: '2026-11-24' }));
    if (before === undefined || now === undefined) throw new Error('two reports');
    const open = (one: Report): readonly string[] =>
      one.results.filter((result) => result.outcome === 'fail' && result.requirement.startsWith('6.3.1')).map(({ identity }) => identity);
    expect(open(now)).toEqual(open(before));
    expect(open(now).length).toBeGreaterThan(0);
    expect(exitCodeOf(reportSince(now, before), { allowUndetermined: true, strict: false })).toBe(1);
    expect(exitCodeOf(reportSince(before, before), { allowUndetermined: true, strict: false })).toBe(0);
  });
});
