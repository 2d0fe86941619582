import type { Requirement } from '../requirement';

/** The requirement of clause 6(1) (組織体制). @see 6(1) */
export const organizationRequirements = [
  {
    id: '6.1/city-wide-structure',
    clauses: ['6.1'],
    area: 'organization',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: '情報資産を守る対策を進めるための体制を、市の組織全体にわたって設ける。',
      en: 'A structure that promotes the protection of information assets is set up across the whole city organization.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '体制に置く役職の名前は方針に書かれていない。「全庁的」は4(1)の機関のすべてに及ぶことと読む。役割に就く者がいることも体制のうちと読む。',
      en: 'The document names no role. We read "city-wide" as reaching every body of 4(1). That somebody holds the posts is, as we read it, part of there being a structure.',
    },
    question: {
      ja: '誰が責任者で、どの部署まで担当者が決まっているか。4(1)の機関のうち体制から外れているものはないか。',
      en: 'Who is responsible, down to which units are people appointed, and is any body of 4(1) left out of the structure?',
    },
  },
] as const satisfies readonly Requirement[];
