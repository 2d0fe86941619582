import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report, redact } from '../../src/evaluation/index';
import type { ReportOptions } from '../../src/formats/index';
import { toHtml } from '../../src/formats/index';
import { largeCity } from '../bench/large-city.mjs';
import { exampleReports } from '../formats/example-reports';

/** A page that is looked at in a browser, and how it is made. */
export interface BrowserPage {
  readonly name: string;
  readonly html: string;
}

const asOf = '2026-11-24';

/** Names that try to be markup, turn the line round, run out of their boxes or are no letters at all. */
export const hostileNames = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=alert(1)>',
  '\u202eadmin\u202c\u200f הודעה 管理',
  '長い名前の機器'.repeat(29).slice(0, 200),
  'W'.repeat(200),
  '👩‍👩‍👧‍👦🏛️📠',
  '</style></svg><h1>x</h1>',
  '&amp;&lt;%00{{7*7}}',
] as const;

/** A city whose every name is hostile, with unsanitized and forbidden flows between its tiers. */
function hostileCity(): Configuration {
  const tiers = ['my-number', 'lgwan', 'internet'] as const;
  const nodes = Object.fromEntries(
    hostileNames.map((title, index) => [
      `n${index}-${'x'.repeat(index === 4 ? 190 : 1)}`,
      { title, tier: tiers[index % 3], kind: 'server' },
    ]),
  );
  const ids = Object.keys(nodes);
  const flows = Object.fromEntries(
    ids.map((from, index) => [
      `f${index}`,
      { title: hostileNames[index], from, to: ids[(index + 1) % ids.length], data: 'both', medium: 'local-network', sanitization: 'none' },
    ]),
  );
  return parseConfiguration({
    municipality: { name: hostileNames[0] },
    covers: 'municipality',
    network: { nodes, parties: { party: { title: hostileNames[2], zone: 'internet' } }, flows },
  });
}

function pageOf(name: string, configuration: Configuration): BrowserPage {
  return { name, html: toHtml(evaluate(configuration, { asOf }), { configuration }) };
}

/** The pages: the examples, an empty declaration, the public form of one, a large city and a hostile one. */
export function browserPages(): readonly BrowserPage[] {
  const examples = exampleReports.map(({ name, report, options }) => ({ name, html: toHtml(report, options) }));
  const large = parseConfiguration(largeCity(300, 900, { unsanitizedOneIn: 3 }));
  const open = exampleReports
    .filter(({ name }) => name === 'violating-city')
    .map(({ report, options }) => ({ name: 'public-form', html: toHtml(redact(report, 'public'), options) }));
  return [...examples, ...open, pageOf('large-city', large), pageOf('hostile-names', hostileCity())];
}

/** A report of 2,000 findings and more, about a city of so many flows. */
export function longReport(): { readonly report: Report; readonly options: ReportOptions } {
  const configuration = parseConfiguration(largeCity(400, 4_400, { unsanitizedOneIn: 3 }));
  return { report: evaluate(configuration, { asOf }), options: { configuration } };
}
