import type { Requirement } from '../requirement';

/** The requirements of clause 4 (適用範囲). @see 4(1) @see 4(2) */
export const scopeRequirements = [
  {
    id: '4.1/bodies-covered',
    clauses: ['4.1'],
    area: 'scope',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: '方針は、市の内部部局と行政委員会、議会（議員も事務局も）、地方公営企業のどれにも及ぶ。',
      en: "The policy applies to the city's internal departments, its administrative committees, its assembly (members as well as secretariat) and its local public enterprises.",
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '適用を宣言する文を、四種の機関のすべてに方針を及ぼす義務と読む。ここに挙がらない一部事務組合、指定管理者、第三セクターには触れていないと読む。どの行政委員会が市にあるかは地方自治法180条の5によって見る。',
      en: 'We read the declaration of scope as a duty to apply the policy to all four kinds of body. It says nothing of bodies it does not name: joint associations, designated managers, third-sector companies. Which committees a city has we take from article 180-5 of the Local Autonomy Act.',
    },
    question: {
      ja: '四種の機関のうち市に存在するものはどれか。そのすべてで方針が適用されていると、何によって示せるか。',
      en: 'Which of the four kinds of body exist in the city, and what shows that the policy is applied in every one of them?',
    },
  },
  {
    id: '4.2.1/systems-and-facilities-covered',
    clauses: ['4.2.1', '4.2'],
    area: 'scope',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: 'ネットワークと情報システムは、設備と電磁的記録媒体も含めて、守るべき情報資産として扱う。',
      en: 'Networks and information systems, with their facilities and electromagnetic media, are treated as information assets to be protected.',
    },
    terms: ['network', 'information-system'],
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: '管理対象の一覧に、設備と電磁的記録媒体まで載っているか。漏れがないことを誰がいつ確かめたか。',
      en: 'Do the registers go as far as facilities and media, and who last confirmed that nothing is missing?',
    },
  },
  {
    id: '4.2.2/information-covered',
    clauses: ['4.2.2', '4.2'],
    area: 'scope',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: 'ネットワークや情報システムで扱う情報は、紙に印刷したものまで含めて、守るべき情報資産とする。',
      en: 'Information handled on networks and information systems is an information asset to be protected, and so are the papers it is printed on.',
    },
    terms: ['network', 'information-system'],
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: 'システムから印刷した紙の文書も、元の情報と同じように管理しているか。',
      en: 'Are papers printed from the systems managed like the information they came from?',
    },
  },
  {
    id: '4.2.3/system-documents-covered',
    clauses: ['4.2.3', '4.2'],
    area: 'scope',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: '仕様書やネットワーク図など、システムについて書かれた文書も守るべき情報資産とする。',
      en: 'Documents about the systems, such as specifications and network diagrams, are information assets to be protected.',
    },
    terms: ['network', 'information-system'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「等」があるので二つの文書は例示と読む。構成の宣言ファイルや設定の控えもここに入る。',
      en: 'The open 「等」 makes the two kinds of document examples: declarations of the configuration and copies of settings belong here too.',
    },
    question: {
      ja: '仕様書、ネットワーク図、設定の控えは、誰が見られる場所に置かれているか。',
      en: 'Where are specifications, network diagrams and copies of settings kept, and who can see them?',
    },
  },
] as const satisfies readonly Requirement[];
