import type { Requirement } from '../requirement';

/** The requirements of clauses 5 and 6(5) (職員等の義務、人的セキュリティ). @see 5 @see 6(5) */
export const personnelRequirements = [
  {
    id: '5/awareness',
    clauses: ['5'],
    area: 'personnel',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '常勤・臨時・非常勤を問わず、職員は情報セキュリティがなぜ大切かを共に理解する。',
      en: 'All staff, temporary and part-time included, share an understanding of why information security matters.',
    },
    terms: ['information-security'],
    establishedBy: ['judgement'],
    readingNote: {
      ja: '「職員等」の「等」に議会の議員が入るかは、4(1)と合わせて読んでも決まらない。議員については未確定として扱う。教育も啓発も及んでいない者に共通の理解があるとは言えないと読み、及んでいる者に理解があるかは人が判断する。',
      en: 'Whether the open 「職員等」 takes in assembly members is not settled even together with 4(1): for them the answer is undetermined. Those whom neither training nor awareness-raising has reached cannot be said to share the understanding; whether the others do, a person judges.',
    },
    question: {
      ja: '職員に共通の認識があることを、研修の記録や理解度の確認などで示せるか。議員にも及ぼすのか。',
      en: 'What shows the shared understanding: training records, tests? And is it meant to reach assembly members?',
    },
  },
  {
    id: '5/compliance',
    clauses: ['5'],
    area: 'personnel',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '職員は、臨時・非常勤の者も含め、仕事をするときはポリシーと実施手順の両方を守る。',
      en: 'Staff, temporary and part-time included, follow both the policy and the procedures in their work.',
    },
    terms: ['information-security-policy'],
    establishedBy: ['judgement'],
    readingNote: {
      ja: '2(4)でポリシーに実施手順は含まれないが、この条項は両方を守らせる。議員が名指しされていない点は未確定として扱う。両方を守る義務が及んでいるかは事実から、実際に守っているかは区分ごとの判断の記録による。',
      en: 'Procedures are no part of the policy as 2(4) defines it, yet this clause binds staff to both. Assembly members are not named: undetermined for them. That staff are bound to both is decided from facts; that they comply, by a recorded judgement about each group.',
    },
    question: {
      ja: 'ポリシーと実施手順が実際に守られていることを、点検や監査のどの結果から言えるか。',
      en: 'Which results of checks or audits show that policy and procedures are in fact followed?',
    },
  },
  {
    id: '6.5/staff-rules',
    clauses: ['6.5'],
    area: 'personnel',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '情報セキュリティについて職員が守る事項を決めておく。',
      en: 'What staff must observe in matters of information security is laid down.',
    },
    terms: ['information-security'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '5が挙げる職員、臨時職員、非常勤職員のそれぞれに定めが及ぶことを要すると読む。議員に及ぶかは条文から決まらない。',
      en: 'We read that the rules reach each group that clause 5 names: regular, temporary and part-time staff. Whether they reach assembly members, the text does not settle.',
    },
    question: {
      ja: '職員が守る事項は、いつ、どの文書で定めたか。職員はそれを見られるか。',
      en: 'In which document, and when, was it laid down what staff must observe, and can they consult it?',
    },
  },
  {
    id: '6.5/education',
    clauses: ['6.5'],
    area: 'personnel',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '職員に対する教育を、足りると言えるだけ行う。',
      en: 'Staff receive sufficient education in information security.',
    },
    terms: ['information-security'],
    establishedBy: ['judgement', 'facts'],
    readingNote: {
      ja: '「十分な」は教育にも啓発にもかかると読む。どれだけなら十分かの数値は方針にないので、団体が定める周期と受講率により、その定めがなければ人が判断する。',
      en: 'We read "sufficient" as governing education and awareness-raising alike. The document gives no figure for it: the cycle and the attendance that the municipality sets decide, and where they are not set, a person judges.',
    },
    question: {
      ja: '教育の計画と受講の記録はあるか。内容と回数が十分だと誰が判断したか。',
      en: 'Is there a plan and a record of who was taught, and who judged contents and frequency to be sufficient?',
    },
  },
  {
    id: '6.5/awareness',
    clauses: ['6.5'],
    area: 'personnel',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '職員への啓発を、足りると言えるだけ行う。',
      en: 'Awareness of information security is raised sufficiently among staff.',
    },
    terms: ['information-security'],
    establishedBy: ['judgement'],
    readingNote: {
      ja: '教育・啓発に続く「等」は手段を足せるという意味に読み、この二つを省く理由とはしない。',
      en: 'The 「等」 after education and awareness-raising allows further means; it does not excuse leaving out these two.',
    },
    question: {
      ja: '注意喚起や訓練など、啓発として何をしたか。それで十分だと誰が判断したか。',
      en: 'What was done to raise awareness (notices, exercises), and who judged it sufficient?',
    },
  },
] as const satisfies readonly Requirement[];
