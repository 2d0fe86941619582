import type { Bilingual } from '../../policy/index';

/**
 * The starter declaration (宣言のひな形): small, complete in form, and with something to find. Of each section that it does not declare it shows one line
 * behind a `#`, which parses with that mark taken away.
 */
export const starter: Bilingual = {
  ja: `# yaml-language-server: $schema=./node_modules/gotsu-security-policy/configuration.schema.json
#
# セキュリティについて、あるもの・していることの宣言。書かないことは「不明」、空と書けば「ない」という意味になる。
# 検査: gotsu-policy check このファイル

municipality:
  name: 江津市
  code: "322075"          # 先頭の0を失わないよう引用符で囲む

# 市全体なら municipality、一部のシステムだけなら { systems: [名称] }
covers: { systems: [税務] }

organization:               # 6(1) 組織体制
  roles:
    ciso: { title: 最高情報セキュリティ責任者, holder: 氏名1, from: '2025-04-01', mayApproveExceptions: true }
    tax-chief: { title: 税務課長, holder: 氏名2, from: '2025-04-01', mayApproveExceptions: false }
  # structure: { document: basic-policy, adoptedOn: '2026-03-25', leads: ciso }

assets:                     # 4(2)、6(2) 情報資産
  information:
    tax-data: { title: 個人住民税データ, tier: my-number, placements: { tax-db: {} }, printouts: managed }
  # systems: { 税務: { introducedOn: '2024-01-04', contract: 税務保守, owner: tax-chief } }

network:                    # 6(3) 機器と通信
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

# ほかの章の書き出し。書くときは行頭の「# 」を外し、値を直す。使える項目は、編集ソフトの補完に出る。
# 4(1) 方針が及ぶ機関
# scope: { bodies: { mayor: { kind: internal-departments, exists: 'yes', covered: { since: '2026-04-01', document: basic-policy } } } }
# 6(4) 物理的な対策
# physical: { protections: { tax-db: { objects: servers, nodes: [tax-db], measures: [locked-storage] } } }
# 5、6(5) 職員等の教育
# personnel: { training: { r8: { on: '2026-06-26', audiences: [regular-staff], invited: 40, attended: 38 } } }
# 6(6) システムごとの技術的な対策
# technical: { systems: { 税務: { patching: { appliedOn: '2026-11-02' }, malware: { means: [definitions], definitionsOn: '2026-11-20' } } } }
# 6(7) 監視
# operations: { monitoring: { 税務: { by: tax-chief, means: [logs], from: '2026-04-01' } } }
# 6(8) 業務委託
# outsourcing: { contracts: { 税務保守: { contractor: 委託先の名称, from: '2026-04-01', until: '2027-03-31', securityRequirements: [confidentiality] } } }
# 3、6(9)、7、8 監査と見直し
# review: { audits: { r8: { kind: internal, on: '2026-09-30', scope: municipality, auditor: 監査チーム } } }
# 9、10 文書
# documents: { basic-policy: { title: 情報セキュリティ基本方針, kind: basic-policy, adoptedOn: '2026-03-25', disclosure: public } }
`,
  en: `# yaml-language-server: $schema=./node_modules/gotsu-security-policy/configuration.schema.json
#
# A declaration of what there is and what is done for security. What is left out is unknown; what is written as empty is stated to be none.
# Check it: gotsu-policy check THIS-FILE --lang en

municipality:
  name: 江津市
  code: "322075"          # in quotes, so that a leading zero is kept

# municipality for the whole, { systems: [names] } for some systems
covers: { systems: [tax] }

organization:               # 6(1)
  roles:
    ciso: { title: CISO, holder: name 1, from: '2025-04-01', mayApproveExceptions: true }
    tax-chief: { title: head of the tax section, holder: name 2, from: '2025-04-01', mayApproveExceptions: false }
  # structure: { document: basic-policy, adoptedOn: '2026-03-25', leads: ciso }

assets:                     # 4(2) and 6(2)
  information:
    tax-data: { title: resident tax data, tier: my-number, placements: { tax-db: {} }, printouts: managed }
  # systems: { tax: { introducedOn: '2024-01-04', contract: tax-maintenance, owner: tax-chief } }

network:                    # 6(3)
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

# The beginnings of the other sections: take away the "# " and put your own values. Completion in an editor shows every key.
# 4(1): the bodies to which the policy applies
# scope: { bodies: { mayor: { kind: internal-departments, exists: 'yes', covered: { since: '2026-04-01', document: basic-policy } } } }
# 6(4): physical measures
# physical: { protections: { tax-db: { objects: servers, nodes: [tax-db], measures: [locked-storage] } } }
# 5 and 6(5): staff and training
# personnel: { training: { y2026: { on: '2026-06-26', audiences: [regular-staff], invited: 40, attended: 38 } } }
# 6(6): technical measures, system by system
# technical: { systems: { tax: { patching: { appliedOn: '2026-11-02' }, malware: { means: [definitions], definitionsOn: '2026-11-20' } } } }
# 6(7): monitoring
# operations: { monitoring: { tax: { by: tax-chief, means: [logs], from: '2026-04-01' } } }
# 6(8): outsourcing
# outsourcing: { contracts: { tax-maintenance: { contractor: its name, from: '2026-04-01', until: '2027-03-31', securityRequirements: [confidentiality] } } }
# 3, 6(9), 7 and 8: audits and reviews
# review: { audits: { y2026: { kind: internal, on: '2026-09-30', scope: municipality, auditor: audit team } } }
# 9 and 10: documents
# documents: { basic-policy: { title: information security policy, kind: basic-policy, adoptedOn: '2026-03-25', disclosure: public } }
`,
};
