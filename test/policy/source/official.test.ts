import { describe, expect, it } from 'vitest';
import { clauses } from '../../../src/policy/clauses';
import { fingerprints } from '../../../src/policy/fingerprints';
import { attachSource, fingerprintSource, gotsuSource, suspectClauses, verifySource } from '../../../src/policy/source/index';
import { officialText, warnIfAbsent } from '../official-text';
import { fullWidthMarkers, interleave, rewrap } from './disturbances';

const checks = 8;
warnIfAbsent('verifySource on the official document', checks);

/** The clauses that consist of a heading and what is below it. */
const headingOnly = ['2', '4', '6.8', '10'];

describe('fingerprints', () => {
  it('are one per clause, in order, and empty exactly where a clause has a heading only', () => {
    expect(fingerprints.map(({ clause }) => clause)).toEqual(clauses.map(({ id }) => id));
    expect(fingerprints.filter(({ length }) => length === 0).map(({ clause }) => clause)).toEqual(headingOnly);
    for (const { exact, folded } of fingerprints)
      expect([exact, folded]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/u), expect.stringMatching(/^[0-9a-f]{64}$/u)]);
  });

  it('differ from clause to clause', () => {
    const texts = fingerprints.filter(({ length }) => length > 0);
    expect(new Set(texts.map(({ exact }) => exact)).size).toBe(45);
    expect(new Set(texts.map(({ folded }) => folded)).size).toBe(45);
  });
});

describe.skipIf(officialText === null)('verifySource on the official document', () => {
  const text = officialText ?? '';

  it('recomputes exactly the fingerprints in the package', async () => {
    expect(await fingerprintSource(text, gotsuSource)).toEqual(fingerprints);
  });

  it('finds it unchanged, in text and headings, with nothing added', async () => {
    const verification = await verifySource(text);
    expect(verification.added).toEqual([]);
    expect(
      verification.clauses.filter(({ status, heading }) => status !== 'unchanged' || (heading ?? 'unchanged') !== 'unchanged'),
    ).toEqual([]);
    expect(verification.clauses).toHaveLength(49);
    expect(verification.clauses.filter(({ heading }) => heading !== undefined)).toHaveLength(33);
    expect(verification.status).toBe('unchanged');
  });

  it('finds it unchanged in other forms', async () => {
    const forms = {
      crlf: text.replaceAll('\n', '\r\n'),
      pages: interleave(text, 3, ['-3-', '', '\f', '- 12 -']),
      wide: fullWidthMarkers(text),
      decomposed: text.normalize('NFKD').normalize('NFKC') === text ? '' : text.normalize('NFD'),
      noContents: text.slice(text.lastIndexOf('第1章')),
      dense: text.replace(/\n+/gu, '\n'),
      narrow: rewrap(text, 16),
      wider: rewrap(text, 40),
    };
    for (const [name, form] of Object.entries(forms)) {
      const { status, added } = await verifySource(form);
      expect([name, status, added]).toEqual([name, 'unchanged', []]);
    }
  });

  it('reports an altered character of any clause at exactly that clause: every character of every clause', async () => {
    // A copy with each text on one line, put together from headings that are in the package and the wording of the copy beside it.
    const { clauses: attached } = await attachSource({ clauses }, text);
    const opening = (label: string, heading: string) =>
      /段落$/u.test(label) ? '' : `${/[①②③]$/u.exec(label)?.[0] ?? /\(\d+\)$/u.exec(label)?.[0] ?? `${label}.`} ${heading}`;
    const compose = (altered: string, wording: string) =>
      attached
        .map(({ id, label, heading, headingBasis, officialText: own }) => {
          const body = id === altered ? wording : (own ?? '');
          return `${opening(label, headingBasis === 'policy' ? `${heading.ja}\n` : '')}${body}`;
        })
        .join('\n');
    expect((await verifySource(compose('', ''))).status).toBe('unchanged');
    let swept = 0;
    for (const { id, officialText: own = '' } of attached) {
      const positions = [...own].map((character, index) => ({ character, index })).filter(({ character }) => character.trim() !== '');
      // Every seventh character, and the last one.
      for (const { index } of positions.filter((_, at) => at % 7 === 0 || at === positions.length - 1)) {
        const wording = `${own.slice(0, index)}◆${own.slice(index + 1)}`;
        expect([id, index, suspectClauses(await verifySource(compose(id, wording)))]).toEqual([id, index, [id]]);
        swept++;
      }
    }
    expect(swept).toBeGreaterThan(400);
  });

  it('reports an altered heading at exactly that clause', async () => {
    for (const { id, label, heading, headingBasis } of clauses) {
      if (headingBasis !== 'policy') continue;
      const marker = /\(\d+\)$/u.exec(label)?.[0] ?? `${label}.`;
      const altered = text.replaceAll(`${marker} ${heading.ja}\n`, `${marker} ${heading.ja}等\n`);
      expect(altered).not.toBe(text);
      const verification = await verifySource(altered);
      expect([id, suspectClauses(verification), verification.added]).toEqual([id, [id], []]);
    }
  });

  it('reports a clause that was left out, and leaves every other one unchanged', async () => {
    const starts = text.slice(text.lastIndexOf('第1章')).split('\n');
    for (const { id, heading, headingBasis } of clauses) {
      if (headingBasis !== 'policy' || clauses.some((clause) => 'parent' in clause && clause.parent === id)) continue;
      const from = starts.findIndex((line) => new RegExp(`^\\(?\\d+[.)] ${heading.ja}$`, 'u').test(line));
      const length = starts.slice(from + 1).findIndex((line) => /^\(?\d+[.)] /u.test(line));
      expect([id, from >= 0, length > 0]).toEqual([id, true, true]);
      const verification = await verifySource([...starts.slice(0, from), ...starts.slice(from + 1 + length)].join('\n'));
      const others = verification.clauses.filter(({ status }) => status !== 'unchanged').map(({ clause, status }) => [clause, status]);
      expect([id, others, verification.added]).toEqual([id, [[id, 'missing']], []]);
    }
  });

  it('tells dashes and variant forms from a change', async () => {
    const { status, clauses: results } = await verifySource(
      text.replaceAll('セキュリティポリシー', 'セキュリティポリシ―').replaceAll('靱', '靭'),
    );
    expect(status).toBe('characters-only');
    expect(results.filter(({ heading }) => heading === 'characters-only').map(({ clause }) => clause)).toEqual(['2.4', '6.3', '8']);
    expect(results.filter(({ status: own }) => own === 'changed' || own === 'missing')).toEqual([]);
  });

  it('attaches a text to the 45 clauses that have one of their own', async () => {
    const attached = await attachSource({ clauses }, text);
    expect(attached.clauses.filter((clause) => clause.officialText === undefined).map(({ id }) => id)).toEqual(headingOnly);
    expect(attached.clauses.find(({ id }) => id === '6.3.1')?.officialText).not.toContain('\n');
  });
});
