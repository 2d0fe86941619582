import { expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { forJudgement, pass, together } from '../../src/facts/index';
import { rules } from '../../src/rules/index';
import { failing } from '../../src/rules/rule';
import { policyUnder, usualDay } from './policy-under';

const one = failing({ ja: '甲がない。', en: 'There is no A.' });
const other = failing({ ja: '乙がない。', en: 'There is no B.' });
const open = forJudgement({ ja: '丙か。', en: 'It may be C.' }, { ja: '丙か', en: 'Is it C?' });

test('all that fails is named, each once; what is open or passes is not', () => {
  expect(together([pass, one, open, other, one])).toEqual({
    outcome: 'fail',
    message: { ja: '甲がない。乙がない。', en: 'There is no A. There is no B.' },
  });
  expect(together([pass, open])).toEqual(open);
  expect(together([])).toEqual({ outcome: 'not-applicable' });
});

const asset = (own: object): Configuration => ({
  assets: { information: { rolls: { title: '名簿', ...own } }, systems: {}, facilities: {}, media: {}, systemDocuments: {} },
});
const contract = (own: object): Configuration => ({ outsourcing: { contracts: { a: { title: '保守', from: '2026-04-01', ...own } } } });
const services: Configuration = {
  outsourcing: { socialMedia: { services: { x: {}, line: {} }, procedures: { p: { services: [] } } } },
};

test.each<[string, string, Configuration, readonly string[]]>([
  [
    'every property by which an asset is not classified',
    'assets/classification',
    asset({ class: { confidentiality: '1', integrity: 'none', availability: 'none' } }),
    ['完全性', '可用性'],
  ],
  [
    'what a contract lacks: a requirement and a signature',
    'outsourcing/contract-requirements',
    contract({ signedOn: '2026-12-01', securityRequirements: 'none' }),
    ['セキュリティ要件が書かれていない', '2026-12-01'],
  ],
  [
    'every subcontractor that is not approved',
    'outsourcing/subcontracting-approved',
    contract({ subcontracting: { p: { title: '甲社', approval: 'none' }, q: { title: '乙社', approval: 'none' } } }),
    ['甲社', '乙社'],
  ],
  ['every service without a procedure', 'outsourcing/social-media-procedure', services, ['「x」', '「line」']],
  [
    'every measure of a system that is overdue',
    'technical/access-control',
    {
      assets: { systems: { tax: {} } },
      technical: {
        cycles: { accountReview: { unit: 'month', count: 6, source: '対策基準' } },
        systems: {
          tax: { access: { means: ['personal-accounts'], accountsReviewedOn: '2026-01-05', privilegesReviewedOn: '2026-02-05' } },
        },
      },
    },
    ['利用者登録の点検', '特権の点検'],
  ],
])('a failure names all that is lacking: %s', (_, rule, configuration, named) => {
  const { results } = evaluate(parseConfiguration(configuration), {
    asOf: usualDay,
    policy: policyUnder('guideline'),
    rules: rules.filter(({ id }) => id === rule),
  });
  const texts = results.filter((result) => result.rule === rule && result.outcome === 'fail').map(({ message }) => message?.ja ?? '');
  expect(named.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
});
