import { type Facts, type Outcome, pass, undetermined, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { failing } from '../rule';

const partial: Bilingual = {
  ja: '一部のシステムの宣言なので、ここに記録がないことからは判定できない。',
  en: 'Only some systems are declared: that there is no record here decides nothing.',
};

const question: Bilingual = { ja: '市の宣言にはその記録があるか', en: "Does the city's own declaration hold such a record?" };

/** The best of what several records show, where one suffices; `none` where there is none to show anything. */
export function best(shown: readonly Outcome[], none: () => Outcome): Outcome {
  if (shown.some(({ outcome }) => outcome === 'pass')) return pass;
  const open = shown.filter(({ outcome }) => outcome === 'undetermined');
  if (open.length > 0) return worst(open);
  return shown.length > 0 ? worst(shown) : none();
}

/** What it means that no record shows it: a failure, unless the declaration itself says that it is only part of the municipality's. */
export function notShown({ covers }: Facts, message: Bilingual): Outcome {
  return covers === 'systems' ? undetermined(partial, [{ reason: 'coverage', pointer: '/covers', question }]) : failing(message);
}
