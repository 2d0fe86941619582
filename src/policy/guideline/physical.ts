import type { Requirement } from '../requirement';

/** What the guideline adds in 6(4): how media are disposed of. */
export const guidelinePhysicalRequirements = [
  {
    id: '6.4/disposal',
    clauses: ['6.4'],
    area: 'physical',
    modality: 'shall',
    condition: {
      ja: '住民情報（マイナンバー利用事務系）又は自治体機密性2以上の情報を保存した媒体を廃棄するとき',
      en: "When a medium that holds residents' information of the My Number tier, or information of class 2 and above, is disposed of",
    },
    basis: 'guideline',
    population: 'each',
    statement: {
      ja: '媒体を破壊するか、媒体ごとに挙げられた方法で抹消する。USBメモリと光学ディスクは破壊する。クイックフォーマットはどちらでもない。',
      en: 'The medium is destroyed, or purged in a way that is listed for it; USB storage and optical discs are destroyed. A quick format is neither.',
    },
    terms: ['my-number-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '領域のデータはすべて住民情報とみなす。「2以上」は機密性の区分で見る。テープなど方法の挙がっていない媒体は、破壊のほかは人が判断する。紙は媒体に含めない。',
      en: "All data of the tier counts as residents' information. Class 2 is one of confidentiality. Of media without a list, such as tapes, anything but destruction is for a person to judge. Paper is no storage medium.",
    },
    question: {
      ja: '廃棄した媒体には何が入っていて、いつ、誰が、どの方法で消去や破壊をしたか。証明や記録はあるか。',
      en: 'What was on the media disposed of, when, by whom and in which way were they erased or destroyed, and what shows it?',
    },
  },
] as const satisfies readonly Requirement[];
