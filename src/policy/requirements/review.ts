import type { Requirement } from '../requirement';

/** The requirements of the leads of 3 and 6, of 6(9), 7 and 8 (脅威への対策、評価・見直し). @see 3 @see 6 @see 6(9) @see 7 @see 8 */
export const reviewRequirements = [
  {
    id: '3/threat-based-measures',
    clauses: ['3', '3.1', '3.2', '3.3', '3.4', '3.5'],
    area: 'review',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '挙げられた五種の脅威が起こりうると考えて、対策をとる。',
      en: 'Measures are taken on the assumption that the five kinds of threat listed can occur.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '各号の脅威は「等」で開かれた例示だが、五つの種類はどれも想定し、それぞれに備える対策をもたなければならないと読む。足りるかどうかは6で問う。',
      en: 'Within each item the 「等」 makes the threats examples; all five kinds must be reckoned with and answered by measures. Whether these suffice is asked under 6.',
    },
    question: {
      ja: '五種の脅威のそれぞれについて、どの対策がそれに備えているか。備えのない脅威はないか。',
      en: 'Which measures answer each of the five kinds of threat, and is any left unanswered?',
    },
  },
  {
    id: '6/measures',
    clauses: ['6'],
    area: 'review',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '3の脅威から情報資産を守るため、(1)から(9)までの対策をすべてとる。',
      en: 'To protect information assets from the threats of 3, all the measures of (1) to (9) are taken.',
    },
    establishedBy: ['attestation', 'judgement'],
    readingNote: {
      ja: '九つの対策がとられているかは各号の判定に表れる。ここでは、それらを合わせて脅威に足りるかを問うと読む。',
      en: 'Whether each of the nine is taken shows in its own status; here we ask whether together they answer the threats.',
    },
    question: {
      ja: '九つの対策を合わせて見て、3の脅威に対して足りていると誰が判断したか。',
      en: 'Who judged that the nine measures together suffice against the threats of 3?',
    },
  },
  {
    id: '7/audit',
    clauses: ['7', '6.9'],
    area: 'review',
    modality: 'periodic-or-as-needed',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: 'ポリシーが守られているかを明らかにする監査を、決めた周期で、又は必要が生じたときに行う。',
      en: 'Audits that bring out whether the policy is complied with are carried out at set intervals or when the need arises.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '周期は方針にない。「又は」なので、周期を決めて行うことも必要の都度行うことも認められると読む。周期を守っているときに、生じた必要に応じなくてよいかは本文からは決まらない。',
      en: 'The document gives no interval. The "or" allows both a set cycle and audits on need. Whether a need may go unanswered while a cycle is kept the text leaves open.',
    },
    question: {
      ja: '直近の監査はいつか。周期を決めていないなら、必要の有無を誰がどう判断しているか。',
      en: 'When was the last audit? If no cycle is set, who judges when one is needed, and how?',
    },
  },
  {
    id: '7/self-check',
    clauses: ['7', '6.9'],
    area: 'review',
    modality: 'periodic-or-as-needed',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: 'ポリシーが守られているかを自ら点検することを、決めた周期で、又は必要が生じたときに行う。',
      en: 'Self-checks of whether the policy is complied with are carried out at set intervals or when the need arises.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '監査と自己点検は「及び」で結ばれているので、片方では足りないと読む。周期については監査と同じ。',
      en: 'Audit and self-check are joined by "and": one does not stand in for the other. Of the cycle the same holds as for audits.',
    },
    question: {
      ja: '直近の自己点検はいつか。どの部署が加わり、結果はどこにあるか。',
      en: 'When was the last self-check, which units took part, and where are the results?',
    },
  },
  {
    id: '6.9/improvement',
    clauses: ['6.9'],
    area: 'review',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '監査や自己点検で分かったことをもとに運用を改め、セキュリティを高めていく。',
      en: 'Operations are improved by what audits and self-checks bring out, so that security improves.',
    },
    terms: ['information-security'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '周期の語は監査・点検にかかり、改善にはかからないと読む。直すべき点が見つからなければ果たされている。期限は団体が決める。',
      en: 'The words about intervals govern the audits and checks, not the improvement. Where nothing was found wanting, it is met. The municipality sets the dates.',
    },
    question: {
      ja: '見つかった問題のうち、まだ直っていないものはどれか。いつまでに直すか。',
      en: 'Which of the problems found are still open, and by when will they be mended?',
    },
  },
  {
    id: '6.9/policy-review',
    clauses: ['6.9'],
    area: 'review',
    modality: 'as-needed',
    condition: { ja: 'ポリシーを見直す必要があるとき', en: 'when the policy needs to be reviewed' },
    basis: 'policy',
    population: 'body',
    statement: { ja: '状況に応じてポリシーを見直す。', en: 'The policy is reviewed as appropriate.' },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「適宜」を、必要に応じてと同じ強さに読む。見直しのきっかけと進め方は8が定める。',
      en: 'We read 「適宜」 as of the same strength as "as needed". What prompts a review and how it goes is said in 8.',
    },
    question: {
      ja: '見直す必要があるかどうかを、最後に検討したのはいつか。',
      en: 'When was it last considered whether the policy needs review?',
    },
  },
  {
    id: '8/risk-analysis',
    clauses: ['8'],
    area: 'review',
    modality: 'shall',
    condition: {
      ja: '監査や点検で見直しの必要が分かったとき、又は状況が変わって新しい対策が要るとき',
      en: 'when an audit or self-check shows the need for review, or changed circumstances call for new measures',
    },
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '持っている情報と使っているシステムについて、脅威がどれほど起こりやすく、起きればどれほど失うかを調べ、リスクを考える。',
      en: 'For the information held and the systems used, it is analyzed how likely threats are and what would be lost, and the risk is considered.',
    },
    terms: ['information-security'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '分析の手法や尺度は方針にない。ポリシーを直す日までに済ませておくことを求めると読む。見直しが遅れていても、分析は免れない。',
      en: 'The document names no method or scale. We read it as asking that the analysis be finished by the day of the revision; that a revision is late excuses from no analysis.',
    },
    question: {
      ja: '分析の記録はどれか。起こりやすさと損失の両方を、すべての情報とシステムについて扱っているか。',
      en: 'Which record shows the analysis, and does it deal with likelihood and loss for all the information and systems?',
    },
  },
  {
    id: '8/policy-review',
    clauses: ['8'],
    area: 'review',
    modality: 'shall',
    condition: {
      ja: '監査や点検で見直しの必要が分かったとき、又は状況が変わって新しい対策が要るとき',
      en: 'when an audit or self-check shows the need for review, or changed circumstances call for new measures',
    },
    basis: 'policy',
    population: 'body',
    statement: {
      ja: 'リスクの検討を踏まえて、ポリシーを見直す。',
      en: 'The policy is reviewed in the light of the risk considered.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '二つのきっかけは「及び」で結ばれているが、どちらか一方が生じれば足りると読む。見直すのは基本方針か対策基準であり、手順を改めるだけでは見直しにならない。',
      en: 'The two occasions are joined by "and"; we read that either of them suffices. It is the basic policy or the standards that are reviewed: revising a procedure is no review.',
    },
    question: {
      ja: '見直しを求める結果や状況の変化はあったか。あったなら、いつ見直したか。',
      en: 'Was there a finding or a change that called for review, and if so when did it take place?',
    },
  },
] as const satisfies readonly Requirement[];
