import type { Location, Report, Result } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { safe } from '../safe';
import { byIdentity, byLocation, bySubject } from '../sort';
import { basisWords } from './basis-words';
import { exceptionState } from './exception-state';
import { plainMessage } from './plain-message';
import { publicOptions } from './public-options';
import type { ReportOptions } from './report-options';
import { ageText } from './since-words';
import { listOf, type Tally } from './tally';
import { createVoice, type Voice } from './voice';

/** What became of a result, as a list of findings calls it (判定結果の区分). */
export type Kind = Exclude<keyof Tally, 'rest'> | 'pass' | 'not-applicable';

/** One result in words, for formats that show one after another (判定結果の表記). Every text is harmless on one line. */
export interface Described {
  readonly result: Result;
  readonly kind: Kind;
  /** {@link Described.kind} in words. */
  readonly kindWord: string;
  /** `6(3)①`, or nothing where no clause demands it. */
  readonly label: string;
  /** The clause with its heading, the guideline, or the provision of the law. */
  readonly origin: string;
  readonly basis: string;
  readonly title: string;
  readonly about: string;
  readonly message: string;
  readonly remedy: string;
  /** What an exception or judgement says about it. */
  readonly state: string | undefined;
  /** Whether an earlier report had it, in words; nothing where the report was compared with none. */
  readonly age: string | undefined;
  /** The questions that would settle it. */
  readonly questions: readonly string[];
  /** The first place where it is written. */
  readonly place: Place | undefined;
}

/** A place in a file, with its line where that is known. */
export interface Place extends Location {
  readonly line: number | undefined;
}

/** The kinds in words. */
export const kindWords: Readonly<Record<Kind, Bilingual>> = {
  violations: { ja: '違反', en: 'violation' },
  errors: { ja: '規則の誤り', en: 'rule error' },
  undetermined: { ja: '未確定', en: 'undetermined' },
  excepted: { ja: '例外', en: 'excepted' },
  judged: { ja: '判断済み', en: 'judged' },
  relieved: { ja: '経過措置', en: 'relieved' },
  advice: { ja: '助言', en: 'advice' },
  pass: { ja: '適合', en: 'pass' },
  'not-applicable': { ja: '対象外', en: 'not applicable' },
};

/** The order in which findings are looked at: what gates first. */
const order = ['violations', 'errors', 'undetermined', 'advice', 'excepted', 'judged', 'relieved', 'pass', 'not-applicable'] as const;

/** The results of a report in words, what gates first, then by identity. Its evidence stands behind them where it has any. */
export function describeResults(report: Report, given: ReportOptions): readonly Described[] {
  const options = publicOptions(report, given);
  const voice = createVoice(options);
  const describe = (result: Result): Described => describeResult(result, voice, options, report.since?.asOf);
  return [...[...report.results].sort(byIdentity), ...[...(report.evidence ?? [])].sort(byIdentity)]
    .map(describe)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function describeResult(result: Result, voice: Voice, { lineOf }: ReportOptions, since: string | undefined): Described {
  const { say, language, configuration } = voice;
  const kind = kindOf(result);
  const [first] = [...result.locations].sort(byLocation);
  return {
    result,
    kind,
    kindWord: say(kindWords[kind]),
    label: result.clause === null ? '' : voice.label(result.clause),
    origin: voice.origin(result),
    basis: say(basisWords[result.basis]),
    title: say(result.title),
    about: safe(nameSubjects([...result.subjects].sort(bySubject), language, configuration)),
    message: safe(plainMessage(say(result.message))),
    remedy: safe(say(result.remedy)),
    state: exceptionState(voice, result),
    age: result.since === undefined ? undefined : say(ageText(result.since, since)),
    questions: (result.unknown ?? []).map(({ question }) => safe(say(question))),
    place: first === undefined ? undefined : { ...first, line: lineOf?.(first) },
  };
}

/** What became of a result (判定結果の区分). */
export function kindOf(result: Pick<Result, 'outcome' | 'disposition' | 'severity'>): Kind {
  if (result.outcome === 'pass' || result.outcome === 'not-applicable') return result.outcome;
  const list = listOf(result);
  return list === 'rest' ? 'errors' : list; // `rest` holds passes and not-applicable ones alone
}
