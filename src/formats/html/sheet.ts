import type { Report } from '../../evaluation/report';
import type { Hop } from '../../facts/index';
import type { Language } from '../../policy/index';
import { rules } from '../../rules/index';
import { byIdentity } from '../sort';
import { type ForCity, questionsForCity } from '../text/city-questions';
import { createSheet, type Sheet } from '../text/sheet';
import { publicOptions } from '../wording/public-options';
import type { ReportOptions } from '../wording/report-options';
import { type Tally, tally } from '../wording/tally';
import type { Html } from './markup';
import { type Numbered, numberFindings } from './numbering';
import { placeOf, stepOf } from './path-list';

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
  /** What a rule is called. */
  readonly ruleTitle: (rule: string) => string | undefined;
  /** What is required, in our words. */
  readonly statementOf: (requirement: string) => string | undefined;
  /** What a rule reads for a requirement, as patterns. */
  readonly factsOf: (rule: string, requirement: string) => readonly string[];
  /** A node, a party or information by its title and id; paths name the same ones over and over. */
  readonly place: (id: string) => Html;
  /** One step of a path that is told in one line. */
  readonly step: (hop: Hop) => Html;
}

/** The sheets of several languages. Of a report that is shown to the public the declaration is not used, even if it is given. */
export function createHtmlSheets(given: Report, languages: readonly Language[], settings: ReportOptions): readonly HtmlSheet[] {
  const report: Report = { ...given, results: [...given.results].sort(byIdentity) };
  const options = publicOptions(report, settings);
  const sorted = tally(report.results);
  return languages.map((language) => createHtmlSheet(report, sorted, { ...options, language }, language));
}

function createHtmlSheet(report: Report, sorted: Tally, options: ReportOptions, language: Language): HtmlSheet {
  const sheet = createSheet(options);
  const facts = new Map(report.passes.map(({ rule, requirement, facts }) => [`${rule}|${requirement}`, facts]));
  const readings = new Map(rules.map(({ id, justification }) => [id, justification]));
  const titles = new Map(rules.map(({ id, title }) => [id, sheet.say(title)]));
  const statements = new Map(sheet.policy.requirements.map(({ id, statement }) => [id, sheet.say(statement)]));
  const place = remembered((id: string) => placeOf(sheet, id), String);
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
    place,
    step: remembered(
      (hop: Hop) => stepOf({ sheet, place }, hop),
      ({ from, to, flow, certainty }) => JSON.stringify([from === to, to, flow, certainty]),
    ),
    ruleTitle: (rule) => titles.get(rule),
    statementOf: (requirement) => statements.get(requirement),
    factsOf: (rule, requirement) => facts.get(`${rule}|${requirement}`) ?? [],
  };
}

function remembered<In, Out>(make: (given: In) => Out, keyOf: (given: In) => string): (given: In) => Out {
  const made = new Map<string, Out>();
  return (given) => {
    const key = keyOf(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(given);
    made.set(key, fresh);
    return fresh;
  };
}
