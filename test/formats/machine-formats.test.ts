import { describe, expect, it } from 'vitest';
import { toCsv, toGithubAnnotations, toJunit } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { allExcepted, broken, city, conformant, empty, mixed, report, result } from './reports';

const formats = { csv: toCsv, github: toGithubAnnotations, 'junit.xml': toJunit } as const;

describe.each(Object.entries(formats))('%s', (extension, format) => {
  it.each(exampleReports)('of $name is as it was looked at', async ({ name, report, options }) => {
    for (const language of name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const)) {
      await expect(format(report, { ...options, language })).toMatchFileSnapshot(`golden/examples/${name}.${language}.${extension}`);
    }
  });

  it('is the same whatever order the results stand in', () => {
    const turned = { ...mixed, results: [...mixed.results].reverse() };
    expect(format(turned, { configuration: city })).toBe(format(mixed, { configuration: city }));
  });
});

const named = (title: string, given: Parameters<typeof result>[0]['message'] = { ja: title, en: title }) =>
  report({ results: [result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: title }], message: given })] });

/** A table read back as RFC 4180 has it. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const text = csv.replace(/^\ufeff/, '');
  const rows = text.split('\r\n').slice(0, -1);
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    ),
  );
}

describe('the table for spreadsheets', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    const csv = toCsv(mixed);
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n').length - 1).toBe(mixed.results.length + 1);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '－1', '＠x', ' =1'])('takes %s for no formula', (text) => {
    const cells = cellsOf(toCsv(named(text))).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  it('keeps commas, quotation marks and line ends inside their cell', () => {
    const [, row = []] = cellsOf(toCsv(named('一, "二"\n三')));
    expect(row).toHaveLength(18);
    expect(row[9]).toBe('一, "二" 三');
  });

  it('says the clause by its id and by its label', () => {
    const [, row = []] = cellsOf(toCsv(named('x')));
    expect(row.slice(2, 4)).toEqual(['6.3.2', '6(3)②']);
  });
});

describe('the annotations of GitHub', () => {
  const lineOf = () => 41;
  const located = (message: string, file: string) =>
    report({
      results: [
        result({
          requirement: '6.3.2/partition',
          subjects: [{ kind: 'flow', id: 'x' }],
          message: { ja: message, en: message },
          locations: [{ file, pointer: '/network/flows/x' }],
        }),
      ],
    });

  it('stand at the line of the file', () => {
    expect(toGithubAnnotations(located('m', 'city.yaml'), { lineOf })).toMatch(/^::error file=city\.yaml,line=41,title=/);
  });

  it('are one line each, whatever the declaration says', () => {
    const text = toGithubAnnotations(located('a\n::error::b\r%0Ac', 'a,b:c.yaml'), { lineOf });
    expect(text.split('\n')).toHaveLength(2);
    expect(text).toContain('file=a%2Cb%3Ac.yaml,line=41');
    expect(text).not.toMatch(/%0Ac/);
  });

  it('tell what is open and nothing else', () => {
    expect(toGithubAnnotations(allExcepted)).toBe('');
    expect(toGithubAnnotations(conformant)).toBe('');
    expect(toGithubAnnotations(broken)).toMatch(/^::error /);
    expect(
      toGithubAnnotations(empty)
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('::warning ')),
    ).toBe(true);
  });
});

describe('the tests of a continuous integration server', () => {
  const counts = (xml: string, state: string): number => [...xml.matchAll(new RegExp(`<${state} `, 'g'))].length;

  it('fail for violations and for what is undetermined, and never are none', () => {
    const xml = toJunit(mixed, { configuration: city });
    expect(counts(xml, 'testsuite')).toBe(mixed.requirements.length);
    expect(xml).not.toContain('tests="0"');
    const open = mixed.results.filter(
      ({ disposition, severity }) => severity === 'violation' && !['excepted', 'judged'].includes(disposition),
    );
    expect(counts(xml, 'failure')).toBeGreaterThanOrEqual(open.length);
  });

  it('skip what is undetermined only where that is allowed', () => {
    expect(counts(toJunit(empty), 'failure')).toBe(empty.results.length);
    expect(counts(toJunit(empty, { allowUndetermined: true }), 'failure')).toBe(0);
  });

  it('are errors where a rule threw', () => {
    expect(counts(toJunit(broken), 'error')).toBe(1);
  });

  it('show a finding whose requirement was not judged', () => {
    const xml = toJunit({ ...named('stray'), requirements: [] });
    expect(counts(xml, 'failure')).toBe(1);
  });

  it('hold nothing that XML forbids', () => {
    const xml = toJunit(named('<a href="x">&\u0000\ud800'));
    expect(xml).toContain('&lt;a href=&quot;x&quot;&gt;&amp;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});
