import type { Medium, SanitizationMethod } from '../configuration/index';
import type { Bilingual } from '../policy/index';

/** How data travels, in words (伝送の手段). */
export const mediumLabels: Readonly<Record<Exclude<Medium, 'unknown'>, Bilingual>> = {
  'local-network': { ja: '庁内の回線', en: 'the local network' },
  radio: { ja: '無線', en: 'radio' },
  'closed-line': { ja: '閉域回線（インターネットにつながらない専用の回線）', en: 'a closed line' },
  lgwan: { ja: 'LGWAN（自治体専用の広域網）', en: 'LGWAN' },
  internet: { ja: 'インターネット', en: 'the Internet' },
  'vpn-over-internet': { ja: 'VPN（インターネットの上に設けた仮想の専用線）', en: 'a VPN over the Internet' },
  'carried-media': { ja: '媒体の持ち運び', en: 'carried media' },
};

/** How data is made safe, in words (無害化の方法). */
export const methodLabels: Readonly<Record<SanitizationMethod, Bilingual>> = {
  'text-conversion': { ja: '文字だけを取り出す変換', en: 'conversion to text' },
  'screen-transfer': { ja: '画面だけを送る画面転送', en: 'screen transfer' },
  'file-sanitization': { ja: 'ファイルから危険な部分を除く処理', en: 'file sanitization' },
  'file-inspection': { ja: 'ファイルの検査', en: 'file inspection' },
  other: { ja: 'その他の方法', en: 'another method' },
  unknown: { ja: '宣言に書かれていない方法', en: 'a method that is not declared' },
};
