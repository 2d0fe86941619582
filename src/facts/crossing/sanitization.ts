import type { Redirections, Sanitization } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';
import type { FlowFacts } from '../ends';
import { nameOf } from '../ends';
import { notApplicable, type Outcome, pass, type Unknown, worst } from '../outcome';
import { pointer } from '../pointer';
import { fill, listOf } from '../text';
import { lacksGuidelineQuality, missing, undetermined } from '../undetermined';
import type { CrossingContext } from './context';
import { crossingMessages as messages, crossingQuestions as questions } from './messages';

/** A direction in which data moves (データの向き), seen from the flow's `from`. */
export type Direction = 'forward' | 'backward';

/** The directions of a flow that certainly and possibly carry data. */
export function directionsOf(flow: FlowFacts): { readonly certain: readonly Direction[]; readonly possible: readonly Direction[] } {
  switch (flow.flow.data) {
    case 'forward':
    case 'backward':
      return { certain: [flow.flow.data], possible: [] };
    case 'both':
      return { certain: ['forward', 'backward'], possible: [] };
    default:
      return { certain: [], possible: ['forward', 'backward'] };
  }
}

/** The sanitizations declared for one direction of a flow. */
export function sanitizationsOf(flow: FlowFacts, direction: Direction): readonly (readonly [index: number, Sanitization])[] {
  const declared = flow.flow.sanitization;
  if (declared === undefined || declared === 'none') return [];
  return [...declared.entries()].filter(([, one]) => one.direction === direction || one.direction === 'both');
}

/** The facts that say which way data moves on a flow, and what becomes of it ({@link decideSanitization}). */
export const factsOfSanitization = ['/network/flows/{id}/data', '/network/flows/{id}/sanitization'] as const;

/** Whether every direction of a flow that carries data is sanitized (無害化通信). `entersLgwan` is the direction in which data enters the LGWAN tier. */
export function decideSanitization(flow: FlowFacts, entersLgwan: Direction, context: CrossingContext): Outcome {
  const declared = flow.flow.sanitization;
  const ends = { from: nameOf(flow.from), to: nameOf(flow.to) };
  const unknownMessage = () => fill(messages.sanitizationUnknown, ends);
  const at = pointer('network', 'flows', flow.id, 'sanitization');
  if (declared === undefined) return missing(unknownMessage(), at, questions.sanitization);
  const { certain, possible } = directionsOf(flow);
  const outcomes: Outcome[] = [];
  for (const direction of certain) outcomes.push(decideDirection(flow, direction, entersLgwan, context));
  if (possible.length > 0) {
    const open = possible.map((direction) => decideDirection(flow, direction, entersLgwan, context));
    if (open.every((outcome) => outcome.outcome === 'fail')) outcomes.push(...open);
    else if (open.some((outcome) => outcome.outcome !== 'pass')) {
      outcomes.push(missing(unknownMessage(), pointer('network', 'flows', flow.id, 'data'), questions.data));
      outcomes.push(...open.filter((outcome) => outcome.outcome === 'undetermined'));
    } else outcomes.push(pass);
  }
  return worst(outcomes);
}

function decideDirection(flow: FlowFacts, direction: Direction, entersLgwan: Direction, context: CrossingContext): Outcome {
  const items = sanitizationsOf(flow, direction);
  if (items.length === 0) {
    const [from, to] = direction === 'forward' ? [flow.from, flow.to] : [flow.to, flow.from];
    return { outcome: 'fail', message: fill(messages.directionNotSanitized, { from: nameOf(from), to: nameOf(to) }) };
  }
  return worst(items.map(([index, item]) => decideItem(flow, index, item, direction === entersLgwan, context)));
}

/** One sanitization: what it misses. Several for one direction: the worst counts. */
function decideItem(flow: FlowFacts, index: number, item: Sanitization, inbound: boolean, context: CrossingContext): Outcome {
  const at = (key: string): string => pointer('network', 'flows', flow.id, 'sanitization', String(index), key);
  const unknown = () => fill(messages.sanitizationUnknown, { from: nameOf(flow.from), to: nameOf(flow.to) });
  const method = decideMethod(item, unknown, at, context);
  return inbound && item.method !== 'screen-transfer' ? worst([method, decidePlace(item, unknown, at, context)]) : method;
}

function decideMethod(item: Sanitization, unknown: () => Bilingual, at: (key: string) => string, context: CrossingContext): Outcome {
  switch (item.method) {
    case 'text-conversion':
      if (item.attachments === 'removed') return pass;
      if (item.attachments === 'sanitized') return decideUnopenable(item, unknown, at);
      if (item.attachments === 'passed') return { outcome: 'fail', message: messages.attachmentsPassed };
      return missing(unknown(), at('attachments'), questions.attachments);
    case 'file-sanitization':
    case 'file-inspection':
      return decideUnopenable(item, unknown, at);
    case 'screen-transfer':
      return decideRedirections(item.redirections, unknown, at('redirections'));
    case 'other':
      return lacksGuidelineQuality(context, messages.otherMethod, questions.methodJudgement);
    case 'unknown':
      return missing(unknown(), at('method'), questions.method);
  }
}

