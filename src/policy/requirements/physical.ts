import type { Requirement } from '../requirement';

/** The requirements of clause 6(4) (物理的セキュリティ). @see 6(4) */
export const physicalRequirements = [
  {
    id: '6.4/servers',
    clauses: ['6.4'],
    area: 'physical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: 'サーバの管理のために物理的な対策をとる。', en: 'Physical measures are taken for the management of servers.' },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '対策の種類と程度は方針にない。名のある対策がサーバごとにとられているかを見る。部屋の対策は、そこに置かれた機器も守るとみなす。',
      en: 'The document names neither kind nor degree of measure: whether a named one is in place for each server is looked at. What protects a room protects what stands in it.',
    },
    question: {
      ja: 'サーバはどこに置かれ、盗難・破損・停電に対して何で守られているか。',
      en: 'Where do the servers stand, and what protects them against theft, damage and loss of power?',
    },
  },
  {
    id: '6.4/computer-rooms',
    clauses: ['6.4'],
    area: 'physical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: '電算室の管理のために物理的な対策をとる。', en: 'Physical measures are taken for the management of computer rooms.' },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: 'データセンターなど他者の部屋は、市の電算室に含めない。',
      en: 'A room of somebody else, as in a data center, is not a computer room of the city.',
    },
    question: {
      ja: '電算室には誰が入れるか。入退室は記録され、火災や水から守られているか。',
      en: 'Who may enter the computer rooms, is entry recorded, and what protects the rooms against fire and water?',
    },
  },
  {
    id: '6.4/communication-lines',
    clauses: ['6.4'],
    area: 'physical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '通信回線の管理のために物理的な対策をとる。',
      en: 'Physical measures are taken for the management of communication lines.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '回線は一本ずつ宣言されないので、宣言された対策を見る。すべての回線が守られているかは事実からは決まらない。',
      en: 'Lines are not declared one by one: the protections that are declared are looked at. Whether all lines are protected facts do not show.',
    },
    question: {
      ja: '配線と接続口は、傷つけられたり無断でつながれたりしないように守られているか。',
      en: 'Are cables and sockets protected against damage and against being tapped or joined without leave?',
    },
  },
  {
    id: '6.4/staff-terminals',
    clauses: ['6.4'],
    area: 'physical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: '職員が使うパソコンなどの管理のために物理的な対策をとる。',
      en: 'Physical measures are taken for the management of staff PCs and the like.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「等」は職員にもパソコンにも付いている。携帯端末など同じ働きをする機器も含むと読む。',
      en: 'The open 「等」 stands after staff and after PCs: devices that do the same work, such as tablets, are included.',
    },
    question: {
      ja: '席のパソコンや携帯端末は、盗難とのぞき見に対して何で守られているか。',
      en: 'What protects desk PCs and portable devices against theft and against being looked at?',
    },
  },
] as const satisfies readonly Requirement[];
