import type { Bilingual } from '../../policy/index';

/** What is said of outbound HTTP: why a request is denied before the guard is asked, which one it was, and what is wrong with the options (HTTP通信の文言). */
export const httpMessages = {
  notAbsolute: { ja: '送り先の URL を読めない。絶対 URL で示す。', en: 'The URL cannot be read. Give an absolute one.' },
  otherScheme: {
    ja: '{scheme} は判定の対象外である。認められるのは http と https だけである。',
    en: 'Of {scheme} nothing is decided: only http and https are permitted.',
  },
  credentials: {
    ja: 'URL に利用者名・パスワードが含まれている。Authorization ヘッダーで送る。',
    en: 'The URL holds a user name or password. Send them as an Authorization header.',
  },
  undeclaredOrigin: {
    ja: "{origin} は宣言されていない送り先である。認めるなら、相手の機器・相手方を宣言し、endpoints に '{origin}': 'そのID' を加える。",
    en: "The destination {origin} is not declared. If it is to be reached, declare the node or party and add '{origin}': 'its id' to endpoints.",
  },
  unreadable: {
    ja: '要求の URL・ヘッダー・指定を読めない、または型が正しくない。',
    en: 'The URL, the headers or an option of the request cannot be read, or is of the wrong type.',
  },
  unknownMember: {
    ja: '要求の指定 {name} は fetch の標準になく、送り先を変え得る。必要なら、guardedFetch に渡す fetch の側で与える。',
    en: 'The option {name} is not of the Fetch standard and may lead the request elsewhere. If it is needed, build it into the fetch that is guarded.',
  },
  method: {
    ja: 'メソッド {method} は判定した送り先の外へ通じ得るので、認めない。',
    en: 'The method {method} may lead beyond the destination that was decided.',
  },
  upgrade: {
    ja: '接続を別のプロトコルに切り替える要求は、HTTP として判定できない。',
    en: 'A request to switch to another protocol is not decided as HTTP.',
  },
  otherHost: {
    ja: 'Host ヘッダー又は servername が、判定した送り先（{host}）と異なる。',
    en: 'The Host header or servername differs from the destination that was decided ({host}).',
  },
  path: {
    ja: 'path は / で始める。別の送り先を含む形（プロキシへの要求）は認めない。',
    en: 'The path must begin with "/": one that holds another destination is a request to a proxy.',
  },
  hiddenFollowing: {
    ja: 'maxRedirections を指定すると、転送先が判定なしに追われ得る。undici の interceptors.redirect を guardInterceptor の後に compose する。',
    en: 'With maxRedirections a redirect may be followed undecided. Compose interceptors.redirect of undici after guardInterceptor instead.',
  },
  request: { ja: 'HTTP: {from} から {origin}（{to}）へ', en: 'HTTP: from {from} to {origin} ({to})' },
  redirected: {
    ja: 'HTTP: {from} から {origin}（{to}）へ。{previous} からの転送',
    en: 'HTTP: from {from} to {origin} ({to}), redirected by {previous}',
  },
  asked: {
    ja: '問い合わせた内容: {protocol}、{port}/tcp、接続先 {destination}、データの向き {data}',
    en: 'Asked: {protocol}, {port}/tcp, destination {destination}, data {data}',
  },
  unknownEnd: { ja: '宣言されていない', en: 'undeclared' },

  notGuard: {
    ja: 'guard は createGuard 又は guardFromJson の戻り値とする。',
    en: 'guard must be what createGuard or guardFromJson returned.',
  },
  notFetch: { ja: 'fetch は関数とする。', en: 'fetch must be a function.' },
  notOptions: { ja: 'from と endpoints を示す。', en: 'Give from and endpoints.' },
  unknownOption: { ja: '{name}: このような指定はない。{hint}', en: '{name}: there is no such option. {hint}' },
  noOrigin: {
    ja: "endpoints: \"{key}\" は送り先ではない。'https://ホスト名' 又は 'https://ホスト名:ポート' と書く。{hint}",
    en: "endpoints: \"{key}\" is no origin. Write 'https://host' or 'https://host:port'. {hint}",
  },
  otherSpelling: {
    ja: 'endpoints: "{key}" は \'{origin}\' と書く（パス、利用者名、既定のポート、大文字、日本語のままのドメイン名を含めない）。',
    en: 'endpoints: write "{key}" as \'{origin}\': no path, user name, default port, capitals or domain names outside of ASCII.',
  },
  wildcard: {
    ja: 'endpoints: "{key}" に * は使えない。送り先を一つずつ書く。',
    en: 'endpoints: "{key}" may hold no "*". Write each destination.',
  },
  unknownId: {
    ja: '{place}: "{id}" は宣言された機器・相手方の ID ではない。{hint}',
    en: '{place}: "{id}" is not the id of a declared node or party. {hint}',
  },
  notId: { ja: '{place}: 機器・相手方の ID を文字列で示す。', en: '{place}: give the id of a node or party as text.' },
  perhaps: { ja: '「{nearest}」のことか。', en: 'Did you mean "{nearest}"?' },
  notData: { ja: 'data: forward、backward、both のどれかを示す。', en: 'data: give forward, backward or both.' },
  notCarries: { ja: 'carries: 宣言された情報の ID の一覧を示す。', en: 'carries: give a list of ids of declared data.' },
  notHook: { ja: 'onPermit は関数とする。', en: 'onPermit must be a function.' },
  waitingHook: {
    ja: 'onPermit は待たれない。Promise を返さない関数とする。',
    en: 'Nobody waits for onPermit: it must not return a promise.',
  },

  tooManyHops: { ja: '転送が {count} 回を超えた。', en: 'It was redirected more than {count} times.' },
  badLocation: { ja: '転送先の URL を読めない。', en: 'The URL of a redirect cannot be read.' },
  usedBody: {
    ja: '本文がストリームなので、転送先に送り直せない。',
    en: 'The body is a stream and cannot be sent again to where the request is redirected.',
  },
  hiddenRedirect: {
    ja: 'この fetch は転送先を示さない（ブラウザー等）ので、判定して追うことができない。',
    en: 'This fetch hides where it is redirected to, as browsers do, so that it cannot be decided and followed.',
  },
  followedItself: {
    ja: "渡された fetch が redirect: 'manual' に従わず、判定なしに転送を追った。この fetch は使えない。",
    en: "The fetch that was given followed a redirect on its own in spite of redirect: 'manual'. It cannot be guarded.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A message as an error carries it: Japanese, then English. */
export function bothLanguages({ ja, en }: Bilingual): string {
  return `${ja}\n${en}`;
}
