import { describe, expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { parseConfiguration } from '../../src/configuration/schemas';
import { newestFact } from '../../src/evaluation/newest-fact';
import { rules } from '../../src/rules/index';

const asOf = '2026-11-24';
const record = (change: object) => ({ result: 'conformant', by: 'ciso', on: '2026-04-10', evidence: '点検記録', ...change });

/** What became of the results of one requirement: `subject disposition`, with the pointers that they ask for. */
function of(requirement: string, configuration: object) {
  const { results } = checkConfiguration(configuration, { asOf, only: [requirement] });
  return results
    .filter((result) => result.requirement === requirement && result.outcome === 'undetermined' && result.rule !== 'scope/coverage')
    .map(({ subjects, disposition, unknown }) => ({
      about: subjects.map(({ id }) => id).join(),
      disposition,
      asked: (unknown ?? []).flatMap(({ pointer }) => pointer ?? []),
      said: (unknown ?? []).map(({ question }) => question.ja).join(),
    }));
}

describe('a training', () => {
  const city = (on: string, judgement: object, more: object = {}) => ({
    covers: 'municipality',
    personnel: {
      audiences: { 'regular-staff': 'present', 'temporary-staff': 'none', 'part-time-staff': 'none', 'assembly-members': 'none' },
      training: { spring: { on, audiences: ['regular-staff'], invited: 10, attended: 9 }, ...more },
    },
    judgements: { j: record({ requirement: '6.5/education', subjects: [{ audience: 'regular-staff' }], ...judgement }) },
  });
  const told = (on: string, judgement: object = {}, more: object = {}) => of('6.5/education', city(on, judgement, more));

  test('held in May is not settled by what was judged in April: the record and the day are named', () => {
    const [one] = told('2026-05-20');
    expect(one).toMatchObject({ about: 'regular-staff', disposition: 'open', asked: ['/judgements/j/on'] });
    expect(one?.said).toContain('/personnel/training/spring/on');
    expect(one?.said).toContain('2026-05-20');
    expect(one?.said).toContain('2026-04-10');
  });

  test('lawful: judged on its day or later, or planned for a day to come, or held for others', () => {
    expect(told('2026-05-20', { on: '2026-05-20' })).toMatchObject([{ disposition: 'judged', asked: [] }]);
    expect(told('2026-04-01', {}, { plan: { on: '2026-12-01', audiences: ['regular-staff'] } })).toMatchObject([{ disposition: 'judged' }]);
    const others = { autumn: { on: '2026-10-01', audiences: ['temporary-staff'], invited: 1, attended: 1 } };
    expect(told('2026-04-01', {}, others)).toMatchObject([{ disposition: 'judged' }]);
  });

  test('one that does not say for whom it was held may have been held for this group', () => {
    expect(
      newest(
        'personnel/training',
        'audience:regular-staff',
        ['/personnel/training'],
        city('2026-04-01', {}, { autumn: { on: '2026-10-01' } }),
      ),
    ).toEqual({
      pointer: '/personnel/training/autumn/on',
      day: '2026-10-01',
    });
  });

  test('a record that says no is heard however old it is', () => {
    const report = checkConfiguration(city('2026-05-20', { result: 'nonconformant' }), { asOf, only: ['6.5/education'] });
    expect(report.results.filter(({ outcome }) => outcome === 'fail').map(({ judgement }) => judgement)).toEqual(['j']);
  });

  test('a day that is none is an input error, and a record without a day does not count', () => {
    expect(() => told('2026-05-20', { on: '2026-04-31' })).toThrow(/judgements/);
    const { judgements, ...rest } = city('2026-05-20', {});
    const { on: _, ...undated } = judgements.j;
    expect(of('6.5/education', { ...rest, judgements: { j: undated } })).toMatchObject([
      { disposition: 'open', asked: ['/judgements/j/on'] },
    ]);
  });
});

describe('of a record that does not count', () => {
  const told = (change: object): string =>
    of('10.p2/non-public', {
      covers: 'municipality',
      documents: {
        guide: { kind: 'other', disclosure: 'public', basedOn: ['standards'] },
        standards: { kind: 'control-standards', adoptedOn: '2020-04-01' },
      },
      judgements: { j: record({ requirement: '10.p2/non-public', subjects: [{ document: 'guide' }], ...change }) },
    })
      .map(({ said }) => said)
      .join();

  test('it is said what of it is wanting: of one that is over nothing is', () => {
    expect(told({ until: '2026-10-31' })).toContain('過ぎている');
    expect(told({ until: '2026-10-31' })).not.toContain('書かれていない');
    expect(told({ on: '2026-12-01' })).toContain('まだ来ていない');
    expect(told({ evidence: '作成していない' })).toContain('根拠（evidence）');
  });
});

describe('what goes on', () => {
  const audit = (on: string) => ({
    covers: 'municipality',
    review: {
      cycles: { audit: 'as-needed' },
      needs: {},
      audits: { a: { kind: 'external', on: '2021-06-01', scope: 'municipality', auditor: '監査法人', findings: 0, report: '監査報告書' } },
    },
    judgements: { j: record({ requirement: '7/audit', subjects: 'municipality', on }) },
  });

  test('is not settled for ever by a judgement of years ago', () => {
    expect(of('7/audit', audit('2021-07-01'))).toMatchObject([
      { disposition: 'open', asked: expect.arrayContaining(['/judgements/j/on']) },
    ]);
    expect(of('7/audit', audit('2026-10-01'))[0]?.asked).not.toContain('/judgements/j/on');
  });

  test('is asked anew once circumstances have changed; that part of the city was audited is not', () => {
    const { review, judgements, ...city } = audit('2026-10-01');
    const changes = (on: string) => ({ changes: { c: { title: '機構改革', on, newMeasures: 'unknown' } } });
    const asked = (more: object) => of('7/audit', { ...city, judgements, review: { ...review, ...more } }).flatMap((one) => one.asked);
    expect(asked(changes('2026-10-15'))).toContain('/judgements/j/on');
    expect(asked(changes('2026-09-15'))).not.toContain('/judgements/j/on');
    expect(asked(changes('2026-12-15'))).not.toContain('/judgements/j/on');
    const part = {
      cycles: { audit: { unit: 'fiscal-year', count: 1, source: '監査規程' } },
      audits: { a: { ...review.audits.a, on: '2026-06-01', scope: ['総務課'] } },
    };
    expect(asked({ ...part, ...changes('2026-10-15') })).toEqual(['/review/audits/a']); // which was judged
  });

  const staffed = (requirement: string, on: string, personnel: object) => ({
    covers: 'municipality',
    documents: { rules: { kind: 'staff-rules', adoptedOn: '2020-04-01' } },
    personnel: {
      audiences: { 'regular-staff': 'present', 'temporary-staff': 'none', 'part-time-staff': 'none', 'assembly-members': 'none' },
      ...personnel,
    },
    judgements: { j: record({ requirement, subjects: [{ audience: 'regular-staff' }], on }) },
  });
  const all = ['regular-staff', 'temporary-staff', 'part-time-staff', 'assembly-members'];

  test.each([
    ['that staff comply', '5/compliance', { rules: { r: { document: 'rules', appliesTo: all, requires: ['policy', 'procedures'] } } }],
    ['that they share the understanding', '5/awareness', { awareness: { a: { on: '2020-06-01', audiences: all, means: '庁内報' } } }],
    [
      'that without a cycle awareness suffices',
      '6.5/awareness',
      { awareness: { a: { on: '2020-06-01', audiences: all, means: '庁内報' } } },
    ],
  ])('is not settled for ever either: %s', (_, requirement, personnel) => {
    const dispositions = (on: string) =>
      of(requirement, staffed(requirement, on, personnel)).filter(({ about }) => about === 'regular-staff');
    expect(dispositions('2020-07-01')).toMatchObject([{ disposition: 'open', asked: ['/judgements/j/on'] }]);
    expect(dispositions('2026-05-01')).toMatchObject([{ disposition: 'judged', asked: [] }]);
  });

  test('lawful: within a cycle that is approved of, a judgement lasts until something more was held', () => {
    const cycles = { awareness: { unit: 'month', count: 36, source: '実施手順' } };
    const told = (more: object, questions: readonly string[]) => {
      const personnel = { cycles, awareness: { a: { on: '2024-06-01', audiences: all, means: '庁内報' }, ...more } };
      const { judgements, ...city } = staffed('6.5/awareness', '2024-07-01', personnel);
      return checkConfiguration(
        { ...city, judgements: { j: { ...judgements.j, questions } } },
        { asOf, only: ['6.5/awareness'] },
      ).results.filter(({ subjects, rule }) => rule === 'personnel/awareness' && subjects.some(({ id }) => id === 'regular-staff'));
    };
    const [asked] = told({}, []);
    const questions = (asked?.unknown ?? []).slice(0, 2).map(({ question }) => question.ja);
    expect(told({}, questions)).toMatchObject([{ disposition: 'judged' }]);
    expect(told({ b: { on: '2025-06-01', audiences: all, means: '庁内報' } }, questions)).toMatchObject([{ disposition: 'open' }]);
  });

  test('is not attested for ever either', () => {
    const attested = (on: string) =>
      checkConfiguration(
        { covers: 'municipality', attestations: { a: record({ requirement: '6/measures', subjects: 'municipality', on }) } },
        { asOf, only: ['6/measures'] },
      ).requirements.find(({ id }) => id === '6/measures')?.status;
    expect(attested('2024-04-01')).toBe('undetermined');
    expect(attested('2025-11-24')).toBe('conformant');
  });
});

describe('what is asked of one thing alone', () => {
  const judged = { j: record({ requirement: '6.1/city-wide-structure', subjects: 'municipality', on: '2026-09-01' }) };
  const structure = (revisedOn: string) => ({
    covers: 'municipality',
    scope: {
      bodies: {
        mayor: { kind: 'internal-departments', exists: 'yes' },
        education: { kind: 'administrative-committees', exists: 'no' },
        assembly: { kind: 'assembly', exists: 'no' },
        water: { kind: 'local-public-enterprises', exists: 'no' },
      },
    },
    organization: {
      structure: { document: 'plan', adoptedOn: '2026-04-01', reaches: ['mayor'], leads: 'ciso' },
      roles: { ciso: { holder: '甲' } },
    },
    documents: {
      plan: { kind: 'training-plan', adoptedOn: '2026-04-01', revisedOn },
      inventory: { kind: 'inventory', adoptedOn: '2026-04-01', revisedOn: '2026-10-30' },
    },
    judgements: judged,
  });
  const asked = (revisedOn: string) => of('6.1/city-wide-structure', structure(revisedOn)).flatMap((one) => one.asked);

  test('is made older by what became of it, not of another document', () => {
    expect(asked('2026-10-30')).toContain('/judgements/j/on');
    expect(asked('2026-08-30')).not.toContain('/judgements/j/on');
  });
});

describe('a document', () => {
  const city = (adoptedOn: string | undefined, on: string) => ({
    covers: 'municipality',
    documents: {
      standards: { kind: 'control-standards', adoptedOn: '2020-04-01' },
      guide: { kind: 'other', disclosure: 'public', basedOn: ['standards'], ...(adoptedOn === undefined ? {} : { adoptedOn }) },
    },
    judgements: { j: record({ requirement: '10.p2/non-public', subjects: [{ document: 'guide' }], on }) },
  });

  test('adopted in 2026 is not settled by a judgement of 2024', () => {
    expect(of('10.p2/non-public', city('2026-04-01', '2024-05-01'))).toMatchObject([{ disposition: 'open', asked: ['/judgements/j/on'] }]);
    expect(of('10.p2/non-public', city('2026-04-01', '2026-05-01'))).toMatchObject([{ disposition: 'judged' }]);
  });

  test('of which nothing is dated is settled by what was judged within the year, or names the question', () => {
    expect(of('10.p2/non-public', city(undefined, '2026-05-01'))).toMatchObject([{ disposition: 'judged' }]);
    const [one] = of('10.p2/non-public', city(undefined, '2024-05-01'));
    expect(one).toMatchObject({ disposition: 'open', asked: ['/judgements/j/questions'] });
    const [{ question = '' } = {}] = open(city(undefined, '2020-05-01'));
    const named = city(undefined, '2024-05-01');
    const judgements = { j: { ...named.judgements.j, questions: [question] } };
    expect(of('10.p2/non-public', { ...named, judgements })).toMatchObject([{ disposition: 'judged' }]);
  });

  /** What is asked of the documents where nobody has judged. */
  function open({ judgements: _, ...unjudged }: ReturnType<typeof city>): readonly { readonly question: string }[] {
    const { results } = checkConfiguration(unjudged, { asOf, only: ['10.p2/non-public'] });
    return results.flatMap(({ rule, unknown }) =>
      rule === 'scope/coverage' ? [] : (unknown ?? []).map(({ question }) => ({ question: question.ja })),
    );
  }
});

/** The newest fact of a result of a rule about one thing. */
function newest(rule: string, subject: string, pointers: readonly string[], configuration: object) {
  const source = rules.find(({ id }) => id === rule);
  if (source === undefined) throw new Error(rule);
  const [kind = '', id = ''] = subject.split(':');
  // The kind is written by hand in each test.
  const subjects = [{ kind, id } as { readonly kind: 'audience'; readonly id: string }];
  return newestFact({ source, subjects, pointers, unknown: [] }, parseConfiguration(configuration), asOf);
}

describe('the facts of a result', () => {
  test.each(['web', 'servers', 'surveillance', 'all', 'on'])('do not depend on how something else is called: %s', (id) => {
    const configuration = {
      network: { nodes: { db: { kind: 'server', tier: 'lgwan' }, [id]: { kind: 'server', tier: 'lgwan' } } },
      physical: { protections: { p: { objects: 'servers', nodes: 'all', measures: ['surveillance'], from: '2026-10-01' } } },
    };
    expect(newest('physical/server-protection', 'node:db', ['/network/nodes/db'], configuration)?.day).toBe('2026-10-01');
  });

  test.each(['c', 'confirmations', 'k', 'method', 'interview'])('of a contract %s are not those of another contract', (id) => {
    const contract = (on: string) => ({ from: '2025-04-01', confirmations: { k: { on, method: 'interview', result: 'in-place' } } });
    const configuration = { outsourcing: { contracts: { [id]: contract('2025-05-01'), other: contract('2026-09-01') } } };
    const own = [`/outsourcing/contracts/${id}`];
    expect(newest('outsourcing/measures-confirmed', `contract:${id}`, own, configuration)?.day).toBe('2025-05-01');
  });

  test('of a contract are those to whom work is passed on, where it is asked whether there was a need to act', () => {
    const contract = {
      from: '2025-04-01',
      confirmations: {},
      subcontracting: { s: { from: '2026-10-01', approval: { on: '2026-09-20' } } },
    };
    const contracts = { c: contract, other: { ...contract, subcontracting: { s: { from: '2026-11-01' } } } };
    expect(newest('outsourcing/contract-action', 'contract:c', ['/outsourcing/contracts/c'], { outsourcing: { contracts } })).toEqual({
      pointer: '/outsourcing/contracts/c/subcontracting/s/from',
      day: '2026-10-01',
    });
  });

  test('of one threat are not those of another', () => {
    const threats = { disease: { consideredOn: '2026-10-01' }, intentional: { consideredOn: '2026-11-10' } };
    expect(newest('review/threats', 'threat:disease', ['/review/threats/disease'], { review: { threats } })?.day).toBe('2026-10-01');
  });

  test.each([
    ['/operations/complianceChecks/k/on', { operations: { complianceChecks: { k: { on: '2026-09-01', result: 'deviations' } } } }],
    ['/review/audits/k/on', { review: { audits: { k: { on: '2026-09-01', findings: 3 } } } }],
    ['/review/selfChecks/k/on', { review: { selfChecks: { k: { on: '2026-09-01' } } } }],
    ['/review/findings/k/foundOn', { review: { findings: { k: { foundOn: '2026-09-01', resolvedOn: '2026-10-01' } } } }],
  ])('of whether a group complies are what was looked into: %s', (pointer, looked) => {
    const rules = { r: { adoptedOn: '2025-04-01', appliesTo: ['regular-staff'], requires: ['policy', 'procedures'] } };
    const configuration = { personnel: { rules }, ...looked };
    expect(newest('personnel/compliance', 'audience:regular-staff', ['/personnel/rules'], configuration)).toEqual({
      pointer,
      day: '2026-09-01',
    });
  });

  test.each(['audit', 'self-check'])('of whether a need for an %s arose are changes of circumstances and what was found', (rule) => {
    const day = (review: object) => newest(`review/${rule}`, 'municipality:municipality', ['/review'], { review })?.pointer;
    expect(day({ changes: { c: { on: '2026-09-01' }, d: { on: '2026-12-01' } } })).toBe('/review/changes/c/on');
    expect(day({ findings: { f: { foundOn: '2026-09-01', resolvedOn: '2026-10-01' } } })).toBe('/review/findings/f/foundOn');
  });

  test('are those of its own record, of what that names, and of what names it; not those of its neighbors', () => {
    const finding = (change: object) => ({ audit: 'a', foundOn: '2026-02-01', ...change });
    const configuration = {
      review: {
        audits: { a: { on: '2026-01-10' }, b: { on: '2026-09-10' } },
        findings: { f: finding({}), g: finding({ audit: 'b', foundOn: '2026-09-12' }) },
        revisions: { r: { on: '2026-03-01', findings: ['f'] }, s: { on: '2026-10-01', findings: ['g'] } },
      },
    };
    expect(newest('review/policy-review', 'review-finding:f', ['/review/findings/f'], configuration)).toEqual({
      pointer: '/review/revisions/r/on',
      day: '2026-03-01',
    });
  });

  test('a deadline is no fact that has happened, whether or not it has passed; the end of something is one once it is over', () => {
    const findings = { f: { foundOn: '2026-02-01', dueBy: '2026-06-30' } };
    expect(newest('review/improvement', 'review-finding:f', ['/review/findings/f'], { review: { findings } })?.day).toBe('2026-02-01');
    const contracts = (until: string) => ({
      outsourcing: { contracts: { c: { from: '2025-04-01', until, securityRequirements: ['other'] } } },
    });
    const day = (until: string) =>
      newest('outsourcing/contract-requirements', 'contract:c', ['/outsourcing/contracts/c'], contracts(until))?.day;
    expect(day('2027-03-31')).toBe('2025-04-01');
    expect(day(asOf)).toBe('2025-04-01');
    expect(day('2026-11-23')).toBe('2026-11-23');
  });

  test('who holds a post is none of them: a post changes hands, and what was judged stays', () => {
    const configuration = {
      organization: { roles: { chief: { holder: '甲', from: '2026-10-01' } } },
      outsourcing: { contracts: { c: { from: '2025-04-01', oversight: { by: 'chief', lastOn: '2026-05-01' } } } },
    };
    expect(newest('outsourcing/contract-oversight', 'contract:c', ['/outsourcing/contracts/c'], configuration)?.day).toBe('2026-05-01');
  });

  test('of a whole section every record counts where the result is about the municipality', () => {
    const complianceChecks = { a: { on: '2026-05-01' }, b: { on: '2026-08-01' }, c: { on: '2027-01-01' } };
    const configuration = { operations: { complianceChecks } };
    expect(newest('operations/compliance-check', 'municipality:municipality', ['/operations/complianceChecks'], configuration)).toEqual({
      pointer: '/operations/complianceChecks/b/on',
      day: '2026-08-01',
    });
  });

  test('a document that was revised is another text: its revision counts where its adoption does', () => {
    const configuration = {
      documents: { d: { adoptedOn: '2024-04-01', revisedOn: '2026-07-01' }, e: { adoptedOn: '2026-10-01' } },
      personnel: { rules: { r: { document: 'd', appliesTo: ['regular-staff'] } } },
    };
    expect(newest('personnel/compliance', 'audience:regular-staff', ['/personnel/rules'], configuration)).toEqual({
      pointer: '/documents/d/revisedOn',
      day: '2026-07-01',
    });
  });

  test('rules for others bind this group no less than before; those that do not say whom they bind may bind it', () => {
    const day = (appliesTo: object) => {
      const rules = { own: { adoptedOn: '2025-04-01', appliesTo: ['regular-staff'] }, more: { adoptedOn: '2026-09-01', ...appliesTo } };
      return newest('personnel/compliance', 'audience:regular-staff', ['/personnel/rules'], { personnel: { rules } })?.day;
    };
    expect(day({ appliesTo: ['part-time-staff'] })).toBe('2025-04-01');
    expect(day({ appliesTo: ['part-time-staff', 'regular-staff'] })).toBe('2026-09-01');
    expect(day({})).toBe('2026-09-01');
  });

  test('what protects everything of a kind concerns each thing of it', () => {
    const configuration = {
      physical: {
        protections: {
          p: { objects: 'servers', nodes: 'all', from: '2026-08-01' },
          q: { objects: 'servers', nodes: ['other'], from: '2026-09-01' },
        },
      },
      network: { nodes: { n: {}, other: {} } },
    };
    expect(newest('physical/server-protection', 'node:n', ['/network/nodes/n'], configuration)?.pointer).toBe(
      '/physical/protections/p/from',
    );
  });
});

describe('a measure that is done again and again', () => {
  const systems = (change: object) => ({
    covers: { systems: ['tax'] },
    assets: { systems: { tax: { title: '税' } } },
    technical: {
      cycles: { malwareDefinitions: { unit: 'day', count: 3, source: '規程' } },
      systems: { tax: { malware: { means: ['other'], definitionsOn: '2026-11-23', ...change } } },
    },
    judgements: { j: record({ requirement: '6.6/malicious-program-protection', subjects: [{ system: 'tax' }], on: '2026-05-01' }) },
  });

  test('does not age a judgement of its means', () => {
    expect(of('6.6/malicious-program-protection', systems({}))).toMatchObject([{ disposition: 'judged' }]);
  });

  test('ages a judgement of when it was done', () => {
    const { technical, ...rest } = systems({ means: ['definitions'] });
    expect(of('6.6/malicious-program-protection', { ...rest, technical: { systems: technical.systems } })).toMatchObject([
      { disposition: 'open', asked: ['/technical/systems/tax/malware/definitionsOn', '/judgements/j/on'] },
    ]);
  });
});
