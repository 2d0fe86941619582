import { type Bilingual, type ParameterId, type Parameters, type Policy, parameterLabels } from '../../policy/index';
import type { Voice } from '../wording/voice';
import { parameterId } from './ids';
import { markup, ownProp, some } from './writing';

type Parameter = NonNullable<Parameters[ParameterId]>;

/** Every parameter there is; the keys of the labels are these. */
const parameterIds = Object.keys(parameterLabels) as readonly ParameterId[];

/** The parameters of a policy as a catalog has them (基準値): what each sets, and its value where the policy sets one. */
export function catalogParameters(voice: Voice, { parameters }: Policy): readonly object[] {
  return parameterIds.map((id) => ({
    id: parameterId(id),
    ...(parameters[id] === undefined ? {} : { props: propsOf(parameters[id]) }),
    label: markup(voice.say(parameterLabels[id])),
    ...(parameters[id] === undefined ? {} : settingOf(voice, parameters[id])),
  }));
}

/** What a tailored policy sets (基準値の設定). */
export function parameterSettings(voice: Voice, { parameters }: Policy): readonly object[] | undefined {
  return some(
    parameterIds.flatMap((id) => {
      const parameter = parameters[id];
      return parameter === undefined ? [] : [{ 'param-id': parameterId(id), props: propsOf(parameter), ...settingOf(voice, parameter) }];
    }),
  );
}

function settingOf({ say }: Voice, parameter: Parameter): object {
  const source: Bilingual = parameter.source;
  return { guidelines: [{ prose: markup(say(source)) }], values: [valueIn(parameter)] };
}

function propsOf(parameter: Parameter): readonly object[] {
  const unit = 'days' in parameter ? 'day' : 'percent' in parameter ? 'percent' : 'years' in parameter ? 'year' : 'demand';
  const basis = 'basis' in parameter ? parameter.basis : undefined;
  return [ownProp('unit', unit), ...(basis === undefined ? [] : [ownProp('basis', basis)])];
}

function valueIn(parameter: Parameter): string {
  if ('days' in parameter) return String(parameter.days);
  if ('percent' in parameter) return String(parameter.percent);
  return 'years' in parameter ? String(parameter.years) : 'true';
}