function decideUnopenable(item: Sanitization, unknown: () => Bilingual, at: (key: string) => string): Outcome {
  if (item.unopenable === 'blocked') return pass;
  if (item.unopenable === 'passed') return { outcome: 'fail', message: messages.unopenablePassed };
  return missing(unknown(), at('unopenable'), questions.unopenable);
}

function decidePlace(item: Sanitization, unknown: () => Bilingual, at: (key: string) => string, context: CrossingContext): Outcome {
  if (item.place === 'security-cloud' || item.place === 'internet-tier') return pass;
  if (item.place === 'lgwan-tier') return lacksGuidelineQuality(context, messages.placeTooLate, questions.placeJudgement);
  return missing(unknown(), at('place'), questions.place);
}

const channels = ['clipboard', 'drive', 'usb', 'printer'] as const satisfies readonly (keyof Redirections)[];

const channelLabels: Readonly<Record<(typeof channels)[number], Bilingual>> = {
  clipboard: { ja: 'クリップボード', en: 'clipboard' },
  drive: { ja: 'ドライブ', en: 'drive' },
  usb: { ja: 'USB機器', en: 'USB device' },
  printer: { ja: 'プリンター', en: 'printer' },
};

function channelsOf(names: readonly (typeof channels)[number][]): Bilingual {
  return listOf(names.map((name) => channelLabels[name]));
}

function decideRedirections(redirections: Redirections | undefined, unknown: () => Bilingual, at: string): Outcome {
  const on = channels.filter((channel) => redirections?.[channel] === 'on');
  if (on.length > 0) return { outcome: 'fail', message: fill(messages.redirectionOn, { channels: channelsOf(on) }) };
  const open = channels.filter((channel) => redirections?.[channel] !== 'off');
  if (open.length === 0) return pass;
  return undetermined(unknown(), [
    { reason: 'missing-fact', pointer: at, question: fill(questions.redirections, { channels: channelsOf(open) }) },
  ]);
}

/** Whether something is stopped on its way: `cut`, `passes`, or `may` pass because a fact is missing. */
export type Effectiveness = 'cut' | 'passes' | 'may';

/** What the declared sanitization of one direction does to malicious programs and to data that would leave. */
export function effectOfSanitization(
  flow: FlowFacts,
  direction: Direction,
  hop: { readonly owed: boolean; readonly entersProtected: boolean },
  context: CrossingContext,
): { readonly malware: Effectiveness; readonly data: Effectiveness } {
  if (flow.flow.sanitization === undefined) return hop.owed ? { malware: 'may', data: 'may' } : { malware: 'passes', data: 'passes' };
  const items = sanitizationsOf(flow, direction);
  if (items.length === 0) return { malware: 'passes', data: 'passes' };
  const outcomes = decideItems(flow, direction, hop.entersProtected, context);
  const pictures = items.map(([, item]) =>
    item.method === 'screen-transfer'
      ? decideRedirections(item.redirections, () => messages.sanitizationUnknown, '')
      : item.method === 'unknown'
        ? undefined
        : notApplicable,
  );
  return { malware: effectiveness(worst(outcomes)), data: pictureEffect(pictures) };
}

/** What is not known of the sanitization of one direction: what a path over it hangs on. */
export function openQuestionsOf(
  flow: FlowFacts,
  direction: Direction,
  entersProtected: boolean,
  context: CrossingContext,
): readonly Unknown[] {
  const outcome = worst(decideItems(flow, direction, entersProtected, context));
  return outcome.outcome === 'undetermined' ? outcome.unknown : [];
}

function decideItems(flow: FlowFacts, direction: Direction, entersProtected: boolean, context: CrossingContext): readonly Outcome[] {
  return sanitizationsOf(flow, direction).map(([index, item]) => decideItem(flow, index, item, entersProtected, context));
}

function effectiveness(outcome: Outcome): Effectiveness {
  return outcome.outcome === 'pass' ? 'cut' : outcome.outcome === 'fail' ? 'passes' : 'may';
}

/** Only a pure picture keeps data from leaving: every sanitization of the direction is a screen transfer without redirections. */
function pictureEffect(pictures: readonly (Outcome | undefined)[]): Effectiveness {
  if (pictures.some((outcome) => outcome?.outcome === 'not-applicable' || outcome?.outcome === 'fail')) return 'passes';
  return pictures.every((outcome) => outcome?.outcome === 'pass') ? 'cut' : 'may';
}
