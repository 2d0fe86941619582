import type { Requirement } from '../requirement';

/**
 * The requirements of the life cycle of exceptions (例外の管理). The document has no exception procedure: all of this is ours, and it is the only
 * place where a requirement rests on interpretation.
 */
export const exceptionRequirements = [
  {
    id: 'exceptions/approval',
    clauses: [],
    area: 'exceptions',
    modality: 'shall',
    basis: 'interpretation',
    population: 'each',
    statement: {
      ja: '例外は、例外を許す要求事項についてだけ、理由と日付を添え、承認できる役割をもち申請者ではない者が承認したものとする。',
      en: 'An exception concerns a requirement that admits one, states its reason and dates, and is approved by somebody whose role may approve and who is not the requester.',
    },
    establishedBy: ['facts'],
  },
  {
    id: 'exceptions/period',
    clauses: [],
    area: 'exceptions',
    modality: 'shall',
    basis: 'interpretation',
    population: 'each',
    statement: {
      ja: '例外は、判定の日に効力をもつものだけを頼りにする。始まる前のもの、終わったものは効かない。',
      en: 'An exception is relied on only while it is in force on the day of evaluation: not before it starts, not after it ends.',
    },
    establishedBy: ['facts'],
  },
  {
    id: 'exceptions/subjects',
    clauses: [],
    area: 'exceptions',
    modality: 'shall',
    basis: 'interpretation',
    population: 'each',
    statement: {
      ja: '例外は、宣言の中に実在するものを対象として名指しし、対象の側からの参照と食い違わない。',
      en: 'An exception names subjects that exist in the declaration, and agrees with the references that they carry.',
    },
    establishedBy: ['facts'],
  },
  {
    id: 'exceptions/need',
    clauses: [],
    area: 'exceptions',
    modality: 'shall',
    basis: 'interpretation',
    population: 'each',
    statement: {
      ja: '例外は、それがなければ不適合又は未確定となるもののためにだけ置く。',
      en: 'An exception stands only where something would be nonconformant or undetermined without it.',
    },
    establishedBy: ['facts'],
  },
] as const satisfies readonly Requirement[];
