import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import { toJson, toText } from '../../src/formats/index';
import { questionsForCity, waitsForCity } from '../../src/formats/text/city-questions';
import { readExample } from '../examples/model-city';

// A vendor of one system cannot say who leads the city's structure: what only the city can answer is counted apart, and never lost.

const asOf = '2026-11-24';
const vendor = parseConfiguration(readExample('vendor-system.yaml').input);
const report = evaluate(vendor, { asOf });

/** The pointers that are left to the city, or kept as questions to whoever declares. */
function pointers(of: Report, configuration: ReturnType<typeof parseConfiguration>, city: boolean): ReadonlySet<string> {
  const forCity = questionsForCity(of, { configuration });
  return new Set(
    of.results.flatMap((result) =>
      (result.unknown ?? []).flatMap((unknown) =>
        unknown.pointer !== undefined && forCity(unknown, result) === city ? [unknown.pointer] : [],
      ),
    ),
  );
}

describe("a vendor's declaration", () => {
  const text = toText(report, { configuration: vendor, width: 200 });

  test('is asked about its system, its contract and its flow, and not about the city', () => {
    expect(text).toContain('情報システム「予診票読取」の利用者登録の点検');
    expect(text).toContain('本文に定めのないこの通信を認めるか');
    for (const city of ['organization.roles', 'review.findings', 'assets.scale', 'securityCloud', 'personnel.training'])
      expect(text).not.toContain(city);
  });

  test('says how much waits for the city, in the headline and in one line, and how to see it', () => {
    const open = report.results.filter(({ outcome }) => outcome === 'undetermined');
    const forCity = questionsForCity(report, { configuration: vendor });
    const waiting = open.filter((result) => waitsForCity(result, forCity)).length;
    expect(open).toHaveLength(60);
    expect(waiting).toBe(52);
    expect(text).toContain('未確定 60件、うち52件は市の宣言がなければ決まらない');
    expect(text).toContain('== 未確定 60件（問い8点、ほかに市だけが答えられる問い28点）');
    expect(text).toContain('--all');
    expect(text).toContain('3. 市の宣言と合わせて判定する');
  });

  test('loses nothing: the verdict, the JSON and the report in full', () => {
    expect(report.verdict).toBe('undetermined');
    expect(JSON.parse(toJson(report)).results).toHaveLength(report.results.length);
    const full = toText(report, { configuration: vendor, width: 200, all: true });
    for (const pointer of pointers(report, vendor, true)) if (pointer !== '/covers') expect(full).toContain(pointer);
    expect(full).toContain('6.3/whole-system-resilience');
    expect(full).toContain('  9. ');
    expect(full).toContain('  36. ');
    expect(full).not.toContain('  37. ');
  });
});

test.each([
  ['the section of a system', { covers: { systems: ['a'] }, outsourcing: { contracts: {} } }, '/network/nodes', false],
  ['a section of the body', { covers: { systems: ['a'] } }, '/organization/roles', true],
  ['one that it speaks of', { covers: { systems: ['a'] }, organization: { roles: {} } }, '/organization/structure', false],
  [
    'a fact of a register that it keeps',
    { covers: { systems: ['a'] }, physical: { rooms: { r: { kind: 'computer-room' } } } },
    '/physical/rooms/r/measures',
    false,
  ],
  ['the city declares its own', { covers: 'municipality' }, '/organization/roles', false],
  ['whether it is the city is not said', {}, '/organization/roles', false],
])('%s: %j asks at %s', (_, input, pointer, city) => {
  const configuration = parseConfiguration(input);
  const of = evaluate(configuration, { asOf });
  expect(pointers(of, configuration, city)).toContain(pointer);
  expect(pointers(of, configuration, !city)).not.toContain(pointer);
});

test("what only the city's own file says of its node is the city's to say", () => {
  const configuration = parseConfiguration({
    covers: { systems: ['a'] },
    network: {
      nodes: { mine: { tier: 'internet', system: 'a' }, theirs: { refersTo: '汐見市' } },
      flows: { f: { from: 'mine', to: 'theirs', data: 'forward', medium: 'local-network' } },
    },
  });
  const of = evaluate(configuration, { asOf });
  expect([...pointers(of, configuration, true)].filter((one) => one.startsWith('/network/nodes/theirs')).length).toBeGreaterThan(0);
  expect([...pointers(of, configuration, false)].filter((one) => one.startsWith('/network/nodes/theirs'))).toEqual([]);
});

test('a violation is never left to the city', () => {
  const configuration = parseConfiguration({ covers: { systems: ['a'] }, technical: { systems: { a: { malware: 'none' } } } });
  const of = evaluate(configuration, { asOf });
  expect(of.verdict).toBe('nonconformant');
  expect(toText(of, { configuration })).toContain('== 違反 1件');
});
