import type { Requirement } from '../requirement';

/** The requirements of clauses 9 and 10 (対策基準、実施手順). @see 9 @see 10 */
export const documentRequirements = [
  {
    id: '9/standards',
    clauses: ['9'],
    area: 'documents',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '6・7・8を実行に移すため、守る事項と判断のよりどころを具体的に書いた対策基準を作る。',
      en: 'Control standards with concrete rules and criteria are drawn up, so that 6, 7 and 8 can be carried out.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '対策基準を公開するか否かについて、この条項は何も言っていない。6は(1)から(9)まで、それに7と8に定めがあれば足り、文書は分かれていてもよいと読む。',
      en: 'The clause does not say whether the standards are public. We read that rules are owed for 6(1) to 6(9), 7 and 8, in one document or in several.',
    },
    question: {
      ja: '対策基準に書かれた守る事項と判断のよりどころは、仕事の場で迷わないだけ具体的か。',
      en: 'Are the rules and criteria in the standards concrete enough to work by?',
    },
  },
  {
    id: '10.p1/procedures',
    clauses: ['10.p1'],
    area: 'documents',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '対策基準に沿って、対策の進め方を具体的に書いた実施手順を作る。',
      en: 'Procedures that say concretely how the measures are carried out are drawn up on the basis of the standards.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '文末の「ものとする」を、ほかの条項の言い切りと同じ強さの義務と読む。様式は手順を定めないので、実施手順に数えない。ほかの手順に基づく手順は、その手順が対策基準に基づけばよい。',
      en: 'We read the closing 「ものとする」 as a duty of the same strength as the plain declaratives elsewhere. A form lays down no procedure and is none. A procedure may rest on the standards by way of another one.',
    },
    question: {
      ja: 'どの業務・システムに実施手順があるか。対策基準の改定に追いついているか。',
      en: 'Which systems and tasks have procedures, and have they kept pace with the standards?',
    },
  },
  {
    id: '10.p2/non-public',
    clauses: ['10.p2'],
    area: 'documents',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '実施手順は公開しない。公開すれば市の行政に重い差し障りが生じうるためである。',
      en: "Procedures are not made public, because publishing them could seriously hinder the city's administration.",
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '非公開を求められるのは実施手順だけである。対策基準、様式、ネットワーク図などをどう扱うかについて、この条項は何も言っていない。',
      en: 'Only the procedures are to be kept non-public. How the standards, forms or network diagrams are dealt with, the clause does not say.',
    },
    question: {
      ja: '実施手順が公開の場所に置かれていないか。開示の請求にはどう答えるか。',
      en: 'Is any procedure kept where the public can reach it, and how are requests for disclosure answered?',
    },
  },
] as const satisfies readonly Requirement[];
