import { askCovers, type Facts, theMunicipality } from '../facts/index';
import type { Bilingual, Requirement } from '../policy/index';
import type { RawResult, ResultSource } from './raw-result';

const source: ResultSource = {
  id: 'scope/coverage',
  reading: 'interpretation',
  severity: 'violation',
  title: { ja: '宣言の範囲', en: 'Coverage of the declaration' },
  remedy: {
    ja: '市全体を宣言したら covers を municipality とする。一部の宣言は、市の宣言と合わせて確認する。',
    en: 'When the whole municipality is declared, set "covers" to "municipality"; check a partial declaration together with the city\'s.',
  },
};

const messages = {
  systems: {
    ja: '宣言されたシステムの範囲では違反が見つからなくても、市全体については判定できない。',
    en: 'Whatever is found in the declared systems, the whole municipality is not decided by them.',
  },
  unknown: {
    ja: '宣言が市全体に及ぶか書かれていない（covers）。一部の宣言として扱う。',
    en: 'Whether the declaration covers the whole municipality ("covers") is not said; it is treated as partial.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A universal requirement ("no flow …") is not decided by part of a municipality: one undetermined result unless all of it is declared. */
export function coverageResult(requirement: Requirement, facts: Facts): readonly RawResult[] {
  if (requirement.population !== 'all' || facts.covers === 'municipality') return [];
  return [
    {
      source,
      requirement,
      subjects: [theMunicipality],
      pointers: ['/covers'],
      outcome: 'undetermined',
      message: messages[facts.covers],
      unknown: [{ ...askCovers, reason: 'coverage' }],
      exceptable: false,
      disposition: 'open',
      establishedBy: 'facts',
    },
  ];
}

export { source as coverageSource };
