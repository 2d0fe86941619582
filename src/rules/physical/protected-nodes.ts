import type { NodeKind, ProtectedObjects, Protection } from '../../configuration/index';
import {
  askCovers,
  type Facts,
  factsOfDevices,
  factsOfNodeStanding,
  fill,
  forJudgement,
  missing,
  type NodeFacts,
  nameOf,
  notApplicable,
  type Outcome,
  pointer,
  standsInTier,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Entry } from '../records';
import { failing, type RuleDefinition } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';
import { decideMeasures, factsOfProtections, ofProtection } from './measures';
import { endedLast, lastsOn, protections, section } from './protections';

const messages = {
  noOne: { ja: '{objects}が一つも宣言されていない。', en: 'There is none among the declared nodes: {objects}.' },
  noProtection: {
    ja: '物理的な対策が一つもないと宣言されており、「{node}」は守られていない。',
    en: 'It is declared that there is no physical protection at all, so nothing protects "{node}".',
  },
  notCovered: { ja: '「{node}」を守る物理的な対策が宣言されていない。', en: 'No declared physical protection covers "{node}".' },
  kind: { ja: '「{node}」の種別が宣言されていない。', en: 'What kind of thing "{node}" is is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const quoted = { ja: '「{node}」', en: '"{node}"' } as const satisfies Bilingual;

const questions = {
  noOne: { ja: '市に{objects}はないのか。あればそれはどれか', en: 'Does the city have none ({objects}), or which are they?' },
  notCovered: {
    ja: '「{node}」は何で守られているか（physical.protections）',
    en: 'What protects "{node}" (physical.protections)?',
  },
  kind: { ja: '「{node}」は何の機器か（kind）', en: 'What is "{node}" (kind)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known which nodes there are and what protects them, for the facts of a rule. */
export const factsOfProtectedNodes = [
  '/network/nodes/{id}/kind',
  ...factsOfNodeStanding,
  '/network/nodes/{id}/refersTo',
  ...factsOfDevices,
  '/physical/protections/{id}/nodes',
  ...factsOfProtections,
] as const;

/** The nodes that 6(4) speaks of under one of its words. */
interface Kind {
  readonly objects: ProtectedObjects;
  readonly label: Bilingual;
  readonly kinds: readonly NodeKind[];
}

/** The protections that cover a node, and those that did. */
interface Coverage {
  readonly covering: readonly Entry<Protection>[];
  readonly ended: readonly Entry<Protection>[];
}

type Subject = WholeBody | ({ readonly kind: 'node'; readonly node: NodeFacts } & Coverage);

/** The `looking` and `check` of a rule over the nodes of some kinds: each is covered by a declared protection with a measure. */
export function overProtectedNodes({ objects, label, kinds }: Kind): Pick<RuleDefinition<Subject>, 'looking' | 'check'> {
  const isOne = ({ node }: NodeFacts): boolean => node.kind !== undefined && kinds.includes(node.kind);
  const mayBe = (one: NodeFacts): boolean => isOne(one) || one.node.kind === undefined || one.node.kind === 'unknown';
  // What is declared in full elsewhere is judged there.
  const isOurs = ({ node, standing }: NodeFacts): boolean => standsInTier(standing) && node.refersTo === undefined;
  return {
    looking: {
      *subjects(facts) {
        const { network, physical } = facts.configuration;
        const [absent, ...others] = [
          ...(network?.nodes === undefined ? ['/network/nodes'] : []),
          ...(physical?.protections === undefined ? [section] : []),
        ];
        if (absent !== undefined) {
          yield { kind: 'municipality', pointers: [absent, ...others], why: 'missing' };
          return;
        }
        const nodes = [...facts.nodes.values()];
        if (!nodes.some((one) => isOurs(one) && mayBe(one))) yield { kind: 'municipality', pointers: ['/network/nodes'], why: 'present' };
        const coverageOf = coverage(objects, facts);
        for (const node of nodes) yield { kind: 'node', node, ...coverageOf(node) };
      },
      about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: 'node', id: subject.node.id }]),
      pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [pointer('network', 'nodes', subject.node.id)]),
    },
    check: (subject, facts) => {
      if (subject.kind === 'municipality') return subject.why === 'missing' ? decideWholeBody(subject, facts) : decideNone(label, facts);
      const { node } = subject;
      if (!isOurs(node) || !mayBe(node)) return notApplicable;
      const outcome = decideNode(subject, objects, facts);
      if (outcome.outcome === 'pass' || isOne(node)) return outcome;
      const name = { node: nameOf(node) };
      const kind = missing(fill(messages.kind, name), pointer('network', 'nodes', node.id, 'kind'), fill(questions.kind, name));
      return outcome.outcome === 'undetermined' ? worst([kind, outcome]) : kind;
    },
  };
}

