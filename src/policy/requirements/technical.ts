import type { Requirement } from '../requirement';

/** The requirements of clause 6(6) (技術的セキュリティ). @see 6(6) */
export const technicalRequirements = [
  {
    id: '6.6/computer-management',
    clauses: ['6.6'],
    area: 'technical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: 'コンピュータなどを管理するための技術的な対策をとる。',
      en: 'Technical measures are taken for the management of computers and the like.',
    },
    establishedBy: ['attestation', 'judgement'],
    question: {
      ja: '更新の適用、記録の取得、バックアップなど、コンピュータの管理として何をしているか。',
      en: 'What is done to manage the computers: updates, logs, backups?',
    },
  },
  {
    id: '6.6/access-control',
    clauses: ['6.6'],
    area: 'technical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: 'アクセスを制御する技術的な対策をとる。', en: 'Technical measures control who has access to what.' },
    establishedBy: ['attestation', 'judgement'],
    question: {
      ja: '誰に何の権限があるかは、どう決まり、どう見直され、どの仕組みで強制されているか。',
      en: 'How are rights granted and reviewed, and which mechanism enforces them?',
    },
  },
  {
    id: '6.6/malicious-program-protection',
    clauses: ['6.6'],
    area: 'technical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: '不正プログラムを防ぐ技術的な対策をとる。', en: 'Technical measures are taken against malicious programs.' },
    establishedBy: ['attestation', 'judgement'],
    question: {
      ja: '不正プログラムへの対策はどの機器に入り、最新に保たれているか。入っていない機器はないか。',
      en: 'On which devices is protection against malicious programs in place and current, and is any device without it?',
    },
  },
  {
    id: '6.6/unauthorized-access-protection',
    clauses: ['6.6'],
    area: 'technical',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: { ja: '不正アクセスを防ぐ技術的な対策をとる。', en: 'Technical measures are taken against unauthorized access.' },
    establishedBy: ['attestation', 'judgement'],
    readingNote: {
      ja: '四つの事項に続く「等」は、ほかの対策を足せるという意味に読む。四つはいずれも求められる。',
      en: 'The 「等」 after the four subjects allows further measures; all four are owed.',
    },
    question: {
      ja: '外からも内からも、不正アクセスをどう防ぎ、どう気付くか。',
      en: 'How is unauthorized access prevented and noticed, from outside and from inside?',
    },
  },
] as const satisfies readonly Requirement[];
