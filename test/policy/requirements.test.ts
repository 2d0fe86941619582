import { describe, expect, expectTypeOf, it } from 'vitest';
import { areas } from '../../src/policy/area';
import { isClauseId } from '../../src/policy/clause-tree';
import { definitions } from '../../src/policy/definitions';
import type { Requirement } from '../../src/policy/requirement';
import { isRequirementId, type RequirementId, requirements } from '../../src/policy/requirements/index';

const list: readonly Requirement[] = requirements;
const ids = (chosen: (requirement: Requirement) => boolean) =>
  list
    .filter(chosen)
    .map(({ id }) => id)
    .sort();

describe('requirements', () => {
  it('are 53 of the policy and 4 of ours', () => {
    expect(list.filter(({ basis }) => basis === 'policy')).toHaveLength(53);
    expect(ids(({ basis }) => basis !== 'policy')).toEqual([
      'exceptions/approval',
      'exceptions/need',
      'exceptions/period',
      'exceptions/subjects',
    ]);
    expect(list).toHaveLength(57);
  });

  it('have unique ids, a clause and a word each, the clause being the first they name', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { id, clauses, basis } of list) {
      expect(id).toMatch(/^[a-z0-9.]+\/[a-z]+(-[a-z]+)*$/u);
      for (const clause of clauses) expect(isClauseId(clause)).toBe(true);
      expect([id.split('/')[0]]).toEqual(basis === 'policy' ? [clauses[0]] : ['exceptions']);
      expect(clauses.length > 0).toBe(basis === 'policy');
    }
  });

  it('leave out no clause that lays down a duty, and claim none that does not', () => {
    const clausesWithDuty = [
      '3',
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '4.1',
      '4.2',
      '4.2.1',
      '4.2.2',
      '4.2.3',
      '5',
      '6',
      '6.1',
      '6.2',
      '6.3',
      '6.3.1',
      '6.3.2',
      '6.3.3',
      '6.4',
      '6.5',
      '6.6',
      '6.7',
      '6.8.p1',
      '6.8.p2',
      '6.8.p3',
      '6.9',
      '7',
      '8',
      '9',
      '10.p1',
      '10.p2',
    ];
    expect([...new Set(list.flatMap(({ clauses }) => clauses))].sort()).toEqual([...clausesWithDuty].sort());
  });

  it('are of the modality that the words give: one in principle, two as needed, two periodic or as needed', () => {
    expect(ids(({ modality }) => modality === 'in-principle')).toEqual(['6.3.1/isolation']);
    expect(ids(({ modality }) => modality === 'as-needed')).toEqual(['6.8.p1/contract-action', '6.9/policy-review']);
    expect(ids(({ modality }) => modality === 'periodic-or-as-needed')).toEqual(['7/audit', '7/self-check']);
    expect(ids(({ modality }) => modality === 'shall')).toHaveLength(52);
  });

  it('carry a condition exactly where the text has one', () => {
    expect(ids(({ condition }) => condition !== undefined)).toEqual([
      '6.3.2/sanitized-communication',
      '6.7/outsourcing-security',
      '6.8.p1/contract-action',
      '6.8.p1/contract-requirements',
      '6.8.p1/contractor-selection',
      '6.8.p1/measures-confirmed',
      '6.8.p2/measures',
      '6.8.p2/usage-rules',
      '6.8.p3/operating-procedure',
      '6.8.p3/publishable-information',
      '6.8.p3/responsible-person',
      '6.9/policy-review',
      '8/policy-review',
      '8/risk-analysis',
    ]);
  });

  it('of 6(3) speak of all traffic, of each terminal, or of the body', () => {
    const populations = Object.fromEntries(list.filter(({ area }) => area === 'network').map(({ id, population }) => [id, population]));
    expect(populations).toEqual({
      '6.3/whole-system-resilience': 'body',
      '6.3.1/isolation': 'all',
      '6.3.1/export-ban': 'each',
      '6.3.1/multi-factor': 'each',
      '6.3.2/partition': 'all',
      '6.3.2/sanitized-communication': 'all',
      '6.3.3/advanced-measures': 'body',
      '6.3.3/aggregation': 'all',
      '6.3.3/security-cloud': 'body',
    });
  });

  it('name the terms of clause 2 that they use, each once, in the order printed', () => {
    const order: readonly string[] = definitions.map(({ id }) => id);
    for (const { id, terms = [] } of list) {
      expect(
        terms.filter((term) => !order.includes(term)),
        id,
      ).toEqual([]);
      expect([...terms], id).toEqual([...new Set(terms)].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
    const terms = (wanted: string) => list.find(({ id }) => id === wanted)?.terms;
    expect(terms('6.3.2/sanitized-communication')).toContain('sanitized-communication');
    expect(terms('6.3.2/partition')).toContain('path-partition');
    expect(terms('6.3.3/security-cloud')).not.toContain('information-security');
  });

  it('are spread over the areas as the one vocabulary says', () => {
    const counts = Object.fromEntries(areas.map((area) => [area, list.filter((requirement) => requirement.area === area).length]));
    expect(counts).toEqual({
      organization: 1,
      assets: 2,
      network: 9,
      physical: 4,
      personnel: 5,
      technical: 4,
      operations: 4,
      outsourcing: 9,
      review: 8,
      scope: 4,
      documents: 3,
      exceptions: 4,
    });
  });

  it('are decided from facts first, but for these', () => {
    expect(ids(({ establishedBy }) => establishedBy[0] !== 'facts')).toEqual([
      '5/awareness',
      '5/compliance',
      '6.3/whole-system-resilience',
      '6.5/awareness',
      '6.5/education',
      '6/measures',
    ]);
  });

  it('say what an auditor should ask wherever facts alone do not decide', () => {
    for (const { id, establishedBy, question } of list) {
      expect([id, question !== undefined]).toEqual([id, establishedBy.some((way) => way !== 'facts')]);
    }
  });

  it('say everything in both languages, Japanese in Japanese and English in English', () => {
    for (const { id, statement, condition, readingNote, question } of list) {
      for (const text of [statement, condition, readingNote, question]) {
        if (text === undefined) continue;
        expect([id, text.ja]).toEqual([id, expect.stringMatching(/[ぁ-ん]/u)]);
        expect([id, text.en]).toEqual([id, expect.stringMatching(/^[A-Za-z]/u)]);
        expect([id, text.en]).toEqual([id, expect.not.stringMatching(/[ぁ-ん](?!」)[ぁ-ん]{6,}/u)]);
      }
    }
  });
});

describe('RequirementId', () => {
  it('knows every requirement and no other', () => {
    expectTypeOf<'6.3.1/isolation'>().toExtend<RequirementId>();
    expectTypeOf<'exceptions/need'>().toExtend<RequirementId>();
    expectTypeOf<'6.3.1/no-such'>().not.toExtend<RequirementId>();
    expect(isRequirementId('7/audit')).toBe(true);
    for (const other of ['6.9/audit', '7', '', 'toString']) expect(isRequirementId(other)).toBe(false);
  });
});
