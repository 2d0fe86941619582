import { type SystemMonitoring, sectionPointer } from '../../configuration/index';
import {
  absentSection,
  best,
  type Facts,
  factsOfSystems,
  fill,
  forJudgement,
  missing,
  type Outcome,
  pass,
  phaseOf,
  together,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkNamedRole, factsOfOffice } from '../named-role';
import { defineRule, failing } from '../rule';
import { overSystems, type SystemEntry } from '../systems';

const messages = {
  unknown: {
    ja: '情報システム「{system}」の監視が宣言されていない。',
    en: 'The monitoring of information system "{system}" is not declared.',
  },
  none: { ja: '情報システム「{system}」を監視していない。', en: 'Information system "{system}" is not monitored.' },
  notBegun: {
    ja: '情報システム「{system}」の監視は {on} からであり、まだ始まっていない。',
    en: 'The monitoring of information system "{system}" begins on {on}; it has not begun.',
  },
  ended: {
    ja: '情報システム「{system}」の監視は {on} で終わっている。',
    en: 'The monitoring of information system "{system}" ended on {on}.',
  },
  meansUnknown: {
    ja: '情報システム「{system}」を何によって監視しているか宣言されていない。',
    en: 'By what means information system "{system}" is monitored is not declared.',
  },
  otherOnly: {
    ja: '情報システム「{system}」の監視に、名のある手段が挙げられていない。',
    en: 'The monitoring of information system "{system}" names no known means.',
  },
  contractOver: {
    ja: '情報システム「{system}」を監視する委託の契約「{contract}」は {on} で終わっている。',
    en: 'Contract "{contract}", under which information system "{system}" is monitored, ended on {on}.',
  },
  contractAhead: {
    ja: '情報システム「{system}」を監視する委託の契約「{contract}」は {on} からで、まだ始まっていない。',
    en: 'Contract "{contract}", under which information system "{system}" is monitored, begins only on {on}.',
  },
  byUnknown: {
    ja: '情報システム「{system}」を誰が監視しているか宣言されていない。',
    en: 'Who monitors information system "{system}" is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '情報システム「{system}」を誰が何によって監視しているか',
    en: 'Who monitors information system "{system}", and by what means?',
  },
  means: {
    ja: '情報システム「{system}」を何によって監視しているか（means）',
    en: 'By what means is information system "{system}" monitored (means)?',
  },
  otherOnly: {
    ja: 'その手段で情報システム「{system}」を監視していると言えるか',
    en: 'Is information system "{system}" monitored by those means?',
  },
  by: {
    ja: '情報システム「{system}」を監視するのはどの役割か（by）、又はどの契約の委託先か（contract）',
    en: 'Which role monitors information system "{system}" (by), or a contractor under which contract (contract)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const duty = {
  ja: '情報システム「{system}」を監視する役割',
  en: 'which monitors information system "{system}"',
} as const satisfies Bilingual;

const contractsAt = sectionPointer('contract');

/** Every system is monitored, by somebody and by some means (情報システムの監視). @see 6(7) */
export const systemMonitoring = defineRule({
  id: 'operations/system-monitoring',
  requirements: ['6.7/monitoring'],
  reading: 'interpretation',
  justification: {
    ja: '監視しているとは、監視する者と手段があることをいうと解する。空席の役割や、終わった契約の委託先は、監視する者に数えない。どの手段によるかは本文になく、問わない。',
    en: 'We read monitoring as there being somebody who watches, and means by which. A vacant role watches nothing, nor does a contractor whose contract is over. Which means is not in the text, and is not asked.',
  },
  severity: 'violation',
  title: { ja: '情報システムの監視', en: 'Monitoring of information systems' },
  remedy: {
    ja: '情報システムごとに監視する者と手段を定め、operations.monitoring に書く。',
    en: 'Settle for each information system who monitors it and by what means, and give them in operations.monitoring.',
  },
  facts: [
    ...factsOfSystems,
    '/operations/monitoring/{id}/by',
    '/operations/monitoring/{id}/contract',
    '/operations/monitoring/{id}/means',
    '/operations/monitoring/{id}/from',
    '/operations/monitoring/{id}/until',
    ...factsOfOffice,
    `${contractsAt}/{id}/from`,
    `${contractsAt}/{id}/until`,
  ],
  ...overSystems<SystemMonitoring | 'none' | 'unknown'>({
    section: ['operations', 'monitoring'],
    select: ({ operations }) => operations?.monitoring,
    check: ({ said, system, at }, facts) => {
      const named = { system: system.title };
      if (said === 'unknown') return missing(fill(messages.unknown, named), at, fill(questions.unknown, named));
      if (said === 'none') return failing(fill(messages.none, named));
      return together([checkPeriod(said, named, facts), checkMeans({ said, system, at }), checkWatcher({ said, system, at }, facts)]);
    },
  }),
});

type Monitored = SystemEntry<SystemMonitoring>;

function checkPeriod(period: SystemMonitoring, named: { readonly system: string }, { asOf }: Facts): Outcome {
  const { from = '', until = '' } = period;
  switch (phaseOf(period, asOf)) {
    case 'ahead':
      return failing(fill(messages.notBegun, { ...named, on: from }));
    case 'over':
      return failing(fill(messages.ended, { ...named, on: until }));
    case 'under-way':
      return pass;
  }
}

function checkMeans({ said: { means }, system, at }: Monitored): Outcome {
  const named = { system: system.title };
  if (means === undefined) return missing(fill(messages.meansUnknown, named), `${at}/means`, fill(questions.means, named));
  if (means.length === 0) return failing(fill(messages.none, named));
  return means.every((one) => one === 'other') ? forJudgement(fill(messages.otherOnly, named), fill(questions.otherOnly, named)) : pass;
}

/** Whoever is named must be there on the day; of several one who is there suffices. */
function checkWatcher({ said: { by, contract }, system, at }: Monitored, facts: Facts): Outcome {
  const named = { system: system.title };
  const watchers = [
    ...(by === undefined ? [] : [checkNamedRole(by, fill(duty, named), facts)]),
    ...(contract === undefined ? [] : [checkContract(contract, named, facts)]),
  ];
  return best(watchers, () => missing(fill(messages.byUnknown, named), `${at}/by`, fill(questions.by, named)));
}

function checkContract(id: string, named: { readonly system: string }, { configuration, asOf }: Facts): Outcome {
  const contract = configuration.outsourcing?.contracts?.[id];
  if (contract === undefined) return absentSection(contractsAt);
  const { title = id, from = '', until = '' } = contract;
  switch (phaseOf(contract, asOf)) {
    case 'ahead':
      return failing(fill(messages.contractAhead, { ...named, contract: title, on: from }));
    case 'over':
      return failing(fill(messages.contractOver, { ...named, contract: title, on: until }));
    case 'under-way':
      return pass;
  }
}
