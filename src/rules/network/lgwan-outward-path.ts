import { factsOfPaths } from '../../facts/index';
import { defineRule } from '../rule';
import { checkPath, type PathQuestion, pathsOf } from './path';

const question: PathQuestion = { requirement: '6.3.2/sanitized-communication', tier: 'lgwan', sense: 'outward' };

/** No chain of flows carries data of the LGWAN tier around the sanitized crossing (迂回する経路). @see 6(3)② */
export const lgwanOutwardPath = defineRule({
  id: 'network/lgwan-outward-path',
  requirements: [question.requirement],
  reading: 'interpretation',
  justification: {
    ja: '庁外の相手等を経由して無害化せずに通じる経路も、両系の間の通信と解する。',
    en: 'A path through an outside party that avoids sanitization is communication between the two tiers as well.',
  },
  severity: 'violation',
  title: { ja: 'LGWAN接続系から無害化を迂回して出る経路', en: 'Paths out of the LGWAN tier around sanitization' },
  remedy: {
    ja: '経路のどこか一区間を断つか、そこで無害化する。',
    en: 'Cut one hop, or sanitize there.',
  },
  facts: [...factsOfPaths],
  looking: pathsOf(question),
  check: (subject, facts) => checkPath(subject, question, facts),
});
