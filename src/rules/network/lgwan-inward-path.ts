import { factsOfPaths } from '../../facts/index';
import { defineRule } from '../rule';
import { checkPath, type PathQuestion, pathsOf } from './path';

const question: PathQuestion = { requirement: '6.3.2/sanitized-communication', tier: 'lgwan', sense: 'inward' };

/** No chain of unsanitized flows leads from the Internet side into the LGWAN tier (迂回する経路). @see 6(3)② */
export const lgwanInwardPath = defineRule({
  id: 'network/lgwan-inward-path',
  requirements: [question.requirement],
  reading: 'interpretation',
  justification: {
    ja: '庁外の相手等を経由して無害化せずに入る経路も、両系の間の通信と解する。',
    en: 'A path through an outside party that avoids sanitization is communication between the two tiers as well.',
  },
  severity: 'violation',
  title: { ja: '無害化を迂回してLGWAN接続系に入る経路', en: 'Paths into the LGWAN tier around sanitization' },
  remedy: {
    ja: '経路のどこか一区間を断つか、領域に入る前の区間で無害化する。',
    en: 'Cut one hop, or sanitize it before the tier is reached.',
  },
  facts: [...factsOfPaths],
  looking: pathsOf(question),
  check: (subject, facts) => checkPath(subject, question, facts),
});
