import { factsOfPaths } from '../../facts/index';
import { defineRule } from '../rule';
import { checkPath, type PathQuestion, pathsOf } from './path';

const question: PathQuestion = { requirement: '6.3.1/isolation', tier: 'my-number', sense: 'inward' };

/** No chain of unsanitized flows leads from another area into the My Number tier (間接的な侵入経路). @see 6(3)① */
export const myNumberInwardPath = defineRule({
  id: 'network/my-number-inward-path',
  requirements: [question.requirement],
  reading: 'interpretation',
  justification: {
    ja: '個々の通信が認められていても、無害化されないままつながった経路で領域に入れば、領域は隔離されていないと解する。',
    en: 'A chain of accepted flows that leads into the tier without being sanitized joins it to where the chain begins.',
  },
  severity: 'violation',
  title: { ja: 'マイナンバー利用事務系に入る間接経路', en: 'Indirect paths into the My Number tier' },
  remedy: {
    ja: '経路のどこか一区間を断つか、領域に入る前の区間で無害化する。やむを得ない場合は、この経路の両端を対象とする例外を記録する。',
    en: 'Cut one hop, or sanitize it before the tier is reached. Where that is impossible, record an exception that names both ends of this path.',
  },
  facts: [...factsOfPaths],
  looking: pathsOf(question),
  check: (subject, facts) => checkPath(subject, question, facts),
});
