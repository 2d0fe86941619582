import { mediumLabels, methodLabels } from '../facts/flow-labels';
import { fill, listOf } from '../facts/text';
import type { Bilingual } from '../policy/index';
import type { Decision, Obligation } from './decision';
import type { LimitKind } from './query';

const messages = {
  permit: { ja: '許可', en: 'Permitted' },
  deny: { ja: '拒否', en: 'Denied' },
  by: { ja: '{effect}（{clause}、{requirement}）: {reason}', en: '{effect} ({clause}, {requirement}): {reason}' },
  bare: { ja: '{effect}（{code}）: {reason}', en: '{effect} ({code}): {reason}' },
  flow: { ja: '通信: {flow}', en: 'Flow: {flow}' },
  exception: { ja: '例外: {id}', en: 'Exception: {id}' },
  judgement: { ja: '判断: {id}', en: 'Judgement: {id}' },
  until: { ja: 'この決定は {until} まで', en: 'Decided so until {until}' },
  limits: {
    ja: '問い合わせに示し、宣言の限定の内に収める: {limits}',
    en: 'State these, within what the flow declares: {limits}',
  },
  sanitize: { ja: '義務: 無害化する（{direction}、{method}）', en: 'Owed: sanitize {direction} ({method})' },
  forward: { ja: '開始側から相手側へ', en: 'what moves from "from" to "to"' },
  backward: { ja: '相手側から開始側へ', en: 'what moves from "to" to "from"' },
  both: { ja: '両方向', en: 'both directions' },
  via: { ja: '義務: 次を通す: {through}', en: 'Owed: pass through {through}' },
  viaNone: { ja: '義務: 境界・接続口を通さない', en: 'Owed: pass through no boundary or exit' },
  medium: { ja: '義務: 次の手段で運ぶ: {medium}', en: 'Owed: carry it by {medium}' },
  encrypt: { ja: '義務: 経路を暗号化する', en: 'Owed: encrypt the path' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The limits by the names that a question states them by. */
const limitLabels = {
  data: { ja: 'データの向き（data）', en: 'data' },
  carries: { ja: '運ぶ情報（carries）', en: 'carries' },
  protocol: { ja: 'プロトコル（protocol）', en: 'protocol' },
  port: { ja: 'ポート（port）', en: 'port' },
  ip: { ja: 'IPアドレス（ip）', en: 'ip' },
  mac: { ja: 'MACアドレス（mac）', en: 'mac' },
  destination: { ja: '接続先（destination）', en: 'destination' },
} as const satisfies Readonly<Record<LimitKind, Bilingual>>;

/**
 * Tells a decision to a person (決定の説明), in Japanese and in English: what was decided by which clause and why, by which record, until when, and what is owed.
 *
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { createGuard, explain } from 'gotsu-security-policy/guard';
 *
 * const guard = createGuard(parseConfiguration({ network: { nodes: { tax: { tier: 'my-number' }, web: { tier: 'internet' } } } }));
 * console.log(explain(guard.decide({ from: 'tax', to: 'web' })).ja);
 * // 拒否（6(3)①、6.3.1/isolation）: この向きの通信は宣言されていない。宣言しても、この要求に反する。
 * ```
 */
export function explain(decision: Decision): Bilingual {
  const lines = linesOf(decision);
  return { ja: lines.map(({ ja }) => ja).join('\n'), en: lines.map(({ en }) => en).join('\n') };
}

function linesOf(decision: Decision): readonly Bilingual[] {
  const { effect, code, label, requirement, reason, flow, exception, judgement, until, obligations } = decision;
  const head = { effect: messages[effect], reason, code };
  return [
    label === null || requirement === null ? fill(messages.bare, head) : fill(messages.by, { ...head, clause: label, requirement }),
    ...(flow === null ? [] : [fill(messages.flow, { flow })]),
    ...(exception === null ? [] : [fill(messages.exception, { id: exception })]),
    ...(judgement === null ? [] : [fill(messages.judgement, { id: judgement })]),
    ...(until === null ? [] : [fill(messages.until, { until })]),
    ...(decision.effect === 'deny' && decision.limits !== undefined
      ? [fill(messages.limits, { limits: listOf(decision.limits.map((kind) => limitLabels[kind])) })]
      : []),
    ...obligations.map(tellObligation),
  ];
}

function tellObligation(obligation: Obligation): Bilingual {
  switch (obligation.kind) {
    case 'sanitize':
      return fill(messages.sanitize, {
        direction: messages[obligation.sanitization.direction],
        method: methodLabels[obligation.sanitization.method],
      });
    case 'via':
      return obligation.through.length === 0 ? messages.viaNone : fill(messages.via, { through: obligation.through.join(', ') });
    case 'medium':
      return fill(messages.medium, { medium: mediumLabels[obligation.medium] });
    case 'encrypt':
      return messages.encrypt;
  }
}
