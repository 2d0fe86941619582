import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { isReportFormat, render, reportFormats } from '../../src/cli/output-forms/formats';
import type { Configuration } from '../../src/configuration/index';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { redact } from '../../src/evaluation/redact';
import type { Report, Result } from '../../src/evaluation/report';
import { toText } from '../../src/formats/index';
import { gotsuPolicy, type Layer, layers, layOver, type Policy } from '../../src/policy/index';
import { rules } from '../../src/rules/index';
import { report as exampleReport, result as exampleResult } from '../formats/reports';

const examples = join(import.meta.dirname, '../../docs/examples');
const policy = layers.reduce<Policy>((over: Policy, layer: Layer) => layOver(over, layer), gotsuPolicy);

function filesOf(name: string): readonly string[] {
  return name.endsWith('.yaml') ? [join(examples, name)] : readdirSync(join(examples, name)).map((file) => join(examples, name, file));
}

/** Every text that a declaration holds: the ids of its entries and whatever is written in them. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

// The words of the format itself and of the policy are no secret.
const words = JSON.stringify([gotsuPolicy, policy, rules.map(({ id, title, remedy }) => ({ id, title, remedy }))]);
const schema = readFileSync(join(examples, '../../configuration.schema.json'), 'utf8');

function secretsOf(inputs: readonly unknown[], municipality: string): readonly string[] {
  const texts = [...new Set(inputs.flatMap(textsIn))];
  return texts.filter((text) => text.length > 2 && !words.includes(text) && !schema.includes(`"${text}"`) && !municipality.includes(text));
}

/** Whether a text stands in another one as a word: `ict` is no part of `restriction`. */
function isIn(text: string, secret: string): boolean {
  const escaped = secret.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`, 'u').test(text);
}

/** The report in every form, with all that a caller could pass: a form must not take from the declaration what the report does not say. */
function formatsOf(report: Report, configuration: Configuration): Readonly<Record<string, string>> {
  const options = {
    configuration,
    policy,
    inputs: ['secret-place.yaml'],
    lineOf: () => 987_654,
    columnOf: () => 876_543,
    evidence: true,
    all: true,
  };
  return Object.fromEntries(
    Object.keys(reportFormats)
      .filter(isReportFormat)
      .flatMap((format) =>
        (['ja', 'en'] as const).map((language) => [
          `${format} ${language}`,
          [...render(format, report, { ...options, language })].join(''),
        ]),
      ),
  );
}

/** What each form says of a declaration of nothing: the words of the form itself, such as the addresses of its schemas. */
const nothing = parseConfiguration({});
const ofNothing = formatsOf(redact(evaluate(nothing, { asOf: '2026-11-24', policy }), 'public'), nothing);

describe.each(['model-city', 'violating-city.yaml', 'violating-city-management.yaml', 'vendor-system.yaml'])(
  'the public report of %s',
  (name) => {
    const inputs = filesOf(name).map((file) => load(readFileSync(file, 'utf8')));
    const configuration = mergeConfigurations(inputs.map((input) => ({ input })));
    const report = evaluate(configuration, { asOf: '2026-11-24', policy, evidence: true });
    const open = redact(report, 'public');
    const secrets = [...secretsOf(inputs, report.declared.municipality ?? ''), 'secret-place.yaml', '987654', '876543'];

    it('shows nothing of what is declared but the name of the municipality', () => {
      expect(secrets.length).toBeGreaterThan(20);
      for (const [format, text] of Object.entries(formatsOf(open, configuration))) {
        const shown = secrets.filter((secret) => isIn(text, secret) && !isIn(ofNothing[format] ?? '', secret));
        expect(shown, format).toEqual([]);
      }
    });

    it('shows some of these texts before, in every form: the test would see them', () => {
      for (const [format, text] of Object.entries(formatsOf(report, configuration)))
        expect(
          secrets.some((secret) => isIn(text, secret)),
          format,
        ).toBe(true);
    });

    it('keeps every status and every count', () => {
      const { verdict, clauses, controls, requirements, passes, suspect } = open;
      expect({ verdict, clauses, controls, requirements, passes, suspect }).toEqual({
        verdict: report.verdict,
        clauses: report.clauses,
        controls: report.controls,
        requirements: report.requirements,
        passes: report.passes,
        suspect: report.suspect,
      });
      const states = ({ results }: Report): readonly string[] =>
        results.map(({ rule, requirement, outcome, disposition }) => `${rule} ${requirement} ${outcome} ${disposition}`).sort();
      expect(states(open)).toEqual(states(report));
    });

    it('gives every finding an identity of its own', () => {
      expect(new Set(open.results.map(({ identity }) => identity)).size).toBe(open.results.length);
    });
  },
);

describe('what a public report holds for', () => {
  it('is some systems, and it ends there', () => {
    const configuration = parseConfiguration({ covers: { systems: ['税務'] } });
    const open = redact(evaluate(configuration, { asOf: '2026-11-24', policy }), 'public');
    expect(toText(open, { language: 'ja' })).toMatch(/ 一部のシステムの宣言\n/);
    expect(toText(open, { language: 'en' })).toMatch(/ some systems are declared\n/);
  });
});

describe('a number that stands for a thing', () => {
  it('is not taken for the id of another one', () => {
    const configuration = parseConfiguration({
      network: {
        nodes: { a: { tier: 'my-number' }, b: { tier: 'internet' } },
        flows: { '1': { title: '別の通信', from: 'b', to: 'b2' }, leak: { from: 'a', to: 'b', data: 'both' } },
        parties: { b2: { zone: 'internet' } },
      },
    });
    const open = redact(evaluate(configuration, { asOf: '2026-11-24', policy }), 'public');
    expect(Object.entries(formatsOf(open, configuration)).filter(([, text]) => text.includes('別の通信'))).toEqual([]);
  });
});

describe('the order of a public report', () => {
  const ids = ['a', 'm', 'q', 'z'] as const;
  const kinds: readonly Partial<Result>[] = [
    { since: 'new' },
    { since: 'known' },
    { severity: 'advice' },
    { outcome: 'undetermined', unknown: [{ reason: 'judgement', question: { ja: '問い', en: 'question' } }] },
  ];
  const named = (names: readonly string[]): string =>
    JSON.stringify(
      redact(
        exampleReport({
          // As in every report: sorted by identity, and so by name.
          results: names
            .map((id, index) =>
              exampleResult({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id }], ...kinds[index] }),
            )
            .sort((one, other) => (one.identity < other.identity ? -1 : 1)),
        }),
        'public',
      ),
    );

  it('is the same whatever things are called: it tells nothing of their names', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ids], { minLength: ids.length }), (names) => {
        expect(named(names)).toBe(named(ids));
      }),
    );
  });
});
