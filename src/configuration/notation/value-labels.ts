import { affairs, audiences, clauses, tiers, zones } from '../../policy/index';
import { documentKinds } from '../documents/document-kind';

/** What people call the values of a declaration where the policy's own data has no label for them. */
const words: readonly (readonly [value: string, labels: readonly string[]])[] = [
  ['my-number', ['マイナンバー系', '個人番号利用事務系', '基幹系']],
  ['lgwan', ['LGWAN系', '内部情報系']],
  ['internet-tier', ['インターネット系', '情報系']],
  ['internet', ['インターネット系', '情報系']],
  ['municipality', ['市全体', '団体全体', '全体', '全庁', '市', '団体']],
  ['alpha', ['α', 'αモデル', 'アルファ']],
  ['alpha-prime', ['α′', "α'", 'α’', 'αダッシュ', 'α´']],
  ['beta', ['β', 'βモデル', 'ベータ']],
  ['beta-prime', ['β′', "β'", 'β’', 'βダッシュ', 'β´']],
  ['conformant', ['適合', '適', '合格', '○']],
  ['nonconformant', ['不適合', '否', '×']],
  ['server', ['サーバ', 'サーバー']],
  ['terminal', ['端末', 'PC', 'パソコン', 'クライアント']],
  ['printer', ['プリンタ', 'プリンター', '複合機', '印刷装置']],
  ['storage', ['ストレージ', 'NAS', '記憶装置']],
  ['backup', ['バックアップ']],
  ['hypervisor', ['ハイパーバイザ', 'ハイパーバイザー', '仮想化基盤']],
  ['directory', ['ディレクトリ', '認証サーバ', 'ADサーバ']],
  ['time-server', ['時刻サーバ', 'NTPサーバ']],
  ['network-device', ['ネットワーク機器', 'スイッチ', 'ルータ', 'ルーター']],
  ['firewall', ['ファイアウォール']],
  ['router', ['ルータ', 'ルーター']],
  ['gateway', ['ゲートウェイ']],
  ['knowledge', ['知識', '知識情報', '記憶']],
  ['possession', ['所持', '所持情報', '所有物']],
  ['inherence', ['生体', '生体情報', '存在']],
  ['password', ['パスワード']],
  ['ic-card', ['ICカード']],
  ['fingerprint', ['指紋']],
  ['face', ['顔']],
  ['vein', ['静脈']],
  ['blocked', ['禁止', '不可', '遮断']],
  ['allowed', ['許可', '可']],
  ['forward', ['送信', '順方向']],
  ['backward', ['受信', '逆方向']],
  ['both', ['双方向', '両方向', '両方', '送受信']],
  ['local-network', ['庁内LAN', 'LAN', '庁内ネットワーク', '有線']],
  ['radio', ['無線', '無線LAN']],
  ['closed-line', ['専用線', '閉域網', '閉域']],
  ['vpn-over-internet', ['VPN', 'インターネットVPN']],
  ['carried-media', ['媒体', 'USBメモリ', '可搬媒体']],
  ['text-conversion', ['テキスト化']],
  ['screen-transfer', ['画面転送']],
  ['file-sanitization', ['無害化', 'ファイル無害化', 'サニタイズ']],
  ['encrypted', ['暗号化', 'あり', '有']],
  ['present', ['あり', '有', '有り']],
  ['none', ['なし', '無し', '無', 'ない']],
  ['deny', ['拒否', '遮断']],
  ['allow', ['許可']],
  ['always', ['常時']],
  ['on', ['オン', '有効']],
  ['off', ['オフ', '無効']],
  ['any', ['任意', 'すべて', '全て']],
  ['public', ['公開', '公表']],
  ['non-public', ['非公開', '非公表', '部外秘']],
  ['control-standards', ['情報セキュリティ対策基準', '標準']],
  ['procedure', ['情報セキュリティ実施手順', '手順書', 'マニュアル']],
  ['basic-policy', ['情報セキュリティ基本方針', '方針']],
  ['social-media-procedure', ['SNS運用手順', 'ソーシャルメディア運用手順']],
  ['training-plan', ['研修計画', '教育計画']],
  ['other', ['その他']],
  ['unknown', ['不明', '未確認', 'わからない']],
];

const labelled: readonly (readonly [value: string, label: string])[] = [
  ...[...zones, ...tiers, ...affairs].map(({ id, label }) => [id, label.ja] as const),
  ...[...audiences, ...documentKinds].map(({ id, label }) => [id, label.ja] as const),
  ...clauses.map(({ id, label }) => [id, label] as const),
  ...words.flatMap(([value, labels]) => labels.map((label) => [value, label] as const)),
].map(([value, label]) => [value, fold(label)] as const);

/**
 * The choice that people call by a Japanese name (日本語の名称から値へ): `LGWAN接続系` for `lgwan`. What a label says in brackets may be left out.
 */
export function choiceCalled(name: string, choices: readonly string[]): string | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  const known = labelled.filter(([value]) => choices.includes(value));
  return (known.find(([, label]) => label === wanted) ?? known.find(([, label]) => label.startsWith(`${wanted}(`)))?.[0];
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
