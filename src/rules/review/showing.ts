import { type Facts, type Outcome, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { failing } from '../rule';

const partial: Bilingual = {
  ja: '一部のシステムの宣言なので、ここに記録がないことからは判定できない。',
  en: 'Only some systems are declared: that there is no record here decides nothing.',
};

const question: Bilingual = { ja: '市の宣言にはその記録があるか', en: "Does the city's own declaration hold such a record?" };

/** What it means that no record shows it: a failure, unless the declaration itself says that it is only part of the municipality's. */
export function notShown({ covers }: Facts, message: Bilingual): Outcome {
  return covers === 'systems' ? undetermined(partial, [{ reason: 'coverage', pointer: '/covers', question }]) : failing(message);
}
