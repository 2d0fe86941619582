import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReports, redact } from '../../src/evaluation/index';
import { ReportError, readReport, toJson } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { allExcepted, broken, conformant, empty, mixed, report, result } from './reports';

function failure(text: string): ReportError {
  try {
    readReport(text);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** The JSON of a report with something else in it. */
function spoiled(spoil: (one: Record<string, unknown>) => void): string {
  const document = JSON.parse(toJson(mixed));
  spoil(document);
  return JSON.stringify(document);
}

describe('a report read back', () => {
  it.each(exampleReports)('of $name is no different from the report', ({ report: one }) => {
    const { appeared, gone, changed, exceptions, clauses, requirements, askedDifferently } = diffReports(readReport(toJson(one)), one);
    expect([appeared, gone, changed, exceptions, clauses, requirements, askedDifferently].flat()).toEqual([]);
  });

  it.each(Object.entries({ mixed, allExcepted, broken, conformant, empty }))('is compared as the report that is %s itself is', (_, one) => {
    for (const other of [mixed, conformant, broken, empty]) {
      expect(diffReports(readReport(toJson(one)), readReport(toJson(other)))).toEqual(
        diffReports(readReport(toJson(one)), JSON.parse(JSON.stringify(readReport(toJson(other))))),
      );
      const { appeared, gone, ...rest } = diffReports(readReport(toJson(one)), other);
      const direct = diffReports(one, other);
      expect(appeared).toEqual(direct.appeared);
      expect(gone.map(({ identity }) => identity)).toEqual(direct.gone.map(({ identity }) => identity));
      expect({ ...rest, changed: rest.changed.length }).toEqual({
        ...(({ appeared: _a, gone: _g, ...others }) => others)(direct),
        changed: direct.changed.length,
      });
    }
  });

  it('is read whatever marks the beginning of the file, and whatever else stands in it', () => {
    expect(readReport(`\ufeff${toJson(mixed)}`).asOf).toBe('2026-11-24');
    expect(
      readReport(
        spoiled((one) => {
          one.more = 1;
        }),
      ).asOf,
    ).toBe('2026-11-24');
  });

  it('keeps names that every object has', () => {
    const odd = report({ results: [result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: '__proto__' }] })] });
    expect(readReport(toJson(odd)).results[0]?.subjects).toEqual([{ kind: 'flow', id: '__proto__' }]);
  });
});

describe('what is no report that can be compared', () => {
  it.each([
    ['covers: municipality\n', '', 'JSON'],
    ['', '', 'JSON'],
    ['[]', '', 'schemaVersion'],
    ['null', '', 'schemaVersion'],
    ['{"network":{}}', '', 'schemaVersion'],
    ['{"schemaVersion":"1"}', '', 'schemaVersion'],
    ['{"schemaVersion":0}', '', 'schemaVersion'],
    ['{"schemaVersion":2}', '/schemaVersion', '2'],
    ['{"schemaVersion":1}', '/policy', '/policy'],
    [toJson(redact(mixed, 'public')), '/redacted', 'public'],
    [
      spoiled((one) => {
        delete one.verdict;
      }),
      '/verdict',
      '/verdict',
    ],
    [
      spoiled((one) => {
        one.verdict = 'fine';
      }),
      '/verdict',
      '"fine"',
    ],
    [
      spoiled((one) => {
        one.asOf = '令和8年';
      }),
      '/asOf',
      'YYYY-MM-DD',
    ],
    [
      spoiled((one) => {
        one.results = {};
      }),
      '/results',
      '{}',
    ],
    [
      spoiled((one) => {
        delete Object(one.results)[3].identity;
      }),
      '/results/3/identity',
      '/results/3/identity',
    ],
    [
      spoiled((one) => {
        Object(one.results)[2].subjects[0].kind = 'constructor';
      }),
      '/results/2/subjects/0/kind',
      '"constructor"',
    ],
    [
      spoiled((one) => {
        Object(one.results)[0].disposition = 'waived';
      }),
      '/results/0/disposition',
      '"waived"',
    ],
    [
      spoiled((one) => {
        Object(one.results)[0].message = 'x';
      }),
      '/results/0/message',
      'object',
    ],
    [
      spoiled((one) => {
        one.withoutExceptions = false;
      }),
      '/withoutExceptions',
      'true',
    ],
    [
      spoiled((one) => {
        Object(one.clauses)[0].clause = 6;
      }),
      '/clauses/0/clause',
      '6',
    ],
    [
      spoiled((one) => {
        one.policy = { title: {} };
      }),
      '/policy/id',
      '/policy/id',
    ],
  ])('%.40j fails at its place, in both languages', (text, pointer, word) => {
    const error = failure(text);
    expect(error.pointer).toBe(pointer);
    expect(error.text.en).toContain(word);
    expect(error.text.ja).toMatch(/[ぁ-ん]/);
    expect(error.message).toBe(`${error.text.ja}\n${error.text.en}`);
    expect(error.message).not.toMatch(/\{\w+\}/);
  });

  it('shows what it found harmlessly and shortly', () => {
    const { text } = failure(
      spoiled((one) => {
        one.verdict = `\u202e${'x'.repeat(5000)}`;
      }),
    );
    expect(text.en).not.toContain('\u202e');
    expect(text.en.length).toBeLessThan(250);
  });

  it('fails with that error and no other, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(toJson(conformant)), results: value })),
        ),
        (text) => {
          try {
            readReport(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ReportError);
          }
        },
      ),
    );
  });
});
