import {
  askAboutData,
  type DataFacts,
  type Facts,
  factsOfDataTier,
  fill,
  listOf,
  missing,
  type NodeFacts,
  nodesInTier,
  type Outcome,
  pass,
  pointer,
  theMunicipality,
  type Unknown,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { isTier } from '../../policy/index';
import { defineRule, failing, type Looking } from '../rule';
import { checkRegister } from './register';

const section = '/assets/information';

const messages = {
  notManaged: {
    ja: '情報「{data}」を印刷した文書が、守るべき情報資産として扱われていない。',
    en: 'The papers on which the data "{data}" is printed are not treated as assets to be protected.',
  },
  unknown: {
    ja: '情報「{data}」を印刷した文書をどう扱うか宣言されていない。',
    en: 'What is done about papers on which the data "{data}" is printed is not declared.',
  },
  tiersLacking: {
    ja: '{tiers}に機器があるか、あり得るのに、その領域の情報が一つも宣言されていない。',
    en: 'There are nodes in these tiers, or there may be, yet no data of theirs is declared: {tiers}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  printouts: {
    ja: '情報「{data}」は印刷されるか。印刷した文書は情報と同じように管理されているか（printouts）',
    en: 'Is the data "{data}" printed, and are the papers managed like the data itself (printouts)?',
  },
  nodeTier: { ja: 'この機器はどの領域に属するか（tier）', en: 'In which tier does this node stand (tier)?' },
  tiersLacking: { ja: '{tiers}ではどの情報を扱うか', en: 'Which data is handled in these tiers: {tiers}?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A tier without data, and what would show whether it needs any: the nodes that may stand in it, where none is known to. */
interface TierWithoutData {
  readonly label: Bilingual;
  readonly possible: readonly NodeFacts[];
}

/** A data set, the tiers without any, or the municipality where no data is listed at all. */
type Looked =
  | 'empty'
  | { readonly data: DataFacts }
  | { readonly tiers: readonly TierWithoutData[]; readonly unlabelled: readonly DataFacts[] };

const looking: Looking<Looked> = {
  *subjects(facts) {
    if (facts.data.size === 0) yield 'empty';
    else {
      for (const data of facts.data.values()) yield { data };
      const tiers = tiersWithoutData(facts);
      if (tiers.length > 0) yield { tiers, unlabelled: [...facts.data.values()].filter(({ tier }) => tier === 'unknown') };
    }
  },
  about: (looked) => (typeof looked === 'object' && 'data' in looked ? [{ kind: 'data', id: looked.data.id }] : [theMunicipality]),
  pointers: (looked) => [typeof looked === 'object' && 'data' in looked ? pointer('assets', 'information', looked.data.id) : section],
};

/** Information is listed as an asset, and so are the papers it is printed on (情報とそれを印刷した文書の記載). @see 4(2)② */
export const informationCovered = defineRule({
  id: 'scope/information-covered',
  requirements: ['4.2.2/information-covered'],
  reading: 'interpretation',
  justification: {
    ja: '対象とすることを、台帳に載り、印刷した文書の扱いまで定まっていることと解する。市全体の宣言では、機器のある領域のどれにも情報があるはずと見る。',
    en: 'We read that it is covered as that it is on the register, down to what is done about papers it is printed on. Of a whole municipality we expect data in every tier in which there are nodes.',
  },
  severity: 'violation',
  title: { ja: '情報と、それを印刷した文書', en: 'Information and the papers it is printed on' },
  remedy: {
    ja: '扱う情報を assets.information に載せ、印刷した文書も情報と同じように管理して printouts に書く。',
    en: 'List the data in assets.information, manage printed papers like the data itself, and say so in "printouts".',
  },
  facts: ['/assets/information/{id}/printouts', ...factsOfDataTier],
  looking,
  check(looked, facts) {
    if (looked === 'empty') return checkRegister('data', facts);
    return 'data' in looked ? checkPrintouts(looked.data) : askForData(looked.tiers, looked.unlabelled);
  },
});

function checkPrintouts({ id, asset }: DataFacts): Outcome {
  const name = { data: asset.title ?? id };
  switch (asset.printouts) {
    case 'none':
    case 'managed':
      return pass;
    case 'not-managed':
      return failing(fill(messages.notManaged, name));
    default:
      return missing(fill(messages.unknown, name), pointer('assets', 'information', id, 'printouts'), fill(questions.printouts, name));
  }
}

/** The tiers in which a whole municipality has nodes and no data: a register with one entry is not one of all that it handles. */
function tiersWithoutData(facts: Facts): readonly TierWithoutData[] {
  if (facts.covers !== 'municipality') return [];
  const declared = new Set([...facts.data.values()].map(({ tier }) => tier));
  return facts.policy.tiers.flatMap(({ id, label }) => {
    if (!isTier(id) || declared.has(id)) return [];
    const { known, possible } = nodesInTier(facts, id);
    if (known.length > 0) return [{ label, possible: [] }];
    return possible.length > 0 ? [{ label, possible }] : [];
  });
}

function askForData(lacking: readonly TierWithoutData[], unlabelled: readonly DataFacts[]): Outcome {
  const names = { tiers: listOf(lacking.map(({ label }) => label)) };
  const nodes = new Set(lacking.flatMap(({ possible }) => possible.map(({ id }) => pointer('network', 'nodes', id, 'tier'))));
  const ask = (place: string, question: Bilingual): Unknown => ({ reason: 'missing-fact', pointer: place, question });
  const [first = ask(section, fill(questions.tiersLacking, names)), ...others] = [
    ...unlabelled.map(askAboutData),
    ...[...nodes].map((place) => ask(place, questions.nodeTier)),
  ];
  return undetermined(fill(messages.tiersLacking, names), [first, ...others]);
}
