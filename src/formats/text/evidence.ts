import type { Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { byIdentity, byRule, bySubject } from '../sort';
import type { Sheet } from './sheet';

const words = {
  counts: { ja: '適合 {count}件、対象外 {notApplicable}件', en: '{count} passed, {notApplicable} not applicable' },
  facts: { ja: '読んだ事実: {facts}', en: 'Facts read: {facts}' },
  established: { ja: '{requirement}: 適合（表明による）', en: '{requirement}: conformant (declared)' },
  judged: { ja: '{requirement}: 適合（判断による）', en: '{requirement}: conformant (judged)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What passed, what was read for it and, if the report lists them, of what: the other half of a report, for audit and self-check. */
export function writeEvidence(sheet: Sheet, report: Report): void {
  const { say, language, configuration } = sheet;
  for (const { rule, requirement, count, notApplicable, facts } of [...report.passes].sort(byRule)) {
    if (count === 0 && notApplicable === 0) continue;
    sheet.paragraph(`${requirement}  ${rule}`, { indent: 2, lead: '- ' });
    sheet.paragraph(say(fill(words.counts, { count, notApplicable })), { indent: 6 });
    if (facts.length > 0) sheet.paragraph(say(fill(words.facts, { facts: sheet.list(facts) })), { indent: 6, style: 'faint' });
    const passed = (report.evidence ?? []).filter(
      (result) => result.rule === rule && result.requirement === requirement && result.outcome === 'pass',
    );
    for (const { subjects } of passed.sort(byIdentity)) {
      sheet.paragraph(nameSubjects([...subjects].sort(bySubject), language, configuration), { indent: 6, lead: '+ ', leadStyle: 'green' });
    }
  }
  for (const { id, status, establishedBy } of report.requirements) {
    if (status !== 'conformant' || establishedBy === null || establishedBy === 'facts') continue;
    sheet.paragraph(say(fill(establishedBy === 'attestation' ? words.established : words.judged, { requirement: id })), {
      indent: 2,
      lead: '- ',
    });
  }
}
