import type { Disposal } from '../../configuration/index';
import {
  type Facts,
  factsOfDataTier,
  fill,
  forJudgement,
  hasHappened,
  missing,
  notApplicable,
  type Outcome,
  pass,
  type Unknown,
  undetermined,
} from '../../facts/index';
import { type Bilingual, type DisposalMethodRecord, disposalMethods, listedMedia } from '../../policy/index';
import { factsOfClassTwo } from '../class-two';
import { type Entry, overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { type Scope, scopeOf } from './disposal-scope';

const messages = {
  nothing: { ja: '「{disposal}」では、媒体を破壊も抹消もしていない。', en: 'The medium of "{disposal}" was neither destroyed nor purged.' },
  neither: {
    ja: '「{disposal}」の方法（{method}）は、媒体（{medium}）の破壊にも抹消にも当たらない。',
    en: 'The way of "{disposal}" ({method}) neither destroys nor purges a medium ({medium}).',
  },
  notListed: {
    ja: '「{disposal}」の方法（{method}）は、その媒体（{medium}）の方法として挙げられていない。',
    en: 'The way of "{disposal}" ({method}) is not listed for such a medium ({medium}).',
  },
  onlyDestroyed: {
    ja: '「{disposal}」の媒体には領域「{tier}」の住民情報があり、破壊によらなければならない（{source}）。行ったのは{method}である。',
    en: 'The medium of "{disposal}" held residents\' information of the {tier} and had to be destroyed ({source}); it underwent {method}.',
  },
  noList: {
    ja: '「{disposal}」の媒体（{medium}）には方法が挙げられておらず、{method}で足りるかは人が判断しなければならない。',
    en: 'No ways are listed for the medium of "{disposal}" ({medium}); whether {method} suffices is for a person to judge.',
  },
  unnamed: {
    ja: '「{disposal}」の方法が破壊又は抹消に当たるかは、人が判断しなければならない。',
    en: 'Whether the way of "{disposal}" amounts to destroying or purging is for a person to judge.',
  },
  methodUnknown: {
    ja: '「{disposal}」の媒体に何をしたかが宣言されていない。',
    en: 'What was done to the medium of "{disposal}" is not declared.',
  },
  mediumUnknown: { ja: '「{disposal}」の媒体の種別が宣言されていない。', en: 'The kind of medium of "{disposal}" is not declared.' },
  dayUnknown: { ja: '「{disposal}」の実施日が宣言されていない。', en: 'The day of "{disposal}" is not declared.' },
  scopeUnknown: {
    ja: '「{disposal}」の媒体に何が入っていたか分からず、破壊又は抹消を要するかが決まらない。',
    en: 'What was on the medium of "{disposal}" is not known, nor therefore whether it had to be destroyed or purged.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  method: { ja: '「{disposal}」ではどの方法をとったか（method）', en: 'What was done in "{disposal}" (method)?' },
  medium: { ja: '「{disposal}」の媒体は何か（medium）', en: 'What kind of medium was it in "{disposal}" (medium)?' },
  day: { ja: '「{disposal}」はいつ行ったか（on）', en: 'When was "{disposal}" done (on)?' },
  suffices: {
    ja: 'その方法で、保存していた情報を復元できないと判断できるか',
    en: 'Does that way make sure that what was on the medium cannot be recovered?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const mediumLabels = {
  hdd: { ja: 'HDD', en: 'HDD' },
  ssd: { ja: 'SSD', en: 'SSD' },
  usb: { ja: 'USBメモリ', en: 'USB storage' },
  optical: { ja: '光学ディスク', en: 'optical disc' },
  tape: { ja: '磁気テープ', en: 'tape' },
  paper: { ja: '紙', en: 'paper' },
  other: { ja: 'その他の媒体', en: 'another medium' },
  unknown: { ja: '種別不明の媒体', en: 'a medium of unknown kind' },
} as const satisfies Readonly<Record<NonNullable<Disposal['medium']>, Bilingual>>;

/** Media that held such information are destroyed or purged (媒体の廃棄). @see 6(4) */
export const mediaDisposal = defineRule({
  id: 'physical/media-disposal',
  requirements: ['6.4/disposal'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '媒体の廃棄', en: 'Disposal of media' },
  remedy: {
    ja: '媒体を破壊するか、その媒体について挙げられた方法で抹消し、方法と実施日を physical.disposals に書く。',
    en: 'Destroy the medium, or purge it in a way that is listed for it, and declare the way and the day under "physical.disposals".',
  },
  facts: [
    '/physical/disposals/{id}/medium',
    '/physical/disposals/{id}/holds',
    '/physical/disposals/{id}/class',
    '/physical/disposals/{id}/tier',
    '/physical/disposals/{id}/method',
    '/physical/disposals/{id}/on',
    ...factsOfDataTier,
    ...factsOfClassTwo,
  ],
  parameters: ['myNumberMediaDestroyed'],
  ...overRecords({
    kind: 'disposal',
    select: ({ physical }) => physical?.disposals,
    check: (entry, facts) => {
      const { medium, on } = entry.record;
      if (medium === 'paper' || (on !== undefined && !hasHappened(on, facts.asOf))) return notApplicable;
      const scope = scopeOf(entry, facts);
      if (scope.state === 'out') return notApplicable;
      const disposal = titleOf(entry);
      const outcome = decideMethod(entry, scope.myNumber, facts);
      if (outcome.outcome !== 'pass' && scope.state === 'open') return openScope(disposal, scope.unknown, outcome);
      if (outcome.outcome === 'pass' && on === undefined) {
        return missing(fill(messages.dayUnknown, { disposal }), `${entry.at}/on`, fill(questions.day, { disposal }));
      }
      return outcome;
    },
  }),
});

/** It may have had to be destroyed or purged, and what was done does not do. */
function openScope(disposal: string, unknown: readonly Unknown[], outcome: Outcome): Outcome {
  const [first, ...others] = [...unknown, ...(outcome.outcome === 'undetermined' ? outcome.unknown : [])];
  return first === undefined ? outcome : undetermined(fill(messages.scopeUnknown, { disposal }), [first, ...others]);
}

function decideMethod(entry: Entry<Disposal>, myNumber: Scope['myNumber'], facts: Facts): Outcome {
  const { method, medium } = entry.record;
  const disposal = titleOf(entry);
  if (method === 'none') return failing(fill(messages.nothing, { disposal }));
  const record: DisposalMethodRecord | undefined = disposalMethods.find(({ id }) => id === method);
  if (record === undefined)
    return missing(fill(messages.methodUnknown, { disposal }), `${entry.at}/method`, fill(questions.method, { disposal }));
  if (record.kind === 'destruction') return pass;
  const names = { disposal, method: record.label };
  const strict = facts.policy.parameters.myNumberMediaDestroyed;
  if (strict !== undefined && myNumber === 'yes') {
    const tier = facts.policy.tiers.find(({ id }) => id === 'my-number')?.label ?? 'my-number';
    return failing(fill(messages.onlyDestroyed, { ...names, tier, source: strict.source }));
  }
  const listed = decideListed(entry, record, medium === undefined ? 'unknown' : medium);
  if (listed.outcome !== 'pass' || strict === undefined || typeof myNumber === 'string') return listed;
  return openScope(disposal, myNumber, listed);
}

/** What the list of the medium says of a way that does not destroy it. */
function decideListed(entry: Entry<Disposal>, record: DisposalMethodRecord, medium: NonNullable<Disposal['medium']>): Outcome {
  const disposal = titleOf(entry);
  const names = { disposal, method: record.label, medium: mediumLabels[medium] };
  if (record.kind === 'neither') return failing(fill(messages.neither, names));
  if (record.kind === 'unnamed') return forJudgement(fill(messages.unnamed, { disposal }), questions.suffices);
  if (medium === 'unknown')
    return missing(fill(messages.mediumUnknown, { disposal }), `${entry.at}/medium`, fill(questions.medium, { disposal }));
  const listed = listedMedia.find((one) => one === medium);
  if (listed === undefined) return forJudgement(fill(messages.noList, names), questions.suffices);
  return record.listedFor.includes(listed) ? pass : failing(fill(messages.notListed, names));
}
