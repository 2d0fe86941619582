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
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「管理」の中身は書かれていない。更新の適用、記録の取得、バックアップをシステムごとに問い、更新を適用しないことは管理の不足と読む。日付は問うが、間隔は団体が定めた周期による。',
      en: 'What managing consists of is not said. We ask of each system for updates, logs and backups, and read a system without updates as not managed. Days are asked for; the interval is the cycle that the municipality has laid down.',
    },
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
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: 'アクセスを制御する手段と、利用者登録・特権の点検の日をシステムごとに問う。点検の間隔は団体が定めた周期による。',
      en: 'We ask of each system for what enforces access, and for the days on which accounts and privileges were gone through. The interval is the cycle that the municipality has laid down.',
    },
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
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '手段と、定義が更新された日をシステムごとに問う。更新の間隔は団体が定めた周期による。',
      en: 'We ask of each system for the means and for the day on which its definitions were updated. The interval is the cycle that the municipality has laid down.',
    },
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
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '四つの事項に続く「等」は、ほかの対策を足せるという意味に読む。四つはいずれも求められる。手段と、その規則や設定が点検された日をシステムごとに問う。',
      en: 'The 「等」 after the four subjects allows further measures; all four are owed. We ask of each system for the means and for the day on which their rules and settings were gone through.',
    },
    question: {
      ja: '外からも内からも、不正アクセスをどう防ぎ、どう気付くか。',
      en: 'How is unauthorized access prevented and noticed, from outside and from inside?',
    },
  },
] as const satisfies readonly Requirement[];
