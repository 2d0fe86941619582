import { describe, expect, it } from 'vitest';
import { reportSince } from '../../src/evaluation/index';
import type { Report, Result } from '../../src/evaluation/report';
import { toGithubAnnotations, toHtml, toJunit, toMarkdown, toSarif, toText } from '../../src/formats/index';
import { report, result } from './reports';

const flow = (id: string, given: Partial<Result> = {}): Result =>
  result({
    requirement: '6.3.2/sanitized-communication',
    subjects: [{ kind: 'flow', id }],
    message: { ja: `${id}のこと`, en: `about ${id}` },
    ...given,
  });
const consequence = (id: string): Result => flow(id, { requirement: '6.3.2/other', consequenceOf: [flow('old').identity] });
const question = (id: string): Result =>
  flow(id, {
    outcome: 'undetermined',
    unknown: [{ reason: 'missing-fact', pointer: `/network/flows/${id}/data`, question: { ja: `${id}は何か`, en: `what is ${id}` } }],
  });
const now: Report = reportSince(
  report({ results: [flow('old'), flow('fresh'), consequence('follows'), question('asked'), question('asked-anew')] }),
  report({ asOf: '2026-04-01', results: [flow('old'), flow('mended'), question('asked')] }),
);

/** The part of a text from one mention to the end of its paragraph. */
const around = (text: string, message: string): string => text.split('\n').find((line) => line.includes(message)) ?? '';

describe('beside an earlier report', () => {
  it('the verdict says what is new, what is known and what is gone, in every form that has a verdict', () => {
    const sentence =
      '前の報告（2026-04-01）と比べて新しいものは違反 2件・未確定 1件、前からあるものは違反 1件・未確定 1件、なくなったものは1件です。合否（終了コード）は新しいものだけで決めました。';
    const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, '').replaceAll(' ', '');
    expect(inOneLine(toText(now))).toContain(inOneLine(sentence));
    expect(toHtml(now)).toContain(sentence);
    expect(toMarkdown(now)).toContain(sentence);
    expect(toText(now, { language: 'en', width: 1000 })).toContain(
      'New since the report of 2026-04-01: 2 violations and 1 undetermined; known: 1 violations and 1 undetermined; gone: 1. Only what is new decides the exit code.',
    );
  });

  it.each([
    ['text', toText(now, { width: 1000 }), '[新規] '],
    ['Markdown', toMarkdown(now), '\\[新規\\] '],
    ['HTML', toHtml(now), '<span class="age">新規</span> '],
  ])('%s marks what is new, what follows from a known finding included, and nothing else', (_, text, mark) => {
    expect(around(text, 'freshのこと')).toContain(mark);
    expect(around(text, 'followsのこと')).toContain(mark);
    expect(around(text, 'oldのこと')).not.toBe('');
    expect(around(text, 'oldのこと')).not.toContain(mark);
    expect(text).toMatch(/（2件、うち新規 1件）|（結果2件、うち新規 1件）|2件が決まる、うち新規 1件/);
  });

  it('SARIF tells readers by the state that the standard has for it', () => {
    const states = new Map<string, string>();
    const {
      runs,
    }: {
      readonly runs: readonly [
        { readonly results: readonly { readonly baselineState: string; readonly message: { readonly text: string } }[] },
      ];
    } = JSON.parse(toSarif(now));
    for (const { message, baselineState } of runs[0].results) states.set(message.text.split('のこと')[0] ?? '', baselineState);
    expect([states.get('old'), states.get('fresh'), states.get('asked-anew')]).toEqual(['unchanged', 'new', 'new']);
  });

  it('GitHub is told of what is known without an alarm', () => {
    const lines = toGithubAnnotations(now).split('\n');
    expect(lines.find((line) => line.includes('oldのこと'))).toMatch(/^::notice .*\[既知\]/);
    expect(lines.find((line) => line.includes('freshのこと'))).toMatch(/^::error .*\[新規\]/);
  });

  it('JUnit skips what is known', () => {
    const lines = toJunit(now).split('\n');
    expect(lines.find((line) => line.includes('oldのこと'))).toContain('<skipped type="違反 (既知（2026-04-01の報告と比べて）)"');
    expect(lines.find((line) => line.includes('freshのこと'))).toContain('<failure type="違反 (新規（2026-04-01の報告と比べて）)"');
  });

  it('a report that was compared with none says nothing of it', () => {
    const alone = report({ results: [flow('old')] });
    for (const text of [toText(alone), toMarkdown(alone), toJunit(alone), toGithubAnnotations(alone), toSarif(alone)])
      expect(text).not.toMatch(/新規|既知|baselineState|前の報告（/);
  });
});
