import type { Bilingual } from '../../policy/index';
import type { DenyCode, PermitCode } from '../decision';

/** Why something is permitted or denied, where no rule says it better (決定の理由). */
export const messages = {
  permitted: { ja: '宣言された通信であり、方針の求めを満たしている。', en: 'The flow is declared and meets the policy.' },
  judged: {
    ja: '宣言された通信であり、本文から決まらない点は適合と判断されている。',
    en: 'The flow is declared, and what the text leaves open has been judged to conform.',
  },
  excepted: {
    ja: '宣言された通信であり、承認された例外の対象である。',
    en: 'The flow is declared, and an approved exception covers it.',
  },
  'undeclared-flow': {
    ja: 'この向きの通信は宣言されていない。認められるのは宣言された通信だけである。',
    en: 'No flow in this direction is declared between them. Only declared flows are permitted.',
  },
  /** Where a clause is named: it is said what the clause has to do with it, for that nothing undeclared is permitted is ours. */
  undeclaredAndForbidden: {
    ja: 'この向きの通信は宣言されていない。宣言しても、この要求に反する。',
    en: 'No flow in this direction is declared between them, and one would break this requirement.',
  },
  'outside-limits': {
    ja: '通信は宣言されているが、その限定の内にあることが示されていない。',
    en: 'A flow is declared, but what was asked is not shown to lie within its limits.',
  },
  'undeclared-end': {
    ja: '宣言されていない機器・相手方である。',
    en: 'One of the ends is no declared node or party.',
  },
  'undeclared-data': { ja: '宣言されていない情報を運ぶとされている。', en: 'It is to carry data that is not declared.' },
  'malformed-query': {
    ja: '問い合わせの値が読めないか、型・範囲が正しくない。',
    en: 'A value of the question cannot be read, or is of the wrong type or out of range.',
  },
  'no-configuration': {
    ja: 'ガードが検査済みの宣言（parseConfiguration の戻り値）から作られていない。ESM と CommonJS を混ぜると、別の版の戻り値になる。',
    en: 'The guard was not made of what parseConfiguration returned. Of ESM and CommonJS use one: each knows only its own.',
  },
  'rule-error': {
    ja: '規則の実行中に予期しないエラーが起きた。判定できていないので、何も認めない。',
    en: 'A rule failed unexpectedly. Nothing was decided, so nothing is permitted.',
  },
  'no-clock': { ja: '時計が正しい時刻を示していない。', en: 'The clock gives no time.' },
  'before-build': {
    ja: '時計が、ガードの作成日（{builtOn}）より前を指している。',
    en: 'The clock stands before the day on which the guard was built ({builtOn}).',
  },
  'after-last-day': {
    ja: 'ガードの有効期限（{notAfter}）が過ぎている。宣言を検査し、作り直す。',
    en: 'The guard was to be used until {notAfter}. Check the declaration and build it anew.',
  },
} as const satisfies { readonly [C in DenyCode | PermitCode | 'undeclaredAndForbidden']?: Bilingual };
