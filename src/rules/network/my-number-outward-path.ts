import { factsOfPaths } from '../../facts/index';
import { defineRule } from '../rule';
import { checkPath, type PathQuestion, pathsOf } from './path';

const question: PathQuestion = { requirement: '6.3.1/isolation', tier: 'my-number', sense: 'outward' };

/** No chain of flows carries data of the My Number tier to another area (間接的な流出経路). @see 6(3)① */
export const myNumberOutwardPath = defineRule({
  id: 'network/my-number-outward-path',
  requirements: [question.requirement],
  reading: 'interpretation',
  justification: {
    ja: '個々の通信が例外として認められていても、つながった経路で領域外に達すれば、領域は隔離されていないと解する。画面だけの転送を除き、無害化は住民情報の流出を妨げない。',
    en: "A chain of accepted flows that leaves the tier leaves it all the same. Sanitization removes malicious programs, not residents' data; only a pure picture cuts such a path.",
  },
  severity: 'violation',
  title: { ja: 'マイナンバー利用事務系から外へ通じる間接経路', en: 'Indirect paths out of the My Number tier' },
  remedy: {
    ja: '経路のどこか一区間を断つか、運ぶデータを限定する（carries）。やむを得ない場合は、この経路の両端を対象とする例外を記録する。',
    en: 'Cut one hop, or limit what it carries ("carries"). Where that is impossible, record an exception that names both ends of this path.',
  },
  facts: [...factsOfPaths],
  looking: pathsOf(question),
  check: (subject, facts) => checkPath(subject, question, facts),
});
