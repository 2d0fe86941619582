import type { Backups, LogKeeping, SystemMeasures } from '../../configuration/index';
import { type Facts, factsOfSystems, fill, hasHappened, missing, type Outcome, pass, together } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { parametersOfCycles } from '../cycle';
import { defineRule } from '../rule';
import { overSystems, type SystemEntry } from '../systems';
import { absence, checkDated, checkMeasure, type Place } from './measure';

const messages = {
  logsSince: { ja: '{measure}がいつからか宣言されていない。', en: 'Since when there is {measure} is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  logsSince: { ja: '{measure}はいつからか（from）', en: 'Since when is there {measure} (from)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const patching = { key: 'patching', name: { ja: '更新の適用', en: 'application of updates' }, owed: true } as const;
const logs = { key: 'logs', name: { ja: '記録の取得', en: 'keeping of logs' }, owed: false } as const;
const backups = { key: 'backups', name: { ja: 'バックアップの取得', en: 'making of backups' }, owed: false } as const;

/** The computers of every system are managed: updates, logs, backups (コンピュータ等の管理). @see 6(6) */
export const computerManagement = defineRule({
  id: 'technical/computer-management',
  requirements: ['6.6/computer-management'],
  reading: 'interpretation',
  justification: {
    ja: '本文は管理の方法を挙げない。更新の適用のないシステムは管理されていないと解する。記録の取得やバックアップを欠くシステムがそれで足りるかは、人が判断する。間隔は本文になく、団体が定めた周期による。',
    en: 'The text names no way of managing. We read that a system to which no updates are applied is not managed; whether one can do without logs or backups a person judges. The text has no interval: the cycles that the municipality has laid down count.',
  },
  severity: 'violation',
  title: { ja: 'コンピュータの管理', en: 'Management of computers' },
  remedy: {
    ja: '更新を適用し、記録とバックアップを取り、それぞれの日を technical.systems に書く。周期を定めていれば technical.cycles に書く。',
    en: 'Apply updates, keep logs, make backups, and give the days in technical.systems; where cycles are laid down, give them in technical.cycles.',
  },
  facts: [
    ...factsOfSystems,
    '/technical/systems/{id}/patching/appliedOn',
    '/technical/systems/{id}/logs/from',
    '/technical/systems/{id}/logs/reviewedOn',
    '/technical/systems/{id}/backups/lastOn',
    '/technical/systems/{id}/backups/restoreTestedOn',
    '/technical/systems/{id}/cycles',
    '/technical/cycles',
  ],
  parameters: parametersOfCycles,
  ...overSystems<SystemMeasures>({
    section: ['technical', 'systems'],
    select: ({ technical }) => technical?.systems,
    check: (entry, facts) =>
      together([
        checkMeasure(entry, patching, ({ appliedOn }, place) =>
          checkDated({ last: appliedOn, key: 'appliedOn', name: patching.name, cycle: 'patching', owed: true }, place, entry, facts),
        ),
        checkMeasure(entry, logs, (kept, place) => checkLogs(kept, place, entry, facts)),
        checkMeasure(entry, backups, (made, place) => checkBackups(made, place, entry, facts)),
      ]),
  }),
});

function checkLogs({ from, reviewedOn }: LogKeeping, place: Place, entry: SystemEntry<SystemMeasures>, facts: Facts): Outcome {
  const { measure } = place;
  if (from === undefined) return missing(fill(messages.logsSince, { measure }), `${place.at}/from`, fill(questions.logsSince, { measure }));
  return together([
    hasHappened(from, facts.asOf) ? pass : absence(place),
    checkDated(
      { last: reviewedOn, key: 'reviewedOn', name: { ja: '記録の点検', en: 'review of logs' }, cycle: 'logReview', onlyInCycle: true },
      place,
      entry,
      facts,
    ),
  ]);
}

function checkBackups({ lastOn, restoreTestedOn }: Backups, place: Place, entry: SystemEntry<SystemMeasures>, facts: Facts): Outcome {
  const restore = { ja: 'バックアップの復元試験', en: 'trial of restoring backups' };
  return together([
    checkDated({ last: lastOn, key: 'lastOn', name: backups.name, cycle: 'backup' }, place, entry, facts),
    checkDated(
      { last: restoreTestedOn, key: 'restoreTestedOn', name: restore, cycle: 'restoreTest', onlyInCycle: true },
      place,
      entry,
      facts,
    ),
  ]);
}
