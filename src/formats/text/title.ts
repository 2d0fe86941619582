import type { Bilingual } from '../../policy/index';
import type { Sheet } from './sheet';

/** The title of a section. It is set off by a mark and not by a rule of line characters, whose width differs between terminals. */
export function writeTitle(sheet: Sheet, text: Bilingual): void {
  sheet.blank();
  sheet.paragraph(sheet.say(text), { lead: '== ', style: 'bold' });
}
