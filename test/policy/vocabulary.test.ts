import { describe, expect, it } from 'vitest';
import { type AffairRecord, affairs } from '../../src/policy/affairs';
import { areas } from '../../src/policy/area';
import { type Audience, audiences } from '../../src/policy/audiences';
import type { Bilingual } from '../../src/policy/bilingual';
import { clauseChildren, clauseOf } from '../../src/policy/clause-tree';
import { controls } from '../../src/policy/controls';
import { definitions } from '../../src/policy/definitions';
import { requirements } from '../../src/policy/requirements/index';
import { guidelineRoles } from '../../src/policy/roles';
import { type Scope, scope } from '../../src/policy/scope';
import { threats } from '../../src/policy/threats';
import { tiers } from '../../src/policy/tiers';

const expectBothLanguages = (texts: readonly Bilingual[]) => {
  for (const { ja, en } of texts) {
    expect(ja.trim()).not.toBe('');
    expect(en).toMatch(/^[A-Za-z]/u);
    expect(en).not.toBe(ja);
  }
};
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('definitions', () => {
  it('are the twelve of clause 2, in order, each under the heading that its clause bears', () => {
    expect(definitions.map(({ clause }) => clause)).toEqual(clauseChildren('2').map(({ id }) => id));
    expect(definitions).toHaveLength(12);
    for (const { clause, term } of definitions) expect(term.ja).toBe(clauseOf(clause).heading.ja);
  });

  it('have unique ids and speak both languages', () => {
    expect(new Set(idsOf(definitions)).size).toBe(12);
    expectBothLanguages(definitions.flatMap(({ term, meaning }) => [term, meaning]));
  });
});

describe('threats', () => {
  it('are the five categories of clause 3, each with what it names and what comes of it', () => {
    expect(
      threats.map(({ id, clause, subThreats, results }) => [id, clause, subThreats.length, results.map((result) => result.id)]),
    ).toEqual([
      ['intentional', '3.1', 6, ['leak', 'destruction', 'alteration', 'erasure']],
      ['unintentional', '3.2', 11, ['leak', 'destruction', 'erasure']],
      ['disaster', '3.3', 3, ['service-stoppage', 'work-stoppage']],
      ['disease', '3.4', 1, ['operation-failure']],
      ['infrastructure', '3.5', 3, ['knock-on']],
    ]);
  });

  it('have unique ids and speak both languages', () => {
    const subThreats = threats.flatMap((threat) => [...threat.subThreats]);
    expect(new Set(idsOf(subThreats)).size).toBe(24);
    expectBothLanguages(threats.flatMap((threat) => [threat, ...threat.subThreats, ...threat.results].map(({ label }) => label)));
  });
});

describe('scope', () => {
  const { bodies, unnamedBodies, committees, assets }: Scope = scope;

  it('covers four kinds of body, the assembly with members and secretariat', () => {
    expect(idsOf(bodies)).toEqual(['internal-departments', 'administrative-committees', 'assembly', 'local-public-enterprises']);
    expect(bodies.flatMap(({ id, parts }) => (parts ?? []).map((part) => [id, part.id]))).toEqual([
      ['assembly', 'assembly-members'],
      ['assembly', 'assembly-secretariat'],
    ]);
    expect(new Set(bodies.map(({ basis }) => basis))).toEqual(new Set(['policy']));
  });

  it('marks as our reading which bodies it does not name', () => {
    expect(unnamedBodies.map(({ id, basis }) => [id, basis])).toEqual([
      ['joint-associations', 'interpretation'],
      ['designated-managers', 'interpretation'],
      ['third-sector-companies', 'interpretation'],
    ]);
  });

  it('takes its committees from the law, and says when a city may be without one', () => {
    expect(committees.map(({ id, lawfulAbsence }) => [id, lawfulAbsence !== undefined])).toEqual([
      ['board-of-education', false],
      ['election', false],
      ['equity-or-personnel', true],
      ['audit', false],
      ['agriculture', true],
      ['property-assessment', false],
    ]);
    expect(new Set(committees.map(({ basis }) => basis))).toEqual(new Set(['law']));
    expectBothLanguages(committees.flatMap(({ label, lawfulAbsence }) => [label, ...(lawfulAbsence === undefined ? [] : [lawfulAbsence])]));
  });

  it('covers three kinds of asset, a clause each', () => {
    expect(assets.map(({ clause }) => clause)).toEqual(['4.2.1', '4.2.2', '4.2.3']);
  });

  it('speaks both languages', () => {
    expectBothLanguages([...bodies, ...bodies.flatMap(({ parts }) => parts ?? []), ...unnamedBodies, ...assets].map(({ label }) => label));
  });
});

