import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import type { RequirementStatus } from '../../src/evaluation/report';
import { toJson, toText } from '../../src/formats/index';
import { gotsuPolicy, guidelineLayer, lawLayer, layOver, type Policy } from '../../src/policy/index';
import { report, requirementStatuses, result } from './reports';

// Whose requirement is violated: the policy says less than what is laid over it.

const layered: Policy = layOver(layOver(gotsuPolicy, guidelineLayer), lawLayer);
const title = '江津市情報セキュリティ基本方針';

const added = (id: string, status: RequirementStatus['status']): RequirementStatus => {
  const found = layered.requirements.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  const { clauses, area, basis, modality, provision } = found;
  return { id, clauses, area, basis, modality, status, establishedBy: null, ...(provision === undefined ? {} : { provision }) };
};

const disposal = result({ requirement: '6.4/disposal', basis: 'guideline', subjects: [{ kind: 'disposal', id: 'usb' }] });
const published = result({
  requirement: 'law/policy-published',
  clause: null,
  basis: 'law',
  provision: { ja: '地方自治法244条の6', en: 'Local Autonomy Act, art. 244-6' },
  subjects: [{ kind: 'municipality', id: 'municipality' }],
});
const ofPolicy = result({ requirement: '6.4/servers', subjects: [{ kind: 'node', id: 'x' }] });

const sample = (states: Readonly<Record<string, RequirementStatus['status']>>, given: Partial<Report>): Report =>
  report({
    profile: ['policy', 'guideline', 'law'],
    verdict: 'nonconformant',
    requirements: [
      ...requirementStatuses(states, 'conformant'),
      added('6.4/disposal', states['6.4/disposal'] ?? 'conformant'),
      added('law/policy-published', states['law/policy-published'] ?? 'conformant'),
    ],
    clauses: [
      { clause: '6', label: '6', status: 'nonconformant' },
      { clause: '6.4', label: '6(4)', status: 'nonconformant' },
    ],
    ...given,
  });
const headOf = (text: string): string => text.slice(0, text.indexOf('\n\n')).replaceAll('\n', '');
const textOf = (one: Report, language: 'ja' | 'en' = 'ja'): string => toText(one, { policy: layered, width: 300, language });

describe('the headline names whose requirement is violated', () => {
  test('the guideline alone: the policy itself is kept, and it says so', () => {
    const one = sample({ '6.4/disposal': 'nonconformant' }, { results: [disposal] });
    expect(headOf(textOf(one))).toContain(`ガイドラインに適合していません。違反 1件。${title}そのものへの違反は見つかっていません。`);
    expect(headOf(textOf(one, 'en'))).toContain('does not conform to the guideline as of');
    expect(textOf(one)).toContain('方針 適合、ガイドライン 不適合（違反 1件）、法令 適合');
  });

  test('the law alone, by its provision', () => {
    const one = sample({ 'law/policy-published': 'nonconformant' }, { results: [published] });
    expect(headOf(textOf(one))).toContain('法令（地方自治法244条の6）に適合していません。');
    expect(headOf(textOf(one, 'en'))).toContain('does not conform to the law (Local Autonomy Act, art. 244-6) as of');
  });

  test('the law by a provision with several items: the provision once', () => {
    const ids = ['law/policy-published', 'law/technical-measures', 'law/outsourcing-measures', 'law/evaluation-measures'];
    const head = (count: number, language: 'ja' | 'en') =>
      headOf(
        textOf(sample({}, { requirements: ids.slice(0, count).map((id) => added(id, 'nonconformant')), results: [published] }), language),
      );
    expect(head(2, 'ja')).toContain('法令（地方自治法244条の6、地方自治法施行規則16条の3第1項第5号）に');
    expect(head(4, 'ja')).toContain('法令（地方自治法244条の6、地方自治法施行規則16条の3第1項第5号・第7号・第8号）に');
    expect(head(2, 'en')).toContain('Local Autonomy Act Enforcement Ordinance, art. 16-3(1) item 5)');
    expect(head(4, 'en')).toContain('Local Autonomy Act Enforcement Ordinance, art. 16-3(1) items 5, 7 and 8)');
  });

  test('all three', () => {
    const states = { '6.4/servers': 'nonconformant', '6.4/disposal': 'nonconformant', 'law/policy-published': 'nonconformant' } as const;
    const one = sample(states, { results: [ofPolicy, disposal, published] });
    expect(headOf(textOf(one))).toContain(`${title}、ガイドライン及び法令（地方自治法244条の6）に適合していません。違反 3件。`);
    expect(headOf(textOf(one))).not.toContain('そのもの');
  });

  test('the policy alone reads as it does without layers', () => {
    const one = sample({ '6.4/servers': 'nonconformant' }, { results: [ofPolicy] });
    expect(headOf(textOf(one))).toContain(`${title}に適合していません。違反 1件。`);
    expect(headOf(textOf(one))).not.toContain('ガイドライン');
  });

  test('what is open is open for those who ask it, and what conforms conforms to all', () => {
    expect(headOf(textOf(sample({ 'law/policy-published': 'undetermined' }, { verdict: 'undetermined' })))).toContain(
      '法令（地方自治法244条の6）に適合しているかは、まだ決まりません。',
    );
    expect(headOf(textOf(sample({}, { verdict: 'conformant' })))).toContain(`${title}、ガイドライン及び法令に適合しています。`);
  });
});

test('a clause is not violated by what only the guideline asks; what the layers ask has lines of its own', () => {
  const one = sample({ '6.4/disposal': 'nonconformant', 'law/policy-published': 'nonconformant' }, { results: [disposal, published] });
  const text = textOf(one);
  expect(text).toMatch(/== 条項ごとの判定（方針の本文による）\n {2}適合 +6 .*\n {2}適合 +6\.4 /u);
  expect(text).toMatch(/== ガイドラインが加える要求の判定\n {2}不適合 +6\.4\/disposal +6\(4\)/u);
  expect(text).toMatch(/== 法令の規定の判定\n {2}不適合 +law\/policy-published +地方自治法244条の6\n/u);
  expect(text).toContain('6(4)（ガイドライン）の違反');
});

describe('a run that is limited to the law', () => {
  const configuration = parseConfiguration({ municipality: { name: '江津市' }, covers: 'municipality', network: { flows: {} } });
  const limited = evaluate(configuration, { asOf: '2026-11-24', policy: layered, only: ['law/policy-carried-out'] });

  test('has a line for it, speaks of no clause, and does not call the declaration empty', () => {
    const text = textOf(limited);
    expect(text).toMatch(/== 法令の規定の判定\n {2}未確定 +law\/policy-carried-out +地方自治法244条の6\n/u);
    expect(text).not.toContain('条項ごとの判定');
    expect(text).not.toContain('まだ判定できることが何も宣言されていません');
    expect(headOf(text)).toContain('法令（地方自治法244条の6）に適合しているかは');
  });

  test('names the provision in JSON too, whatever its state', () => {
    const { requirements }: { requirements: readonly { id: string; provision?: unknown }[] } = JSON.parse(toJson(limited));
    expect(requirements.find(({ id }) => id === 'law/policy-carried-out')?.provision).toEqual({
      ja: '地方自治法244条の6',
      en: 'Local Autonomy Act, art. 244-6',
    });
  });
});
