import { describe, expect, it } from 'vitest';
import type { Flow, Network } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, redact } from '../../src/evaluation/index';
import { toHtml } from '../../src/formats/index';
import { gotsuPolicy } from '../../src/policy/index';
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

  it('tells the public how many results there are of each requirement, and nothing to mend', () => {
    const found = exampleReports.find(({ name }) => name === 'violating-city');
    const page = toHtml(redact(found?.report ?? mixed, 'public'), found?.options);
    expect(page).toContain('class="public"');
    for (const left of ['id="ja-next"', 'id="ja-f1"', 'class="remedy"', '公開用の報告では示さない', '起点', '機器 1'])
      expect(page).not.toContain(left);
    // As many as the verdict says.
    const violations = page.split('id="ja-violations"')[1]?.split('</table>')[0] ?? '';
    const counts = [...violations.matchAll(/<\/span>(\d+)件<\/span><\/td>/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(35);
  });

  /** The findings of a small city whose one flow crosses tiers. */
  function crossing(flow: Partial<Flow>, more: Partial<Network> = {}): string {
    const configuration = parseConfiguration({
      network: {
        nodes: { a: { title: '税サーバ', tier: 'my-number' }, b: { title: '庁内サーバ', tier: 'lgwan' } },
        flows: { f: { from: 'a', to: 'b', data: 'forward', ...flow } },
        ...more,
      },
    });
    return toHtml(evaluate(configuration, { asOf: '2026-11-24' }), { configuration });
  }
  const firewall = { title: '庁内の防火壁', between: ['my-number', 'lgwan'] } as const;

  it('says of a flow what it goes through: beside the finding, on the line of the picture and below it', () => {
    const page = crossing({ via: ['fw'] }, { boundaries: { fw: firewall } });
    expect(page).toContain('<dt>経由</dt><dd>境界 <bdi>庁内の防火壁</bdi> <code>fw</code></dd>');
    expect(page).toMatch(/<g class="gate">.*?>A<\/text>/);
    expect(page).toContain('<dt>A</dt><dd>境界 <bdi>庁内の防火壁</bdi> <code>fw</code>');
  });

  it('tells a flow that goes through nothing from one of which that is not declared', () => {
    expect(crossing({ via: 'none' })).toContain('<dt>経由</dt><dd>境界も接続口も通らない</dd>');
    expect(crossing({})).toContain('<dt>経由</dt><dd>何を通るか宣言がない（via）</dd>');
    for (const page of [crossing({ via: 'none' }), crossing({})]) expect(page).not.toContain('class="gate"');
  });

  it('says of an exit whether it lies inside the aggregation', () => {
    const page = crossing({ via: ['mobile'] }, { exits: { mobile: { aggregation: 'outside' } } });
    expect(page).toContain('<dt>経由</dt><dd>接続口 <code>mobile</code> <span class="note">集約の外</span></dd>');
  });

  it('names the hops of a path as the picture numbers them, with what they go through', () => {
    const page = pageOf('violating-city');
    expect(page).toContain('<span class="hop">5-1</span>');
    expect(page).toContain('経由: 境界 <bdi>ファイル無害化装置</bdi> <code>sanitizer-files</code>');
  });

  it('begins with what is to be done, and says of an empty declaration that it is empty', () => {
    const page = pageOf('violating-city');
    expect(page.indexOf('id="ja-next"')).toBeLessThan(page.indexOf('id="ja-network"'));
    expect(page).not.toContain('class="notice"');
    expect(pageOf('nothing')).toContain('class="notice"');
    expect(pageOf('nothing')).not.toContain('<dt>入力</dt>');
  });

  it('says of what passed what is required, and by which rule', () => {
    const requirement = gotsuPolicy.requirements.find(({ id }) => id === '6.3.1/isolation');
    const evidence = pageOf('model-city').split('id="ja-evidence"')[1]?.split('id="en"')[0];
    expect(evidence).toContain(requirement?.statement.ja);
    expect(evidence).toContain('マイナンバー利用事務系と他の領域との通信');
  });
});

function pageOf(example: string): string {
  const found = exampleReports.find(({ name }) => name === example);
  if (found === undefined) throw new Error(example);
  return toHtml(found.report, found.options);
}
