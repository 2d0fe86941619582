import type { Bilingual } from '../../policy/index';

/** The starter declaration: small, complete in form, and with something to find. */
export const starter: Bilingual = {
  ja: `# yaml-language-server: $schema=./node_modules/gotsu-security-policy/configuration.schema.json
#
# ネットワークの宣言。書かないことは「不明」、空と書けば「ない」という意味になる。
# 検査: gotsu-policy check このファイル

municipality:
  name: 江津市
  code: "322075"          # 先頭の0を失わないよう引用符で囲む

# 市全体なら municipality、一部のシステムだけなら { systems: [名称] }
covers: { systems: [ひな形] }

organization:
  roles:
    ciso: { title: 最高情報セキュリティ責任者, holder: 氏名1, mayApproveExceptions: true }
    tax-chief: { title: 税務課長, holder: 氏名2, mayApproveExceptions: false }

assets:
  information:
    tax-data: { title: 個人住民税データ, tier: my-number, placements: { tax-db: {} } }

network:
  nodes:
    # tier: my-number（マイナンバー利用事務系） lgwan（LGWAN接続系） internet（インターネット接続系）
    tax-db: { title: 税務サーバ, tier: my-number, kind: server, affairs: [local-tax] }
    tax-pc:
      title: 税務端末
      tier: my-number
      kind: terminal
      removableMedia: blocked        # 情報持ち出し不可設定
      factors:                       # 異なる種類の要素を二つ以上
        - { kind: knowledge, means: password, identifies: person }
        - { kind: possession, means: ic-card, identifies: person }
    files: { title: ファイルサーバ, tier: lgwan, kind: server }
    web: { title: 閲覧端末, tier: internet, kind: terminal }
  parties:
    internet: { title: インターネット, zone: internet }
    cloud: { title: 自治体情報セキュリティクラウド, zone: security-cloud }
  flows:
    # data: データの向き（from から見て forward / backward / both）  medium: 回線の種別
    use-tax: { from: tax-pc, to: tax-db, data: both, medium: local-network }
    # 無害化されていない取込み: 検査すると 6(3)② の違反として出る
    import: { from: web, to: files, data: forward, medium: local-network, via: [firewall], sanitization: none }
    browse: { from: web, to: internet, data: both, medium: internet, via: [exit] }
  boundaries:
    firewall: { title: 庁内ファイアウォール, between: [lgwan, internet-tier], default: deny, allow: [{ flow: import }] }
  exits:
    exit: { title: 集約接続口, aggregation: inside, through: cloud, monitoring: [packet-inspection] }

# 例外: 「原則として」とされる要求（6.3.1/isolation）だけに認められる
exceptions: {}
`,
  en: `# yaml-language-server: $schema=./node_modules/gotsu-security-policy/configuration.schema.json
#
# A declaration of a network. What is left out is unknown; what is written as empty is stated to be none.
# Check it: gotsu-policy check THIS-FILE --lang en

municipality:
  name: 江津市
  code: "322075"          # in quotes, so that a leading zero is kept

# municipality for the whole, { systems: [names] } for some systems
covers: { systems: [starter] }

organization:
  roles:
    ciso: { title: CISO, holder: name 1, mayApproveExceptions: true }
    tax-chief: { title: head of the tax section, holder: name 2, mayApproveExceptions: false }

assets:
  information:
    tax-data: { title: resident tax data, tier: my-number, placements: { tax-db: {} } }

network:
  nodes:
    # tier: my-number, lgwan or internet
    tax-db: { title: tax server, tier: my-number, kind: server, affairs: [local-tax] }
    tax-pc:
      title: tax terminal
      tier: my-number
      kind: terminal
      removableMedia: blocked        # nothing can be taken out
      factors:                       # two or more different kinds
        - { kind: knowledge, means: password, identifies: person }
        - { kind: possession, means: ic-card, identifies: person }
    files: { title: file server, tier: lgwan, kind: server }
    web: { title: browsing terminal, tier: internet, kind: terminal }
  parties:
    internet: { title: the Internet, zone: internet }
    cloud: { title: municipal security cloud, zone: security-cloud }
  flows:
    # data: which way data moves, seen from "from" (forward, backward, both); medium: what carries it
    use-tax: { from: tax-pc, to: tax-db, data: both, medium: local-network }
    # an import that is not sanitized: a check finds it as a violation of 6(3)②
    import: { from: web, to: files, data: forward, medium: local-network, via: [firewall], sanitization: none }
    browse: { from: web, to: internet, data: both, medium: internet, via: [exit] }
  boundaries:
    firewall: { title: inner firewall, between: [lgwan, internet-tier], default: deny, allow: [{ flow: import }] }
  exits:
    exit: { title: aggregated exit, aggregation: inside, through: cloud, monitoring: [packet-inspection] }

# exceptions: only from what the text states in principle (6.3.1/isolation)
exceptions: {}
`,
};
