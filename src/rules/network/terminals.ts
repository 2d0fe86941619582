import type { Node, NodeKind } from '../../configuration/index';
import {
  askCovers,
  askWhere,
  type Device,
  type Facts,
  factsOfDevices,
  factsOfNodeStanding,
  fill,
  forJudgement,
  missing,
  type NodeFacts,
  nodesInTier,
  notApplicable,
  type Outcome,
  pass,
  pointer,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Looking } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';

/** The entry of a device by which the device stands in the tier, or may. */
interface Place {
  readonly by: NodeFacts;
  readonly known: boolean;
}

/** A node that is, or may be, a terminal of the My Number tier; or the body. */
export type TerminalSubject = WholeBody | ({ readonly kind: 'node'; readonly node: NodeFacts } & Place);

/** From what it is known which terminals of the tier there are, for the facts of a rule. */
export const factsOfTerminals = [
  '/network/nodes/{id}/kind',
  '/network/nodes/{id}/refersTo',
  ...factsOfNodeStanding,
  ...factsOfDevices,
] as const;

/** Looks at the terminals of the My Number tier (端末), and at nodes that may be one. */
export const myNumberTerminals: Looking<TerminalSubject> = {
  *subjects(facts) {
    if (facts.configuration.network?.nodes === undefined) {
      yield { kind: 'municipality', pointers: ['/network/nodes'], why: 'missing' };
      return;
    }
    const { known, possible } = terminalEntries(facts);
    if (known.length + possible.length === 0) yield { kind: 'municipality', pointers: ['/network/nodes'], why: 'no-tier' };
    for (const entry of [...known, ...possible]) yield { kind: 'node', ...entry };
    // A whole municipality has terminals in the tier; that something which may stand elsewhere is one does not show it.
    const candidates = facts.covers === 'municipality' ? known : [...known, ...possible];
    if (known.length + possible.length > 0 && !candidates.some(({ node }) => mayBeTerminal(node.node.kind))) {
      yield { kind: 'municipality', pointers: ['/network/nodes'], why: 'present' };
    }
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: 'node', id: subject.node.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [pointer('network', 'nodes', subject.node.id)]),
};

/** The entries of the tier, and those elsewhere that are one device with such an entry: a device is one however often it is entered. */
function terminalEntries(facts: Facts) {
  const inTier = nodesInTier(facts, 'my-number');
  const own = new Set(inTier.possible);
  const places = new Map<Device, Place>();
  for (const by of inTier.possible) places.set(by.device, { by, known: false });
  for (const by of inTier.known) places.set(by.device, { by, known: true });
  const known: ({ readonly node: NodeFacts } & Place)[] = [];
  const possible: ({ readonly node: NodeFacts } & Place)[] = [];
  for (const node of facts.nodes.values()) {
    const place = places.get(node.device);
    if (place === undefined) continue;
    if (place.known) known.push({ node, ...place });
    else possible.push({ node, known: false, by: own.has(node) ? node : place.by });
  }
  return { known, possible };
}

/** A terminal, and the other entries of its device that say something of a setting: the worst of them counts. */
export function entriesThatSay(terminal: NodeFacts, facts: Facts, says: (node: Node) => boolean): readonly NodeFacts[] {
  const others = terminal.device.members.flatMap((id) => (id === terminal.id ? [] : (facts.nodes.get(id) ?? [])));
  return [terminal, ...others.filter(({ node }) => says(node))];
}

const messages = {
  kind: { ja: '「{node}」が端末かどうか宣言されていない。', en: 'Whether "{node}" is a terminal is not declared.' },
  calledOtherwise: {
    ja: '「{node}」は端末でないとされるが、端末としての設定が宣言されており、それは端末に求めるものを満たさない。',
    en: '"{node}" is called something else than a terminal, yet it says a setting of terminals, which does not meet what is asked of one.',
  },
  tier: { ja: '「{node}」の領域が宣言されていない。', en: 'The tier of "{node}" is not declared.' },
  noTerminal: {
    ja: '市全体の宣言だが、マイナンバー利用事務系の端末が一つもない。',
    en: 'The whole municipality is declared, yet no terminal of the My Number tier.',
  },
  coversUnknown: {
    ja: 'マイナンバー利用事務系の端末が一つもなく、市全体の宣言かどうか（covers）が書かれていない。',
    en: 'No terminal of the My Number tier is declared, and it is not said whether the whole municipality is (covers).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  kind: { ja: '「{node}」は何の機器か（kind）', en: 'What is "{node}" (kind)?' },
  calledOtherwise: {
    ja: '「{node}」は、職員等が操作する端末ではないと判断できるか。端末なら種別（kind）を terminal に改める',
    en: 'Is "{node}" no terminal that staff work at? If it is one, correct its kind to "terminal" (kind)',
  },
  noTerminal: { ja: 'マイナンバー利用事務系の端末はどれか（nodes）', en: 'Which nodes are terminals of the My Number tier (nodes)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function mayBeTerminal(kind: NodeKind | undefined): boolean {
  return kind === 'terminal' || kind === 'unknown' || kind === undefined;
}

/** What a rule says of the setting of a terminal: which entries say it, and what follows of one. */
interface Setting {
  readonly says: (node: Node) => boolean;
  readonly decide: (node: NodeFacts) => Outcome;
}

/**
 * What is said of a terminal, and of a node of which it is not known whether it is one: an outcome that is not a pass then hangs on that fact. One that is called
 * something else, or is declared in full elsewhere, is looked at for what it says itself.
 */
export function checkTerminal(subject: TerminalSubject, facts: Facts, { says, decide }: Setting): Outcome {
  if (subject.kind === 'municipality') {
    if (subject.why !== 'present') return decideWholeBody(subject, facts, 'my-number');
    if (facts.covers === 'systems') return notApplicable;
    if (facts.covers === 'unknown') return undetermined(messages.coversUnknown, [askCovers]);
    return missing(messages.noTerminal, subject.pointers[0], questions.noTerminal);
  }
  const { node } = subject.node;
  // What is declared in full elsewhere is judged there.
  if ((!mayBeTerminal(node.kind) || node.refersTo !== undefined) && !says(node)) return notApplicable;
  // What an entry of a terminal's device says is said of the terminal, unless that is declared in full elsewhere and says nothing here.
  const isLookedAt = (one: Node | undefined): boolean => one?.kind === 'terminal' && (one.refersTo === undefined || says(one));
  if (!mayBeTerminal(node.kind) && subject.node.device.members.some((id) => isLookedAt(facts.nodes.get(id)?.node))) return notApplicable;
  const outcome = decide(subject.node);
  if (outcome.outcome === 'pass') return pass;
  const name = { node: node.title ?? subject.node.id };
  const at = (key: string): string => pointer('network', 'nodes', subject.node.id, key);
  if (!mayBeTerminal(node.kind))
    return forJudgement(fill(messages.calledOtherwise, name), fill(questions.calledOtherwise, name), at('kind'));
  const open: Outcome[] = [];
  if (node.kind !== 'terminal') open.push(missing(fill(messages.kind, name), at('kind'), fill(questions.kind, name)));
  if (!subject.known) {
    const { by } = subject;
    const placed = { node: by.node.title ?? by.id };
    open.push(undetermined(fill(messages.tier, placed), [askWhere(by)]));
  }
  if (open.length === 0) return outcome;
  return worst(outcome.outcome === 'undetermined' ? [...open, outcome] : open);
}
