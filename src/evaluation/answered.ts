import { subjectKey } from '../facts/index';
import type { RawResult } from './raw-result';

/**
 * Settles what hangs only on questions that are settled elsewhere (他で答えられた問い): a path through a device whose separation was judged or excepted
 * asks nothing more. It reads dispositions and knows neither exceptions nor judgements.
 */
export function settleAnswered(results: readonly RawResult[]): readonly RawResult[] {
  const byAbout = new Map<string, RawResult[]>();
  for (const result of results) {
    const key = `${result.requirement.id}|${subjectKey(result.subjects)}`;
    const present = byAbout.get(key);
    if (present === undefined) byAbout.set(key, [result]);
    else present.push(result);
  }
  return results.map((result) => {
    if (result.outcome !== 'undetermined' || result.disposition !== 'open' || result.unknown === undefined) return result;
    const answers: RawResult[] = [];
    for (const { askedBy } of result.unknown) {
      const asked = askedBy === undefined ? [] : (byAbout.get(`${askedBy.requirement}|${subjectKey(askedBy.subjects)}`) ?? []);
      if (asked.length === 0 || !asked.every(isSettled)) return result;
      answers.push(...asked);
    }
    const answer = answers.find(({ disposition }) => disposition === 'excepted') ?? answers[0];
    if (answer === undefined) return result;
    const { disposition, exception, judgement, establishedBy } = answer;
    return {
      ...result,
      disposition,
      establishedBy,
      ...(exception === undefined ? {} : { exception }),
      ...(judgement === undefined ? {} : { judgement }),
    };
  });
}

function isSettled({ disposition }: RawResult): boolean {
  return disposition === 'excepted' || disposition === 'judged';
}
