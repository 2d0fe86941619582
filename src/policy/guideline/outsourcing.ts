import type { Requirement } from '../requirement';

/** What the guideline adds in 6(8). */
export const guidelineOutsourcingRequirements = [
  {
    id: '6.8.p1/selection-criteria',
    clauses: ['6.8.p1'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '業務を外部に委託するとき', en: 'when work is outsourced' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '委託先は、セキュリティの観点を含む選定基準によって選ぶ。',
      en: 'The contractor is selected by criteria that include security.',
    },
    terms: ['information-security'],
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: '選定の基準は、委託先のセキュリティの何を見ているか。',
      en: "What do the criteria look at in the contractor's security?",
    },
  },
  {
    id: '6.8.p1/contract-items',
    clauses: ['6.8.p1'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '業務を外部に委託するとき', en: 'when work is outsourced' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '契約に、情報の取扱い、守秘（終了後を含む）、再委託の制限と承認、目的外利用の禁止、返還・廃棄、検査・監査、事故の報告、従事者の教育、責任を定める。',
      en: 'The contract lays down the handling of information, confidentiality also after the end, limits on and approval of re-subcontracting, no use outside the purpose, return or disposal, inspection or audit, report of incidents, training of staff, and liability.',
    },
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: '契約が宣言されていないなら、庁外の者の関わりは委託でないと言えるか。',
      en: 'Where no contract is declared, is what others do for the municipality really no outsourcing?',
    },
  },
  {
    id: '6.8.p1/subcontracting-approved',
    clauses: ['6.8.p1'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '委託先が再委託するとき', en: 'when the contractor passes work on' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '再委託は、再々委託を含めて、承認を得たものに限る。',
      en: 'Work is passed on only with approval, at every further tier as well.',
    },
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '承認は再委託先が従事する前に要ると読む。再委託の有無が分からないことは、再委託がないことを意味しない。',
      en: 'We read that approval is owed before the subcontractor begins. Not knowing of any subcontracting does not mean that there is none.',
    },
    question: {
      ja: '契約が宣言されていないなら、庁外の者の関わりは委託でないと言えるか。委託なら、その先はあるか。',
      en: 'Where no contract is declared, is what others do for the municipality really no outsourcing, and if it is, do they pass it on?',
    },
  },
  {
    id: '6.8.p2/registered-evaluation',
    clauses: ['6.8.p2'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '外部サービス（クラウドサービス）を使うとき', en: 'when external (cloud) services are used' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '外部サービスは、ISMAPのような登録・認証を受けたものから選ぶ。',
      en: 'External services are chosen from those with a registered evaluation such as ISMAP.',
    },
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: 'このサービスの登録・認証は今も有効か。ISMAPでなければ、何をもって代わりになると判断したか。',
      en: 'Is the evaluation of this service still valid, and if it is not ISMAP, on what ground does it stand in?',
    },
  },
  {
    id: '6.8.p2/responsibility-split',
    clauses: ['6.8.p2'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '外部サービス（クラウドサービス）を使うとき', en: 'when external (cloud) services are used' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '外部サービスについて、事業者と団体のどちらが何に責任を負うかを定める。',
      en: 'For external services it is laid down what the provider and what the municipality answers for.',
    },
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: '責任の分担は、どの文書のどこに書かれているか。',
      en: 'In which document, and where in it, does the split of responsibility stand?',
    },
  },
  {
    id: '6.8.p2/standard-terms',
    clauses: ['6.8.p2'],
    area: 'outsourcing',
    modality: 'in-principle',
    condition: { ja: '外部サービス（クラウドサービス）を使うとき', en: 'when external (cloud) services are used' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '自治体機密性2以上の情報は、原則として、条件を取り決められない約款のサービスで扱わない。',
      en: 'In principle, information of class 2 and above is not handled by services on take-it-or-leave-it terms.',
    },
    establishedBy: ['facts'],
    readingNote: {
      ja: '原則としての定めなので、承認された例外を認めうると読む。自治体機密性2に当たる区分は、団体の分類の基準による。',
      en: 'Being stated in principle it admits an approved exception. Which class corresponds to class 2 the scale of the municipality says.',
    },
  },
  {
    id: '6.8.p2/data-center-country',
    clauses: ['6.8.p2'],
    area: 'outsourcing',
    modality: 'shall',
    condition: { ja: '外部サービス（クラウドサービス）を使うとき', en: 'when external (cloud) services are used' },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '外部サービスのデータセンターがどの国にあるかを確かめる。',
      en: 'It is established in which country the data centers of an external service stand.',
    },
    establishedBy: ['facts', 'judgement'],
    question: {
      ja: '国外にあるなら、その国の法律のもとで預けた情報が守られるか。',
      en: 'If they stand abroad, is the information protected under the law there?',
    },
  },
] as const satisfies readonly Requirement[];
