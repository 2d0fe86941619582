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
    establishedBy: ['attestation', 'judgement'],
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
    establishedBy: ['attestation', 'judgement'],
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
    establishedBy: ['attestation', 'judgement'],
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
    establishedBy: ['attestation', 'judgement'],
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
