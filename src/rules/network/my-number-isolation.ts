import { factsOfCrossing } from '../../facts/index';
import { defineRule } from '../rule';
import { checkCrossing } from './crossing-rule';
import { flowsAndNodesOf } from './looking';

const requirement = '6.3.1/isolation';

/** No flow joins the My Number tier to another area. @see 6(3)① */
export const myNumberIsolation = defineRule({
  id: 'network/my-number-isolation',
  requirements: [requirement],
  reading: 'literal',
  severity: 'violation',
  title: { ja: 'マイナンバー利用事務系と他の領域との通信', en: 'Communication of the My Number tier with other areas' },
  remedy: {
    ja: 'この通信を廃止するか、やむを得ない場合は理由・承認者・期間・代替措置を備えた例外として記録する。',
    en: 'Remove the flow or, where it cannot be avoided, record an exception with reason, approver, dates and compensating measures.',
  },
  facts: [...factsOfCrossing],
  looking: flowsAndNodesOf('my-number'),
  check: (subject, facts) => checkCrossing(requirement, subject, facts, 'my-number'),
});
