import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { library, pathOf, readExamples, referenceFiles, testFiles } from '../../docs/reference/files';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Result } from '../../src/evaluation/index';
import { countDeciders, deciderOf } from '../../src/formats/index';
import { anchorOf, coverageMatrix, matrixFile } from '../../src/formats/reference/markdown/index';
import type { Area, Basis } from '../../src/policy/index';
import { type Rule, rules } from '../../src/rules/index';
import { modelCityParts, readExample } from '../examples/model-city';
import { notAdmitted } from '../rules/admitted';
import { policyUnder, usualDay } from '../rules/policy-under';

// The pages of docs/reference are what the policy, the rules and the examples give; each example says of its rule what it claims; and the coverage
// matrix is counted.

const pages = referenceFiles();
const examples = readExamples();

describe('the pages', () => {
  test.each([...pages])('%s is as generated (npm run docs:reference writes it)', (file, text) => {
    expect(existsSync(pathOf(file)), file).toBe(true);
    expect(readFileSync(pathOf(file), 'utf8')).toBe(text);
  });

  test('are all there is', () => {
    const files = readdirSync(pathOf('.')).filter((name) => name.endsWith('.md'));
    expect(files.sort()).toEqual([...pages.keys()].sort());
  });

  test.each([...pages])('every link of %s leads somewhere', (file, text) => {
    const headings = (page: string): readonly string[] => [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    expect(headings(text).filter((anchor, index, all) => all.indexOf(anchor) !== index)).toEqual([]);
    const links = [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [whole, path = '', anchor] of links) {
      const page = pages.get(path === '' ? file : path);
      if (anchor === undefined) expect(existsSync(pathOf(path)), whole).toBe(true);
      else expect(headings(page ?? ''), whole).toContain(anchor);
    }
  });
});

/** What a rule says of a declaration, passes included. */
function resultsOf(rule: Rule, declaration: unknown, profile: Basis | undefined, asOf = usualDay): readonly Result[] {
  const report = evaluate(parseConfiguration(declaration), { asOf, policy: policyUnder(profile), rules: [rule], evidence: true });
  return [...report.results, ...(report.evidence ?? [])].filter((result) => result.rule === rule.id);
}

describe('the examples', () => {
  test('each rule has one, and each is of a rule', () => {
    expect([...examples.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s: one passes, one fails, or it is said why not', (id, rule) => {
    const { values, shown } = examples.get(id) ?? {};
    if (values === undefined || shown === undefined) throw new Error(`there is no docs/reference/examples/${id}.yaml`);
    const { profile, asOf, never, ...declarations } = values;
    const outcomes = (declaration: unknown): readonly string[] =>
      resultsOf(rule, declaration, profile, asOf).map(({ outcome, message }) => (outcome === 'error' ? message.en : outcome));

    expect('pass' in declarations).toBe(never?.pass === undefined);
    expect('silent' in declarations).toBe(never?.pass !== undefined);
    expect('fail' in declarations).toBe(never?.fail === undefined);
    if (declarations.pass !== undefined) {
      const found = outcomes(declarations.pass);
      expect(found).toContain('pass');
      expect(found.filter((outcome) => outcome !== 'pass' && outcome !== 'not-applicable')).toEqual([]);
    }
    if (declarations.silent !== undefined)
      expect(outcomes(declarations.silent).filter((outcome) => outcome !== 'not-applicable')).toEqual([]);
    if (declarations.fail !== undefined) expect(outcomes(declarations.fail)).toContain('fail');

    // What the page shows is what was tried.
    for (const key of ['pass', 'silent', 'fail'] as const) expect(load(shown[key] ?? '~')).toEqual(declarations[key] ?? null);
  });
});

/** How the requirements of the document are decided, counted by hand. */
const decided = {
  organization: { rules: 1, attestation: 0, judgement: 0 },
  assets: { rules: 2, attestation: 0, judgement: 0 },
  network: { rules: 8, attestation: 1, judgement: 0 },
  physical: { rules: 4, attestation: 0, judgement: 0 },
  personnel: { rules: 1, attestation: 0, judgement: 4 },
  technical: { rules: 4, attestation: 0, judgement: 0 },
  operations: { rules: 4, attestation: 0, judgement: 0 },
  outsourcing: { rules: 9, attestation: 0, judgement: 0 },
  review: { rules: 7, attestation: 1, judgement: 0 },
  scope: { rules: 4, attestation: 0, judgement: 0 },
  documents: { rules: 3, attestation: 0, judgement: 0 },
} as const satisfies Readonly<Record<Exclude<Area, 'exceptions'>, object>>;
const total = { all: 53, rules: 47, attestation: 2, judgement: 4 };

/** Of those by rules, how many leave something to a person: all but the person responsible for each social media service. */
const shared = 46;

describe('the coverage matrix', () => {
  const { requirements } = library.policy;
  const document = requirements.filter(({ basis }) => basis === 'policy');

  test('every requirement has exactly one of the three: a rule that gates, an attestation, or the question that a person answers', () => {
    for (const requirement of requirements) {
      const { id, area, establishedBy, question } = requirement;
      const own = rules.filter((rule) => rule.requirements.includes(id));
      const asked = question !== undefined && question.ja !== '' && question.en !== '';
      const byRules = establishedBy[0] === 'facts' && own.some(({ severity }) => severity === 'violation');
      const restated = requirement.restates !== undefined;
      const byAttestation = own.length === 0 && asked && !restated && establishedBy.includes('attestation');
      const byJudgement = !byRules && asked && !byAttestation && !restated && establishedBy[0] === 'judgement';
      const ways = { rules: byRules, restated, attestation: byAttestation, judgement: byJudgement, evaluation: area === 'exceptions' };
      const held = Object.entries(ways).flatMap(([way, holds]) => (holds ? [way] : []));
      expect({ id, held }).toEqual({ id, held: [deciderOf(requirement, rules)] });
    }
  });

  test('a requirement of which no rule can say that it is met is for a person to judge, and no other', () => {
    for (const { id, establishedBy } of requirements) {
      const own = rules.filter(({ requirements: of, severity }) => of.includes(id) && severity === 'violation');
      const neverPass = own.every((rule) => examples.get(rule.id)?.shown.never?.pass !== undefined);
      if (own.length > 0) expect({ id, first: establishedBy[0] }).toEqual({ id, first: neverPass ? 'judgement' : 'facts' });
    }
  });

  test('the counts of the document are these, area by area and together', () => {
    const counted = Object.keys(decided).map((area) => {
      const { evaluation, restated, ...counts } = countDeciders(
        document.filter((requirement) => requirement.area === area),
        rules,
      );
      expect([evaluation, restated]).toEqual([0, 0]);
      return [area, counts];
    });
    expect(Object.fromEntries(counted)).toEqual(decided);
    const { evaluation: _, restated: __, ...counts } = countDeciders(document, rules);
    expect({ all: document.length, ...counts }).toEqual(total);
  });

  test('they are published, as integers', () => {
    const page = pages.get(matrixFile) ?? '';
    expect(page).toContain(`\n${total.rules} of ${total.all} requirements of the document are decided automatically from declared facts,`);
    expect(page).toContain(` of which ${shared} leave to a person what facts do not settle;`);
    expect(page).toContain(` | ${total.all} | ${total.rules} | ${total.attestation} | ${total.judgement} |\n`);
    expect(page).not.toMatch(/[%％]|割\d|percent/);
  });

  test('every requirement has its row, with a test that exists', () => {
    const rows = (pages.get(matrixFile) ?? '').split('\n').filter((line) => line.startsWith('| '));
    for (const { id } of requirements) {
      const [row, ...others] = rows.filter((line) => line.split(' | ')[1]?.startsWith(`[\`${id}\`]`));
      expect(others, id).toEqual([]);
      expect(row, id).toMatch(/\.test\.ts\)/);
    }
    expect(rules.filter(({ id }) => !testFiles().has(id)).map(({ id }) => id)).toEqual([]);
  });

  // The cases of every rule are held to the same (test/rules/describe-rule.ts).
  test('where it says that nothing is left to judgement, nothing is, in the cities and in the examples', () => {
    const cities = [mergeConfigurations(modelCityParts), readExample('violating-city.yaml').input];
    const declarations = [...cities, ...[...examples.values()].flatMap(({ values }) => [values.pass, values.silent, values.fail])];
    for (const declaration of declarations) {
      if (declaration === undefined) continue;
      const { results } = evaluate(parseConfiguration(declaration), { asOf: usualDay, policy: library.policy });
      expect(notAdmitted(results, library.policy)).toEqual([]);
    }
  });

  test('and where something may be left to it, there is a question for auditors', () => {
    const silent = requirements.filter(({ establishedBy, question }) => establishedBy.includes('judgement') && question === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('a rule that is taken away changes the counts and the row', () => {
    const fewer = { ...library, rules: rules.filter(({ id }) => id !== 'network/security-cloud') };
    const page = coverageMatrix(fewer, testFiles());
    expect(page).toContain(`\n${total.rules - 1} of ${total.all} requirements of the document are decided automatically`);
    expect(page).not.toContain('network/security-cloud');
  });
});
