import type { Bilingual } from '../../policy/index';
import type { ResultSource } from '../raw-result';

const record: Bilingual = {
  ja: '例外の記録を正すか、例外を廃して違反そのものを解消する。',
  en: 'Put the record right, or drop the exception and mend the violation itself.',
};

function source(id: string, severity: ResultSource['severity'], title: Bilingual, remedy: Bilingual = record): ResultSource {
  return { id: `exceptions/${id}`, reading: 'interpretation', severity, title, remedy };
}

/** The results of the life cycle of exceptions (例外のライフサイクル). The document has no exception procedure; these are ours. */
export const lifecycle = {
  invalid: source('invalid', 'violation', { ja: '要件を欠く例外', en: 'Exception that lacks something' }),
  selfApproved: source('self-approved', 'violation', { ja: '申請者自身が承認した例外', en: 'Exception approved by its requester' }),
  notExceptable: source('not-exceptable', 'violation', {
    ja: '例外を認められない要求への例外',
    en: 'Exception from a requirement that admits none',
  }),
  unverifiable: source('unverifiable', 'violation', { ja: '承認を確かめられない例外', en: 'Exception whose approval cannot be verified' }),
  expired: source('expired', 'violation', { ja: '期限の切れた例外', en: 'Expired exception' }),
  notYetValid: source('not-yet-valid', 'violation', { ja: 'まだ始まっていない例外', en: 'Exception that has not begun' }),
  dangling: source('dangling', 'violation', { ja: '存在しないものを対象とする例外', en: 'Exception about something that does not exist' }),
  disagreement: source('disagreement', 'violation', { ja: '対象と食い違う例外の参照', en: 'Pointer that disagrees with its exception' }),
  unneeded: source(
    'unneeded',
    'advice',
    { ja: '不要になった例外', en: 'Exception that nothing needs' },
    { ja: '不要なら例外を廃止する。', en: 'If nothing needs it, withdraw it.' },
  ),
  endingSoon: {
    ...source(
      'ending-soon',
      'advice',
      { ja: 'まもなく終わる例外', en: 'Exception that ends soon' },
      {
        ja: '終了日までに違反を解消するか、更新の可否を審査する。',
        en: 'Mend the violation before the last day, or review whether to renew.',
      },
    ),
    parameters: ['exceptionEndingSoon'],
  },
  noCompensation: source(
    'no-compensation',
    'advice',
    { ja: '代替措置のない例外', en: 'Exception without compensating measures' },
    { ja: '代替措置を定めて compensating に書く。', en: 'Decide on compensating measures and write them in "compensating".' },
  ),
} as const satisfies Readonly<Record<string, ResultSource>>;

/** What the life cycle says, as templates. */
export const lifecycleMessages = {
  defects: { ja: '例外「{id}」: {defects}。この例外は何も認めない。', en: 'Exception "{id}": {defects}. It covers nothing.' },
  unverifiable: {
    ja: '例外「{id}」: {defects}。確かめられるまで何も認めない。',
    en: 'Exception "{id}": {defects}. Until that is known it covers nothing.',
  },
  cell: {
    ja: '例外「{id}」は「{subject}」を対象とするが、この違反には例外を認められない。',
    en: 'Exception "{id}" names {subject}, but that violation admits no exception.',
  },
  expired: { ja: '例外「{id}」は {until} で終わっている。', en: 'Exception "{id}" ended on {until}.' },
  notYetValid: { ja: '例外「{id}」は {from} からで、まだ始まっていない。', en: 'Exception "{id}" begins on {from} and has not begun.' },
  neverValid: {
    ja: '例外「{id}」は始まり（{from}）より前に終わる（{until}）。',
    en: 'Exception "{id}" ends ({until}) before it begins ({from}).',
  },
  dangling: { ja: '例外「{id}」の対象「{subject}」は宣言されていない。', en: 'Exception "{id}" names {subject}, which is not declared.' },
  disagreement: {
    ja: '「{subject}」は例外「{id}」を指しているが、その例外の対象（subjects）に含まれていない。',
    en: '{subject} points to exception "{id}", whose subjects do not include it.',
  },
  unneeded: {
    ja: '例外「{id}」の対象「{subject}」に、この要求の違反はない。',
    en: 'Exception "{id}" names {subject}, where nothing breaks this requirement.',
  },
  endingSoon: { ja: '例外「{id}」は {until} で終わる（残り{days}日）。', en: 'Exception "{id}" ends on {until}, in {days} days.' },
  noCompensation: { ja: '例外「{id}」に代替措置が書かれていない。', en: 'Exception "{id}" names no compensating measures.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
