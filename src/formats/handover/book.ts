import type { Configuration } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import { fill, officeOn, type Value } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { inText } from '../markdown/escape';
import { own } from '../names';
import { compareText } from '../sort';
import { createSheet, type Sheet } from '../text/sheet';
import type { ReportOptions } from '../wording/report-options';

const words = {
  quote: { ja: '「{name}」', en: '"{name}"' },
  held: { ja: '{role} {holder}', en: '{role}, {holder}' },
  vacant: { ja: '{role}（欠員）', en: '{role} (vacant)' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  notSaid: { ja: '（記載なし）', en: '(not declared)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What every section of a hand-over document is written with. What it gives is Markdown in which nothing that was declared is markup. */
export interface Book extends Sheet {
  readonly configuration: Configuration;
  readonly report: Report;
  readonly asOf: string;
  /** A template with its values filled in, in the language of the document. */
  readonly tell: (template: Bilingual, values?: Readonly<Record<string, Value>>) => string;
  /** A name as it stands in a sentence. */
  readonly quote: (name: string) => string;
  /** A role by its title with who holds it on the day; its id where it is not declared. */
  readonly roleOf: (id: string) => string;
  /** The first of several names, and how many more there are. */
  readonly some: (names: readonly string[], most: number) => string;
  /** What stands where a fact is not declared. */
  readonly notSaid: string;
}

/** A book for one report and the declaration it is about. */
export function createBook(report: Report, options: ReportOptions & { readonly configuration: Configuration }): Book {
  const { configuration } = options;
  const sheet = createSheet(options);
  const tell = (template: Bilingual, values: Readonly<Record<string, Value>> = {}): string => sheet.say(fill<Bilingual>(template, values));
  return {
    ...sheet,
    configuration,
    report,
    asOf: report.asOf,
    tell,
    notSaid: sheet.say(words.notSaid),
    quote: (name) => tell(words.quote, { name: inText(name) }),
    roleOf(id) {
      const role = own(configuration.organization?.roles, id);
      if (role === undefined) return inText(id);
      const office = officeOn(role, report.asOf);
      const title = inText(role.title ?? id);
      if (office.state === 'held') return tell(words.held, { role: title, holder: inText(office.holder) });
      return office.state === 'unknown' ? title : tell(words.vacant, { role: title });
    },
    some(names, most) {
      const shown = names.length <= most + 1 ? names : names.slice(0, most);
      const rest = names.length - shown.length;
      return sheet.list([...shown, ...(rest > 0 ? [tell(words.more, { count: rest })] : [])]);
    },
  };
}

/** The records of a section, by id. */
export function entries<V>(records: Readonly<Record<string, V>> | undefined): readonly (readonly [id: string, record: V])[] {
  return Object.entries(records ?? {}).sort(([a], [b]) => compareText(a, b));
}

/** A section (節): its heading and what stands in it. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
}
