import type { Bilingual } from '../../policy/index';

/** What the crossing decision says, as templates. */
export const crossingMessages = {
  denied: {
    ja: '「{from}」（{fromZone}）と「{to}」（{toZone}）の間で通信している。この間の通信は原則としてできないようにする。',
    en: '"{from}" ({fromZone}) communicates with "{to}" ({toZone}); in principle these may not communicate.',
  },
  deniedWithoutException: {
    ja: '「{from}」（{fromZone}）と「{to}」（{toZone}）の間で通信している。この間の通信は認められず、例外も認められない。',
    en: '"{from}" ({fromZone}) communicates with "{to}" ({toZone}); these may not communicate, and no exception is possible.',
  },
  silent: {
    ja: '「{from}」（{fromZone}）と「{to}」（{toZone}）の間の通信について、方針の本文は定めていない。',
    en: 'The policy\'s text does not provide for communication between "{from}" ({fromZone}) and "{to}" ({toZone}).',
  },
  unsanitized: {
    ja: '「{from}」（{fromZone}）と「{to}」（{toZone}）の間の通信が無害化されていない。',
    en: 'Communication between "{from}" ({fromZone}) and "{to}" ({toZone}) is not sanitized.',
  },
  directionNotSanitized: {
    ja: '「{from}」から「{to}」へ向かうデータが無害化されていない。無害化は、データが動く向きのすべてについて要る。',
    en: 'Data moving from "{from}" to "{to}" is not sanitized; every direction that carries data must be.',
  },
  sanitizationUnknown: {
    ja: '「{from}」と「{to}」の間の無害化通信について、宣言された事実だけでは判定できない。',
    en: 'The declared facts do not settle whether communication between "{from}" and "{to}" is sanitized.',
  },
  attachmentsPassed: {
    ja: 'メール本文はテキスト化しているが、添付ファイルを検査せずに通している。',
    en: 'The mail body is turned into text, but attachments pass unchecked.',
  },
  unopenablePassed: {
    ja: '無害化エンジンが開けないファイル（暗号化された圧縮ファイル等）を通している。',
    en: 'Files that the engine cannot open (such as encrypted archives) are let through.',
  },
  redirectionOn: {
    ja: '画面転送で{channels}の転送が有効であり、画面以外のデータが通る。',
    en: 'The screen transfer redirects {channels}, so more than a picture passes.',
  },
  placeTooLate: {
    ja: '無害化がLGWAN接続系の中で行われている。境界に達する前に行うとは言えない。',
    en: 'Sanitization happens inside the LGWAN tier, not before the boundary.',
  },
  otherMethod: {
    ja: '無害化の方法が、本文の例にもガイドラインにもないものである。',
    en: 'The method of sanitization is neither among the examples of the text nor in the guideline.',
  },
  outsideAggregation: {
    ja: '「{from}」と「{to}」の間の通信が、集約された接続口を通らずにインターネットに出ている。',
    en: 'Traffic between "{from}" and "{to}" reaches the Internet outside the aggregation.',
  },
  exitOutside: {
    ja: '「{from}」と「{to}」の間の通信が、集約の外にある接続口「{exit}」を通る。',
    en: 'Traffic between "{from}" and "{to}" passes exit "{exit}", which is outside the aggregation.',
  },
  aggregationUnknown: {
    ja: '「{from}」と「{to}」の間の通信が集約された接続口を通るか、宣言された事実だけでは判定できない。',
    en: 'The declared facts do not settle whether traffic between "{from}" and "{to}" stays inside the aggregation.',
  },
  noBoundary: {
    ja: '「{from}」（{fromZone}）と「{to}」（{toZone}）の間に、両者を分ける境界がない。',
    en: 'No boundary between the two zones stands between "{from}" ({fromZone}) and "{to}" ({toZone}).',
  },
  boundaryAllowsByDefault: {
    ja: '境界「{boundary}」は、許可リストにない通信も通す設定（既定が許可）である。',
    en: 'Boundary "{boundary}" lets through what its allow-list does not admit: its default is to allow.',
  },
  notOnAllowList: {
    ja: '境界「{boundary}」の許可リストに、この通信が載っていない。',
    en: 'The allow-list of boundary "{boundary}" does not contain this flow.',
  },
  admittedByEverything: {
    ja: '境界「{boundary}」の許可リストでこの通信を通すのは、すべてを通す項目だけである。すべてを通す限定は限定ではない。',
    en: 'On the allow-list of boundary "{boundary}" only an entry that admits everything admits this flow; such a limit is no limit.',
  },
  partitionUnknown: {
    ja: '「{from}」と「{to}」の間の通信経路が分割されているか、宣言された事実だけでは判定できない。',
    en: 'The declared facts do not settle whether the path between "{from}" and "{to}" is partitioned.',
  },
  limitMissing: {
    ja: '「{from}」と「{to}」の間の通信が、{limit}で限定されていない。特定通信はMACアドレス・IPアドレス・ポートのすべてで限定する。',
    en: 'Communication between "{from}" and "{to}" is not limited by {limit}; specified communication is limited by MAC and IP address and port together.',
  },
  limitAdmitsAll: {
    ja: '「{from}」と「{to}」の間の通信の{limit}の限定がすべてを通す。すべてを通す限定は限定ではない。',
    en: 'The {limit} limit of the communication between "{from}" and "{to}" admits everything; such a limit is no limit.',
  },
  limitUnknown: {
    ja: '「{from}」と「{to}」の間の通信が特定通信の条件を満たすか、宣言された事実だけでは判定できない。',
    en: 'The declared facts do not settle whether "{from}" to "{to}" meets the conditions of specified communication.',
  },
  mayReachInternet: {
    ja: '「{to}」がインターネットに接続できるかどうかが、宣言からは分からない。',
    en: 'Whether "{to}" can reach the Internet is not settled by the declaration.',
  },
  notNamedDestination: {
    ja: '「{to}」はインターネットに接続できる相手だが、ガイドラインが挙げる相手ではない。',
    en: '"{to}" can reach the Internet and is none of the destinations that the guideline names.',
  },
  tierUnknown: {
    ja: '「{from}」と「{to}」の間の通信は、{unknown}の所在が分からないため判定できない。',
    en: 'Communication between "{from}" and "{to}" cannot be decided: where {unknown} stands is not known.',
  },
  mediumUnknown: {
    ja: '「{from}」と「{to}」の間の通信がインターネットを通るか分からない（回線の種別が宣言されていない）。',
    en: 'Whether communication between "{from}" and "{to}" is carried over the Internet is not known: its medium is not declared.',
  },
  carriedOverInternet: {
    ja: '「{from}」と「{to}」の間の通信がインターネット上の回線（VPNを含む）で運ばれ、インターネットとの接触に当たる。{reason}',
    en: 'Communication between "{from}" and "{to}" is carried over the Internet (VPN included), which is contact with the Internet. {reason}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The questions that would settle what the crossing decision leaves open. */
export const crossingQuestions = {
  tierOfNode: { ja: '「{name}」はどの領域にあるか（tier）', en: 'In which tier does "{name}" stand (tier)?' },
  whyOutside: {
    ja: '「{name}」が市の情報資産でないのはなぜか（outside.reason）。情報資産なら、どの領域にあるか（tier）',
    en: 'Why is "{name}" no asset of the city (outside.reason)? If it is one, in which tier does it stand (tier)?',
  },
  zoneOfParty: { ja: '「{name}」はどこにあるか（zone）', en: 'Where does "{name}" stand (zone)?' },
  medium: { ja: 'どの回線で運ばれるか（medium）', en: 'Which medium carries it (medium)?' },
  data: { ja: 'データはどちらへ動くか（data）', en: 'Which way does data move (data)?' },
  sanitization: { ja: 'どの向きをどの方法で無害化するか（sanitization）', en: 'Which direction is sanitized, and how (sanitization)?' },
  method: { ja: '無害化の方法は何か（method）', en: 'What is the method of sanitization (method)?' },
  methodJudgement: {
    ja: 'その方法で、不正プログラムの付着がない等、安全が確保されると判断できるか',
    en: 'Does that method ensure safety, such as the absence of malicious programs?',
  },
  place: { ja: '無害化はどこで行うか（place）', en: 'Where does sanitization happen (place)?' },
  placeJudgement: {
    ja: 'LGWAN接続系の中での無害化で安全が確保されると判断できるか',
    en: 'Is safety ensured although sanitization happens inside the LGWAN tier?',
  },
  attachments: { ja: '添付ファイルはどうするか（attachments）', en: 'What happens to attachments (attachments)?' },
  unopenable: {
    ja: '開けないファイルは止めるか通すか（unopenable）',
    en: 'Are files that cannot be opened blocked or passed (unopenable)?',
  },
  redirections: { ja: '{channels}の転送は切ってあるか（redirections）', en: 'Is redirection of {channels} off (redirections)?' },
  via: { ja: 'どの境界・接続口を通るか（via）', en: 'Which boundaries and exits does it cross (via)?' },
  exitAggregation: { ja: '接続口「{exit}」は集約の中か（aggregation）', en: 'Is exit "{exit}" inside the aggregation (aggregation)?' },
  closedLineToInternetParty: {
    ja: '閉じた回線の先の「{to}」を経てインターネットに出ることはないか',
    en: 'Can traffic not reach the Internet through "{to}", at the far end of the closed line?',
  },
  boundaryBetween: {
    ja: '境界「{boundary}」はどの領域の間にあるか（between）',
    en: 'Between which zones does boundary "{boundary}" stand (between)?',
  },
  boundaryDefault: { ja: '境界「{boundary}」の既定の動作は何か（default）', en: 'What is the default of boundary "{boundary}" (default)?' },
  boundaryAllow: { ja: '境界「{boundary}」は何を許可しているか（allow）', en: 'What does boundary "{boundary}" admit (allow)?' },
  limit: { ja: '{limit}で限定しているか（limits）', en: 'Is it limited by {limit} (limits)?' },
  destination: {
    ja: '「{to}」はガイドラインが挙げる相手か（destination）',
    en: 'Is "{to}" a destination that the guideline names (destination)?',
  },
  textGap: {
    ja: '本文に定めのないこの通信を認めるか',
    en: 'Is this communication, for which the text does not provide, acceptable?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
