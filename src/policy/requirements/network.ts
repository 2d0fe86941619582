import type { Requirement } from '../requirement';

/** The requirements of clause 6(3) (情報システム全体の強靱性). @see 6(3) @see 6(3)① @see 6(3)② @see 6(3)③ */
export const networkRequirements = [
  {
    id: '6.3/whole-system-resilience',
    clauses: ['6.3'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '仕事の効率と使いやすさにも目を配りながら、情報システムの全体を三段の対策で強くする。',
      en: 'The information systems as a whole are strengthened by measures in three steps, with an eye to efficient and convenient work.',
    },
    terms: ['information-system'],
    establishedBy: ['attestation', 'judgement'],
    readingNote: {
      ja: '効率性と利便性は考慮する観点であり、①から③までの対策を減らす理由にはならないと読む。',
      en: 'Efficiency and convenience are to be weighed; they are no ground for taking less than what ① to ③ ask.',
    },
    question: {
      ja: '三段の対策は、外れるシステムなしに全体へ及んでいるか。効率と利便はどう考慮したか。',
      en: 'Do the three steps reach every system, and how were efficiency and convenience weighed?',
    },
  },
  {
    id: '6.3.1/isolation',
    clauses: ['6.3.1'],
    area: 'network',
    modality: 'in-principle',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: 'マイナンバー利用事務系は、原則としてほかの領域と通信できない状態に置き、住民の情報が流れ出ないようにする。',
      en: "In principle the My Number tier cannot communicate with other areas, so that residents' information does not leak.",
    },
    terms: ['my-number-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「原則として」はこの遮断だけにかかる。例外を記録と承認で認めうるのはここだけと読む。「他の領域」が庁外に及ぶかは書かれておらず、及びうると読む。',
      en: 'The words "in principle" govern this isolation alone, so only here can a recorded and approved exception stand. Whether "other areas" reaches outside the city is not said; we read that it may.',
    },
    question: {
      ja: '複数の領域にまたがる機器は、領域の間で何も通さないと言えるか。何によって確かめたか。',
      en: 'Can it be said of each device that stands in several areas that nothing passes between them, and how was that confirmed?',
    },
  },
  {
    id: '6.3.1/export-ban',
    clauses: ['6.3.1'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: 'マイナンバー利用事務系の端末は、情報を外に持ち出せない設定にする。',
      en: 'Terminals of the My Number tier are set so that information cannot be taken out of them.',
    },
    terms: ['my-number-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '名指しされた手段は必ず要り、「等」は手段を加えるだけと読む。「原則として」はここにはかからない。',
      en: 'The means named are owed and the 「等」 only adds to them. "In principle" does not govern this part.',
    },
    question: {
      ja: '媒体への書き出し、印刷、画面の写しなど、端末から情報を出す道はすべて閉じているか。',
      en: 'Is every way out of the terminal closed: media, printing, copies of the screen?',
    },
  },
  {
    id: '6.3.1/multi-factor',
    clauses: ['6.3.1'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'each',
    statement: {
      ja: 'マイナンバー利用事務系の端末は、多要素認証を通らなければ使えないようにする。',
      en: 'Terminals of the My Number tier can be used only after multi-factor authentication.',
    },
    terms: ['my-number-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '多要素とは、知識・所持・生体のうち種類の違う二つ以上と読む。名指しされた手段は必ず要り、「等」は加えるだけと読む。',
      en: 'Multi-factor means two or more different kinds out of knowledge, possession and inherence. The means named are owed; the 「等」 only adds.',
    },
    question: {
      ja: '認証に使うものは種類が違うか。それぞれが一人の職員を特定しているか。',
      en: 'Are the factors of different kinds, and does each identify one person?',
    },
  },
  {
    id: '6.3.2/partition',
    clauses: ['6.3.2'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: 'LGWANにつながる業務システムの通信経路と、インターネット接続系のシステムの通信経路とを分ける。',
      en: 'The communication paths of business systems connected to LGWAN are partitioned from those of Internet-tier systems.',
    },
    terms: ['lgwan-tier', 'internet-tier', 'path-partition'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '分割の意味は2(11)による。環境を分けたうえで安全な通信だけを許せることを求め、許可しないものを拒む境界を要すると読む。',
      en: 'By 2(11) partition means environments separated, and only communication whose safety is ensured let through. We read it as asking for a boundary that denies what it does not list.',
    },
    question: {
      ja: '二つの系の間の境界は、許可した通信のほかをすべて拒んでいるか。境界を通らない道はないか。',
      en: 'Does the boundary between the two deny everything it does not list, and is there a way around it?',
    },
  },
  {
    id: '6.3.2/sanitized-communication',
    clauses: ['6.3.2'],
    area: 'network',
    modality: 'shall',
    condition: {
      ja: 'LGWANにつながる業務システムとインターネット接続系のシステムとが通信するとき',
      en: 'when LGWAN-connected business systems and Internet-tier systems communicate',
    },
    basis: 'policy',
    population: 'all',
    statement: {
      ja: 'LGWANにつながる業務システムとインターネット接続系のシステムの間を通すのは、向きを問わず、無害化したものに限る。',
      en: 'Between business systems connected to LGWAN and Internet-tier systems only sanitized communication passes, in either direction.',
    },
    terms: ['lgwan-tier', 'internet-tier', 'sanitized-communication'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「場合には」は条件であって裁量ではなく、例外の余地はない。文言は向きを限らないので、両方向に及ぶと読む。2(12)の方法は例示であり、安全が確保された結果が要る。',
      en: 'The "when" is a condition, not a discretion: no exception. The words name no direction, so both are meant. The methods of 2(12) are examples; what counts is that safety is ensured.',
    },
    question: {
      ja: '添付ファイルや中を開けない圧縮ファイルも含め、通るものすべての安全が確保されているか。',
      en: 'Is the safety of all that passes ensured, attachments and archives that cannot be opened included?',
    },
  },
  {
    id: '6.3.3/advanced-measures',
    clauses: ['6.3.3'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: 'インターネット接続系では、不正な通信をいっそうよく監視するなど、高い水準の対策をとる。',
      en: 'In the Internet tier advanced measures are taken, such as stronger monitoring for illicit communication.',
    },
    terms: ['internet-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「等」は例を示すものと読み、監視の強化に代わる同じ水準の対策でもよい。同じ水準かどうかは人が判断する。',
      en: 'The 「等」 marks an example: measures of the same level may stand in for stronger monitoring. Whether they are of that level a person must judge.',
    },
    question: {
      ja: '不正な通信の監視は何がどう強化されたか。ほかの対策によるなら、同じ水準と言えるか。',
      en: 'What was strengthened in the monitoring for illicit communication? If other measures take its place, are they of the same level?',
    },
  },
  {
    id: '6.3.3/aggregation',
    clauses: ['6.3.3'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'all',
    statement: {
      ja: '市とインターネットとの通信を、都道府県と市区町村に共通の出入口へまとめる。',
      en: "The municipality's communication with the Internet is brought together at the point shared by the prefecture and its municipalities.",
    },
    terms: ['internet-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '集約は導入の前提（「した上で」）として求められる。第2文は市の通信全体を言うと読み、どの系から出る通信にも及ぼす。',
      en: 'Aggregation is owed as the step that comes before introducing the security cloud. We read the second sentence as speaking of all the traffic of the municipality, whichever tier it starts in.',
    },
    question: {
      ja: '集約された出入口を通らずにインターネットへ出る通信はないか。あるならどれか。',
      en: 'Does any communication reach the Internet outside the shared point, and which?',
    },
  },
  {
    id: '6.3.3/security-cloud',
    clauses: ['6.3.3'],
    area: 'network',
    modality: 'shall',
    basis: 'policy',
    population: 'body',
    statement: {
      ja: '自治体情報セキュリティクラウドを取り入れるか、それと同等の仕組みを取り入れる。',
      en: 'The municipal security cloud, or something equal to it, is introduced.',
    },
    terms: ['internet-tier'],
    establishedBy: ['facts', 'judgement'],
    readingNote: {
      ja: '「導入等」の「等」により、同等のものでも足りると読む。同等かどうかは人が判断する。',
      en: 'The 「等」 after the introduction lets an equivalent satisfy. Whether something is equivalent a person must judge.',
    },
    question: {
      ja: 'セキュリティクラウドによらないなら、入れた仕組みはどの点で同等と言えるか。',
      en: 'If not the security cloud, in what respects is the arrangement in place its equal?',
    },
  },
] as const satisfies readonly Requirement[];
