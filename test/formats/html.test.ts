import { describe, expect, it } from 'vitest';
import { redact } from '../../src/evaluation/index';
import { toHtml } from '../../src/formats/index';
import { exampleReports } from './example-reports';
import { broken, city, conformant, mixed, report, result } from './reports';

describe('the HTML report', () => {
  it.each(exampleReports)('of $name is as it was looked at', async ({ name, report, options }) => {
    // Both languages stand in the one file.
    await expect(toHtml(report, options)).toMatchFileSnapshot(`golden/examples/${name}.html`);
  });

  it('is the same whatever order the results stand in', () => {
    const turned = { ...mixed, results: [...mixed.results].reverse() };
    expect(toHtml(turned, { configuration: city })).toBe(toHtml(mixed, { configuration: city }));
  });

  it('holds no script, no address and every id once, and its links lead somewhere', () => {
    for (const one of [mixed, broken, conformant]) {
      const page = toHtml(one, { configuration: city });
      expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son\w+=/i);
      expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    }
  });

  it('opens in the language that is asked for', () => {
    expect(toHtml(mixed, { language: 'en' })).toContain('<html lang="en">');
    expect(toHtml(mixed, { language: 'en' })).toContain('id="language-en" checked');
  });

  it('takes no name for markup', () => {
    const name = '<script>alert(1)</script>"\u202e';
    const page = toHtml(
      report({
        results: [result({ requirement: '6.3.2/partition', subjects: [{ kind: 'flow', id: name }], message: { ja: name, en: name } })],
      }),
      { inputs: [name], tool: name, configuration: { network: { nodes: { a: { title: name, tier: 'lgwan' } } } } },
    );
    expect(page).not.toContain('<script');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&lt;U+202E&gt;');
  });

  it('shows nothing of the declaration in the public form, even if it is given', () => {
    const page = toHtml(redact(mixed, 'public'), { configuration: city, inputs: ['secret.yaml'] });
    for (const secret of ['tax-db', '住民税データベース', 'tax-copy', 'EX-1', 'secret.yaml']) expect(page).not.toContain(secret);
  });
});
