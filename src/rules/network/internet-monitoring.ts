import type { Exit } from '../../configuration/index';
import {
  type Facts,
  factsOfNodeStanding,
  fill,
  missing,
  nodesInTier,
  notApplicable,
  type Outcome,
  pass,
  pointer,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule, type Looking } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';
import { exits } from './looking';

const messages = {
  none: { ja: '接続口「{exit}」で不正な通信を監視していない。', en: 'Illicit communication is not watched for at exit "{exit}".' },
  unknown: { ja: '接続口「{exit}」での監視が宣言されていない。', en: 'What watches exit "{exit}" is not declared.' },
  otherOnly: { ja: '接続口「{exit}」の監視が、名のある機能を含まない。', en: 'The monitoring of exit "{exit}" names no known function.' },
  noExit: {
    ja: 'インターネット接続系があるのに、インターネット接続口が一つも宣言されていない。',
    en: 'There is an Internet tier, yet no exit to the Internet is declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: { ja: '接続口「{exit}」では何で監視しているか（monitoring）', en: 'What watches exit "{exit}" (monitoring)?' },
  otherOnly: { ja: 'その監視で不正な通信を見つけられると判断できるか', en: 'Does that monitoring find illicit communication?' },
  noExit: {
    ja: 'インターネットとの通信はどの接続口を通り、どこで監視されるか（exits）',
    en: 'Which exits does traffic with the Internet pass, and where is it watched (exits)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The exits, or the body where an Internet tier has none. */
const exitsOfTier: Looking<WholeBody | { readonly kind: 'exit'; readonly id: string; readonly exit: Exit }> = {
  ...exits,
  *subjects(facts) {
    yield* exits.subjects(facts);
    if (facts.configuration.network?.exits !== undefined && facts.exits.size === 0)
      yield { kind: 'municipality', pointers: ['/network/exits'], why: 'present' };
  },
};

/** Illicit communication is watched for where the Internet tier meets the Internet (不正通信の監視機能の強化). @see 6(3)③ */
export const internetMonitoring = defineRule({
  id: 'network/internet-monitoring',
  requirements: ['6.3.3/advanced-measures'],
  reading: 'interpretation',
  justification: {
    ja: '本文は高度な対策の例として監視機能の強化を挙げる。インターネット接続口ごとに監視の機能が宣言されていることを要すると解する。',
    en: 'The text names stronger monitoring as its example of advanced measures; we read that the monitoring functions of each exit to the Internet are declared.',
  },
  severity: 'violation',
  title: { ja: '不正な通信の監視', en: 'Monitoring of illicit communication' },
  remedy: {
    ja: '接続口（またはそれが通るセキュリティクラウド）で不正な通信を監視し、その機能を monitoring に書く。',
    en: 'Watch for illicit communication at the exit, or in the security cloud it leads through, and name the functions in "monitoring".',
  },
  facts: ['/network/exits/{id}/monitoring', ...factsOfNodeStanding],
  looking: exitsOfTier,
  check: (subject, facts) => (subject.kind === 'municipality' ? checkBody(subject, facts) : checkExit(subject.id, subject.exit)),
});

function checkBody(subject: WholeBody, facts: Facts): Outcome {
  if (subject.why !== 'present') return decideWholeBody(subject, facts);
  const { known, possible } = nodesInTier(facts, 'internet');
  if (known.length === 0 && possible.length === 0 && facts.covers !== 'municipality') return notApplicable;
  return missing(messages.noExit, subject.pointers[0], questions.noExit);
}

function checkExit(id: string, exit: Exit): Outcome {
  const name = { exit: exit.title ?? id };
  const { monitoring } = exit;
  if (monitoring === undefined || monitoring === 'unknown') {
    return missing(fill(messages.unknown, name), pointer('network', 'exits', id, 'monitoring'), fill(questions.unknown, name));
  }
  if (monitoring === 'none' || monitoring.length === 0) return { outcome: 'fail', message: fill(messages.none, name) };
  if (monitoring.every((one) => one === 'other')) {
    return undetermined(fill(messages.otherOnly, name), [{ reason: 'judgement', question: questions.otherOnly }]);
  }
  return pass;
}
