import type { Exit } from '../../configuration/index';
import { type Facts, factsOfPartyStanding, fill, missing, type Outcome, pass, pointer } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { decideWholeBody } from '../whole-body';
import { exits } from './looking';

const messages = {
  outside: { ja: '接続口「{exit}」は集約の外にある。', en: 'Exit "{exit}" is outside the aggregation.' },
  unknown: {
    ja: '接続口「{exit}」が集約の中にあるか宣言されていない。',
    en: 'Whether exit "{exit}" is inside the aggregation is not declared.',
  },
  contradiction: {
    ja: '接続口「{exit}」は集約の中と宣言されているが、通る先の「{party}」はセキュリティクラウドではない。',
    en: 'Exit "{exit}" is declared inside the aggregation, yet it leads through "{party}", which is not the security cloud.',
  },
  throughUnknown: {
    ja: '接続口「{exit}」は集約の中と宣言されているが、どこを通るか宣言されていない。',
    en: 'Exit "{exit}" is declared inside the aggregation, but not what it leads through.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const question = {
  ja: '接続口「{exit}」は集約の中か（aggregation）',
  en: 'Is exit "{exit}" inside the aggregation (aggregation)?',
} as const satisfies Bilingual;

const throughQuestion = {
  ja: '接続口「{exit}」はどのセキュリティクラウドを通るか（through）',
  en: 'Which security cloud does exit "{exit}" lead through (through)?',
} as const satisfies Bilingual;

const zoneQuestion = { ja: '「{party}」の所在はどこか（zone）', en: 'What is the zone of "{party}" (zone)?' } as const satisfies Bilingual;

/** Every way out to the Internet is inside the aggregation, used or not: that it says so is not enough, what it leads through is looked at. @see 6(3)③ */
export const exitAggregation = defineRule({
  id: 'network/exit-aggregation',
  requirements: ['6.3.3/aggregation'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '集約の外のインターネット接続口', en: 'Internet exits outside the aggregation' },
  remedy: {
    ja: 'この接続口を廃止するか、都道府県と市区町村の集約された接続口に移す。',
    en: 'Close this exit, or move it to the aggregated one of the prefecture and its municipalities.',
  },
  facts: ['/network/exits/{id}/aggregation', '/network/exits/{id}/through', ...factsOfPartyStanding],
  looking: exits,
  check: (subject, facts) =>
    subject.kind === 'municipality' ? decideWholeBody(subject, facts) : checkExit(subject.id, subject.exit, facts),
});

function checkExit(id: string, exit: Exit, facts: Facts): Outcome {
  const name = exit.title ?? id;
  if (exit.aggregation === 'outside') return { outcome: 'fail', message: fill(messages.outside, { exit: name }) };
  if (exit.aggregation !== 'inside') {
    return missing(fill(messages.unknown, { exit: name }), pointer('network', 'exits', id, 'aggregation'), fill(question, { exit: name }));
  }
  const through = exit.through === undefined ? undefined : facts.parties.get(exit.through);
  if (through === undefined) {
    const unknown = fill(messages.throughUnknown, { exit: name });
    return missing(unknown, pointer('network', 'exits', id, 'through'), fill(throughQuestion, { exit: name }));
  }
  if (through.standing.known && through.standing.zones.some((zone) => zone !== 'security-cloud')) {
    return { outcome: 'fail', message: fill(messages.contradiction, { exit: name, party: through.party.title ?? through.id }) };
  }
  if (!through.standing.known) {
    const party = { party: through.party.title ?? through.id };
    return missing(fill(messages.unknown, { exit: name }), pointer('network', 'parties', through.id, 'zone'), fill(zoneQuestion, party));
  }
  return pass;
}
