import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Complaint, complaintsOf, fixtures, gistOf, marksOf, nativeComplaintsOf, compilers as withApi } from './compile';

const names = readdirSync(fixtures).filter((name) => name.endsWith('.ts'));
const valid = names.filter((name) => name.startsWith('valid-'));
const mistaken = names.filter((name) => name.startsWith('mistakes-'));
const files = names.map((name) => join(fixtures, name));

const compilers = [
  ...withApi.map(({ compiler, ts }) => ({ compiler, complaints: complaintsOf(files, ts) })),
  { compiler: 'TypeScript 7', complaints: nativeComplaintsOf(files) },
];

describe.each(compilers)('$compiler', ({ complaints }) => {
  const of = (name: string): readonly Complaint[] => complaints.filter(({ file }) => file === join(fixtures, name));

  it('complains about fixtures only', () => {
    expect(complaints.filter(({ file }) => !file.startsWith(fixtures))).toEqual([]);
  });

  it.each(valid)('finds nothing in %s', (name) => {
    expect(of(name)).toEqual([]);
  });

  it.each(mistaken)('says what is marked in %s, where it is marked, and nothing else', (name) => {
    const said = of(name).map((complaint) => `${complaint.line} ${gistOf(complaint)}`);
    const marked = marksOf(join(fixtures, name)).map(({ line, says }) => `${line} ${says}`);
    expect([...new Set(said)].sort()).toEqual(marked.sort());
  });
});

describe('the fixtures', () => {
  it('hold enough of both kinds', () => {
    expect(valid.length).toBeGreaterThanOrEqual(6);
    expect(mistaken.flatMap((name) => marksOf(join(fixtures, name))).length).toBeGreaterThanOrEqual(100);
  });
});

describe('the messages', () => {
  const printed = compilers
    .flatMap(({ complaints }) => complaints)
    .flatMap(({ message }) => [...message.matchAll(/(\w+<"((?:6\(\d\)|10|not literal|the policy)[^"]*)"[^>]*>)/g)]);

  it('are printed whole by every compiler: no more than 300 bytes with the name of the interface', () => {
    expect(printed.length).toBeGreaterThan(3 * 90);
    for (const [, whole = ''] of printed) expect(Buffer.byteLength(whole, 'utf8'), whole).toBeLessThanOrEqual(300);
  });

  it('are no longer than a person reads', () => {
    for (const [, , text = ''] of printed) expect(text.length, text).toBeLessThanOrEqual(120);
  });
});
