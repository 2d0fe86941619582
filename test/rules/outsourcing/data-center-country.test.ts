import { dataCenterCountry } from '../../../src/rules/outsourcing/data-center-country';
import { describeRule } from '../describe-rule';
import { at, says, serving } from './service';

const profile = 'guideline';
const standing = (dataCenterCountries: readonly string[] | 'unknown') => serving({ dataCenterCountries });

describeRule(
  dataCenterCountry,
  [
    {
      law: 'services that are not declared are unknown',
      profile,
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/outsourcing/cloudServices'],
    },
    {
      law: 'where none is used, or used no more, nothing is asked',
      profile,
      configuration: serving({ endedOn: '2026-11-23' }),
      expected: says('not-applicable'),
    },
    { law: 'the policy alone does not ask', configuration: standing(['米国']), expected: {} },
    { law: 'Japan passes, by any of its names', profile, configuration: standing(['日本', 'Ｊａｐａｎ', ' jp']), expected: says('pass') },
    {
      law: 'whether information abroad is protected a person must judge',
      profile,
      configuration: standing(['日本', '米国']),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    {
      law: 'a word for not knowing is the name of no country',
      profile,
      configuration: standing(['不明']),
      expected: says('undetermined'),
      missing: [at('dataCenterCountries')],
    },
    {
      law: 'and what stands beside it is asked about all the same',
      profile,
      configuration: standing(['日本', '未定', '米国']),
      expected: says('undetermined'),
      missing: ['judgement', at('dataCenterCountries')],
    },
    {
      law: 'silence is not known',
      profile,
      configuration: serving({}),
      expected: says('undetermined'),
      missing: [at('dataCenterCountries')],
    },
    {
      law: 'unknown is not known',
      profile,
      configuration: standing('unknown'),
      expected: says('undetermined'),
      missing: [at('dataCenterCountries')],
    },
    {
      law: 'no country is none that is known',
      profile,
      configuration: standing([]),
      expected: says('undetermined'),
      missing: [at('dataCenterCountries')],
    },
  ],
  { fail: 'standing abroad is a matter of judgement, and no fact denies that the country is known' },
);