/** What is said of the body where none of its nodes is of the kind: whether a whole municipality has none is for a person to say. */
function decideNone(objects: Bilingual, facts: Facts): Outcome {
  if (facts.covers === 'systems') return notApplicable;
  const message = fill(messages.noOne, { objects });
  return facts.covers === 'unknown' ? undetermined(message, [askCovers]) : forJudgement(message, fill(questions.noOne, { objects }));
}

function decideNode({ node, covering, ended }: Exclude<Subject, WholeBody>, objects: ProtectedObjects, facts: Facts): Outcome {
  const name = nameOf(node);
  if (covering.length > 0) {
    const decide = (entries: readonly Entry<Protection>[]): Outcome =>
      decideMeasures(
        name,
        entries.flatMap((entry) => ofProtection(entry, facts)),
        objects,
        facts,
      );
    // What is said of this one outranks what is said of all: where it is denied that anything protects it, "all" does not.
    const own = covering.filter(({ record }) => record.nodes !== 'all');
    return own.some(({ record }) => deniesMeasures(record, facts.asOf)) ? worst([decide(own), decide(covering)]) : decide(covering);
  }
  if (protections(facts).length === 0 && facts.covers === 'municipality') return failing(fill(messages.noProtection, { node: name }));
  // A protection of its own, by the node's id: so that each node that lacks one is asked for.
  const notCovered = endedLast(fill(quoted, { node: name }), ended, facts.asOf) ?? fill(messages.notCovered, { node: name });
  return missing(notCovered, `${section}${pointer(node.id)}`, fill(questions.notCovered, { node: name }));
}

/** Whether a protection says that nothing protects what it names, now and not only until something begins. */
function deniesMeasures({ measures, from }: Protection, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (measures === 'none' || (Array.isArray(measures) && measures.length === 0));
}

/**
 * Which protections cover a node, and which did: those that name an entry of its device, since what keeps the machine keeps what runs on
 * it, and those of all nodes of the kind. Indexed once, for there may be many of both.
 */
function coverage(objects: ProtectedObjects, facts: Facts): (node: NodeFacts) => Coverage {
  const ofAll: Entry<Protection>[] = [];
  const byNode = new Map<string, Entry<Protection>[]>();
  for (const entry of protections(facts)) {
    const { record } = entry;
    if (record.objects !== objects) continue;
    if (record.nodes === 'all') {
      ofAll.push(entry);
      continue;
    }
    for (const id of record.nodes ?? []) {
      const present = byNode.get(id);
      if (present === undefined) byNode.set(id, [entry]);
      else present.push(entry);
    }
  }
  const lasts = ({ record }: Entry<Protection>): boolean => lastsOn(record, facts.asOf);
  return ({ device }) => {
    const found = [...new Set([...device.members.flatMap((id) => byNode.get(id) ?? []), ...ofAll])];
    return { covering: found.filter(lasts), ended: found.filter((entry) => !lasts(entry)) };
  };
}
