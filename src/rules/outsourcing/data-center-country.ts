import type { CloudService } from '../../configuration/index';
import { isSameName } from '../../configuration/notation/names';
import { fill, forJudgement, listOf, missing, type Outcome, pass, saysNothing, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { defineRule } from '../rule';
import { eachCloudService, factsOfCloudUse } from './services';

/** What people call Japan in a declaration. Anything else is put to a person. */
const japan: readonly string[] = ['日本', '日本国', '国内', '日本国内', 'japan', 'jp'];

const messages = {
  unknown: {
    ja: '外部サービス「{service}」のデータセンターがどの国にあるかが宣言されていない。',
    en: 'In which country the data centers of external service "{service}" stand is not declared.',
  },
  abroad: {
    ja: '外部サービス「{service}」のデータセンターが国外にある（{countries}）。',
    en: 'Data centers of external service "{service}" stand abroad ({countries}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '「{service}」のデータセンターはどの国にあるか（dataCenterCountries）',
    en: 'In which countries do the data centers of "{service}" stand (dataCenterCountries)?',
  },
  abroad: {
    ja: 'その国の法律のもとで、預けた情報が守られると判断できるか',
    en: 'Is the information protected under the law of those countries?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** It is known in which country the data centers of each external service stand (データセンターの所在国). @see 6(8) */
export const dataCenterCountry = defineRule({
  id: 'outsourcing/data-center-country',
  requirements: ['6.8.p2/data-center-country'],
  reading: 'interpretation',
  justification: {
    ja: '所在国を確かめることを求めると解する。国外であることだけでは違反とせず、その国の法律のもとで守られるかは人が判断する。',
    en: 'We read that the country is to be established. Standing abroad is no violation by itself: whether the information is protected under that law a person judges.',
  },
  severity: 'violation',
  title: { ja: 'データセンターの所在国', en: 'Country of the data centers' },
  remedy: {
    ja: 'データセンターのある国を事業者に確かめ、dataCenterCountries に書く。国外なら判断を記録する。',
    en: 'Ask the provider where the data centers stand, and put it into "dataCenterCountries"; record a judgement if abroad.',
  },
  facts: ['/outsourcing/cloudServices/{id}/dataCenterCountries', ...factsOfCloudUse],
  ...eachCloudService((entry) => checkCountries(entry)),
});

function checkCountries(entry: Entry<CloudService>): Outcome {
  const { dataCenterCountries: countries } = entry.record;
  const name = { service: titleOf(entry) };
  const unknown = missing(fill(messages.unknown, name), `${entry.at}/dataCenterCountries`, fill(questions.unknown, name));
  if (countries === undefined || countries === 'unknown' || countries.length === 0) return unknown;
  const named = countries.filter((country) => !saysNothing(country));
  const abroad = named.filter((country) => !japan.some((one) => isSameName(one, country)));
  const listed = listOf(abroad);
  return worst([
    pass,
    ...(abroad.length === 0 ? [] : [forJudgement(fill(messages.abroad, { ...name, countries: listed }), questions.abroad)]),
    // 「不明」 in the place of a country is none.
    ...(named.length < countries.length ? [unknown] : []),
  ]);
}