describe('tiers', () => {
  it('are three, each by the definition of its own clause', () => {
    expect(tiers.map(({ id, clause }) => [id, clause])).toEqual([
      ['my-number', '2.8'],
      ['lgwan', '2.9'],
      ['internet', '2.10'],
    ]);
    for (const tier of tiers) expect(definitions.find(({ id }) => id === tier.definition)?.clause).toBe(tier.clause);
    expectBothLanguages(tiers.map(({ label }) => label));
  });
});

describe('affairs', () => {
  const list: readonly AffairRecord[] = affairs;

  it('put all but the general ones into the My Number tier', () => {
    expect(list.map(({ id, tier }) => [id, tier])).toEqual([
      ['social-security', 'my-number'],
      ['local-tax', 'my-number'],
      ['disaster-prevention', 'my-number'],
      ['family-register', 'my-number'],
      ['resident-register', 'my-number'],
      ['other-my-number-affair', 'my-number'],
      ['general', undefined],
    ]);
  });

  it('say why wherever their place is our reading, and only there', () => {
    expect(idsOf(list.filter(({ basis }) => basis === 'interpretation'))).toEqual([
      'resident-register',
      'other-my-number-affair',
      'general',
    ]);
    for (const { basis, readingNote } of list) expect(readingNote !== undefined).toBe(basis === 'interpretation');
    expectBothLanguages(list.flatMap(({ label, readingNote }) => (readingNote === undefined ? [label] : [label, readingNote])));
  });
});

describe('audiences', () => {
  const list: readonly Audience[] = audiences;

  it('are the three that clause 5 names, and the members on whom it is silent', () => {
    expect(list.map(({ id, clause, basis }) => [id, clause, basis])).toEqual([
      ['regular-staff', '5', 'policy'],
      ['temporary-staff', '5', 'policy'],
      ['part-time-staff', '5', 'policy'],
      ['assembly-members', '5', 'interpretation'],
    ]);
    expectBothLanguages(list.flatMap(({ label, readingNote }) => (readingNote === undefined ? [label] : [label, readingNote])));
  });

  it('say where staff appointed for a fiscal year fall, which the text does not name', () => {
    const named = list.filter(({ readingNote }) => readingNote?.ja.includes('会計年度任用職員'));
    expect(idsOf(named)).toEqual(['temporary-staff', 'part-time-staff']);
  });

  it('call the members by the id that the scope gives them', () => {
    const parts = scope.bodies.flatMap((body) => ('parts' in body ? idsOf(body.parts) : []));
    expect(parts).toContain('assembly-members');
    expect(list.find(({ id }) => id === 'assembly-members')?.readingNote).toBeDefined();
  });
});

describe('roles', () => {
  it("are the guideline's: the policy names none", () => {
    expect(idsOf(guidelineRoles)).toEqual([
      'ciso',
      'general-security-officer',
      'department-head',
      'section-head',
      'system-manager',
      'system-staff',
      'security-committee',
      'csirt',
    ]);
    expect(new Set(guidelineRoles.map(({ basis }) => basis))).toEqual(new Set(['guideline']));
    for (const { label } of guidelineRoles) expect([label.ja.trim(), label.en.trim()]).not.toContain('');
  });
});

describe('controls', () => {
  it('are the nine areas of clause 6, in order', () => {
    expect(controls.map(({ clause }) => clause)).toEqual(clauseChildren('6').map(({ id }) => id));
    expect(idsOf(controls)).toEqual(areas.slice(0, 9));
  });

  it('have the requirements of their own clause, and some have those of other clauses', () => {
    const others = controls.map(({ id, clause }) => {
      const own = requirements.filter(({ area }) => area === id);
      const ofClause = own.filter(({ id }) => id.startsWith(`${clause}.`) || id.startsWith(`${clause}/`));
      expect(ofClause.length, id).toBeGreaterThan(0);
      return [id, [...new Set(own.filter((one) => !ofClause.includes(one)).map((one) => one.id.split('/')[0]))]] as const;
    });
    expect(others.filter(([, clauses]) => clauses.length > 0)).toEqual([
      ['personnel', ['5']],
      ['review', ['3', '6', '7', '8']],
    ]);
  });

  it('answer together every threat, by our own reading, with a reason', () => {
    const answered = new Set<string>(controls.flatMap(({ answers }) => [...answers.threats]));
    expect(answered).toEqual(new Set(idsOf(threats)));
    for (const { answers } of controls) expect(answers.basis).toBe('interpretation');
    expectBothLanguages(controls.flatMap(({ label, answers }) => [label, answers.reason]));
  });
});
