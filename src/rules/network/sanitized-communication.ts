import { factsOfCrossing, factsOfSanitization } from '../../facts/index';
import { defineRule } from '../rule';
import { checkCrossing } from './crossing-rule';
import { flowsAndNodesOf } from './looking';

const requirement = '6.3.2/sanitized-communication';

/** What crosses between the LGWAN tier and the Internet side is sanitized, in each direction that carries data. @see 6(3)② @see 2(12) */
export const sanitizedCommunication = defineRule({
  id: 'network/sanitized-communication',
  requirements: [requirement],
  reading: 'literal',
  severity: 'violation',
  title: { ja: 'LGWAN接続系とインターネット接続系との間の無害化通信', en: 'Sanitized communication between the LGWAN and Internet tiers' },
  remedy: {
    ja: 'データが動く向きごとに無害化を行い、方法・場所・添付ファイルと開けないファイルの扱い・画面転送の転送設定を宣言する。できなければ通信をやめる。',
    en: 'Sanitize each direction that carries data and declare method, place, what becomes of attachments and unopenable files, and the redirections of a screen transfer; or remove the flow.',
  },
  facts: [...factsOfCrossing, ...factsOfSanitization],
  looking: flowsAndNodesOf('lgwan'),
  check: (subject, facts) => checkCrossing(requirement, subject, facts, 'lgwan'),
});
