import type { Result } from '../../../evaluation/report';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import { compareText } from '../../sort';
import { periodOf } from '../../wording/exception-state';
import { listOf } from '../../wording/tally';
import type { Book } from '../book';

const words = {
  excepted: { ja: '例外 {id} で認められています{period}。理由: {reason}', en: 'Excepted by {id}{period}. Reason: {reason}' },
  exceptedBare: { ja: '例外 {id} で認められています{period}。', en: 'Excepted by {id}{period}.' },
  judged: { ja: '判断 {id} で決まっています{period}。', en: 'Settled by judgement {id}{period}.' },
  violation: { ja: '**違反です**: {title}。', en: '**A violation**: {title}.' },
  undetermined: { ja: '**未確定です**: {title}。', en: '**Undetermined**: {title}.' },
  advice: { ja: '助言: {title}。', en: 'Advice: {title}.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the report says of a flow by itself: paths stand with their ends. */
export function resultsAbout(id: string, results: readonly Result[]): readonly Result[] {
  return results.filter(
    (one) =>
      !['pass', 'not-applicable'].includes(one.outcome) && one.subjects.some((subject) => subject.kind === 'flow' && subject.id === id),
  );
}

/** What an exception, a judgement or a finding says of a flow. */
export function statesOf(id: string, book: Book): readonly string[] {
  const { tell, say, configuration, report } = book;
  const states = resultsAbout(id, report.results).flatMap((result): readonly string[] => {
    const values = { title: inText(say(result.title)) };
    switch (listOf(result)) {
      case 'excepted': {
        const exception = result.exception ?? '';
        const record = own(configuration.exceptions, exception);
        const given = { id: inText(exception), period: periodOf(record) };
        return [
          record?.reason === undefined
            ? tell(words.exceptedBare, given)
            : tell(words.excepted, { ...given, reason: inText(record.reason) }),
        ];
      }
      case 'judged': {
        const judgement = result.judgement ?? '';
        return [tell(words.judged, { id: inText(judgement), period: periodOf(own(configuration.judgements, judgement)) })];
      }
      case 'violations':
      case 'errors':
        return [tell(words.violation, values)];
      case 'undetermined':
        return [tell(words.undetermined, values)];
      case 'advice':
        return [tell(words.advice, values)];
      default:
        return [];
    }
  });
  return [...new Set(states)].sort(compareText);
}
