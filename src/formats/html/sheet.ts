import type { Report } from '../../evaluation/report';
import type { Language } from '../../policy/index';
import { rules } from '../../rules/index';
import { byIdentity } from '../sort';
import { type ForCity, questionsForCity } from '../text/city-questions';
import { createSheet, type Sheet } from '../text/sheet';
import { publicOptions } from '../wording/public-options';
import type { ReportOptions } from '../wording/report-options';
import { type Tally, tally } from '../wording/tally';
import { type Numbered, numberFindings } from './numbering';

/** What the sections of one language of the page are written with (一言語分の紙面). */
export interface HtmlSheet {
  /** Names things as the text report does. */
  readonly sheet: Sheet;
  readonly language: Language;
  readonly report: Report;
  readonly options: ReportOptions;
  readonly sorted: Tally;
  readonly forCity: ForCity;
  readonly numbered: Numbered;
  /** An id that no other language of the page has. */
  readonly id: (name: string) => string;
  /** Why we read a rule as we do, where it is our reading. */
  readonly readingOf: (rule: string) => string | undefined;
  /** What a rule reads for a requirement, as patterns. */
  readonly factsOf: (rule: string, requirement: string) => readonly string[];
}

/** The sheet of one language. Of a report that is shown to the public the declaration is not used, even if it is given. */
export function createHtmlSheet(given: Report, language: Language, settings: ReportOptions): HtmlSheet {
  const report: Report = { ...given, results: [...given.results].sort(byIdentity) };
  const options: ReportOptions = { ...publicOptions(report, settings), language };
  const sheet = createSheet(options);
  const sorted = tally(report.results);
  const facts = new Map(report.passes.map(({ rule, requirement, facts }) => [`${rule}|${requirement}`, facts]));
  const readings = new Map(rules.map(({ id, justification }) => [id, justification]));
  return {
    sheet,
    language,
    report,
    options,
    sorted,
    forCity: questionsForCity(report, sheet),
    numbered: numberFindings(sheet, sorted),
    id: (name) => `${language}-${name}`,
    readingOf: (rule) => {
      const justification = readings.get(rule);
      return justification === undefined ? undefined : sheet.say(justification);
    },
    factsOf: (rule, requirement) => facts.get(`${rule}|${requirement}`) ?? [],
  };
}
