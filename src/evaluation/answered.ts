import { subjectKey } from '../facts/index';
import type { RawResult } from './raw-result';

/**
 * Settles what hangs only on questions that a person has answered elsewhere (他で答えられた問い): a path through a device whose separation was judged asks
 * nothing more. An exception for the device is no such answer: of the whole path nobody has approved anything. It reads dispositions and knows no
 * judgements. `elsewhere` answers too and is not returned.
 */
export function settleAnswered(results: readonly RawResult[], elsewhere: readonly RawResult[]): readonly RawResult[] {
  const byAbout = new Map<string, RawResult[]>();
  for (const result of [...results, ...elsewhere]) {
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
      if (asked.length === 0 || !asked.every(({ disposition }) => disposition === 'judged')) return result;
      answers.push(...asked);
    }
    const [answer] = answers;
    if (answer === undefined) return result;
    const { disposition, judgement, establishedBy } = answer;
    return { ...result, disposition, establishedBy, ...(judgement === undefined ? {} : { judgement }) };
  });
}
