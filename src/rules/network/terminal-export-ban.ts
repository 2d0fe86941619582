import type { Node } from '../../configuration/index';
import {
  directionsOf,
  type Facts,
  fill,
  missing,
  type NodeFacts,
  type Outcome,
  pass,
  pointer,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { checkTerminal, entriesThatSay, factsOfTerminals, myNumberTerminals } from './terminals';

const messages = {
  allowed: {
    ja: '端末「{node}」から情報を媒体に書き出して持ち出せる。',
    en: 'Information can be taken out of terminal "{node}" on removable media.',
  },
  registered: {
    ja: '端末「{node}」では、登録した媒体に限り情報を書き出せる。持ち出せない設定と言えるかは人が判断しなければならない。',
    en: 'On terminal "{node}" registered media can take information out; whether that is a setting against taking out is for a person to judge.',
  },
  carriedOut: {
    ja: '端末「{node}」は媒体への書き出しを止めていると宣言されているが、「{flow}」では媒体で情報を持ち出している。宣言どうしが食い違うので、重いほうを取る。',
    en: 'Terminal "{node}" is declared to block removable media, yet "{flow}" carries information out of it on media. The two contradict each other; the worse counts.',
  },
  mayCarryOut: {
    ja: '端末「{node}」は媒体への書き出しを止めていると宣言されているが、「{flow}」では媒体を運び、その向きが分からない。',
    en: 'Terminal "{node}" is declared to block removable media, yet "{flow}" carries media, and which way data moves is not known.',
  },
  unknown: {
    ja: '端末「{node}」の情報持ち出しの設定が宣言されていない。',
    en: 'Whether information can be taken out of terminal "{node}" is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  registered: {
    ja: '登録媒体だけの許可で、情報の持ち出しができない設定と言えるか',
    en: 'Is admitting registered media only a setting against taking information out?',
  },
  direction: {
    ja: '「{flow}」では、端末から情報が出るか（data）',
    en: 'Does information leave the terminal by "{flow}" (data)?',
  },
  unknown: {
    ja: '端末「{node}」では媒体への書き出しを止めているか（removableMedia）',
    en: 'Is writing to removable media blocked on terminal "{node}" (removableMedia)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Terminals of the My Number tier are set so that information cannot be taken out (情報持ち出し不可設定). @see 6(3)① */
export const terminalExportBan = defineRule({
  id: 'network/terminal-export-ban',
  requirements: ['6.3.1/export-ban'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '端末からの情報の持ち出し', en: 'Taking information out of terminals' },
  remedy: {
    ja: '端末で、USBメモリ・光学ディスク・スマートフォン等への書き出しを止める設定にする（removableMedia: blocked）。',
    en: 'Set the terminal so that nothing can be written to USB storage, discs, phones and the like (removableMedia: blocked).',
  },
  facts: [
    ...factsOfTerminals,
    '/network/nodes/{id}/removableMedia',
    '/network/flows/{id}/from',
    '/network/flows/{id}/to',
    '/network/flows/{id}/medium',
    '/network/flows/{id}/data',
  ],
  looking: myNumberTerminals,
  check: (subject, facts) =>
    checkTerminal(subject, facts, {
      says: saysOfMedia,
      decide: (terminal) => worst(entriesThatSay(terminal, facts, saysOfMedia).map((entry) => decide(entry, terminal, facts))),
    }),
});

/** What a declared flow shows outranks the setting that denies it: media that leave the terminal with data are media that were written. */
function carriedOut({ id, node, device }: NodeFacts, facts: Facts): Outcome {
  const atDevice = device.members.flatMap((member) => (facts.flowsAt.get(member) ?? []).map((flow) => ({ member, flow })));
  const byHand = atDevice.filter(({ flow }) => flow.flow.medium === 'carried-media');
  return worst(
    byHand.map(({ member, flow }): Outcome => {
      const outward = flow.from.id === member ? 'forward' : 'backward';
      const { certain, possible } = directionsOf(flow);
      const names = { node: node.title ?? id, flow: flow.flow.title ?? flow.id };
      if (certain.includes(outward)) return { outcome: 'fail', message: fill(messages.carriedOut, names) };
      if (!possible.includes(outward)) return pass;
      return missing(fill(messages.mayCarryOut, names), pointer('network', 'flows', flow.id, 'data'), fill(questions.direction, names));
    }),
  );
}

function saysOfMedia({ removableMedia }: Node): boolean {
  return removableMedia !== undefined && removableMedia !== 'unknown';
}

/** What one entry says of the terminal's setting. */
function decide({ id, node }: NodeFacts, terminal: NodeFacts, facts: Facts): Outcome {
  const name = { node: node.title ?? id };
  switch (node.removableMedia) {
    case 'blocked':
      return worst([pass, carriedOut(terminal, facts)]);
    case 'allowed':
      return { outcome: 'fail', message: fill(messages.allowed, name) };
    case 'registered-only':
      return undetermined(fill(messages.registered, name), [{ reason: 'judgement', question: questions.registered }]);
    default:
      return missing(fill(messages.unknown, name), pointer('network', 'nodes', id, 'removableMedia'), fill(questions.unknown, name));
  }
}
