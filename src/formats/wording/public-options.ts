import type { Report } from '../../evaluation/report';
import type { ReportOptions } from './report-options';

/**
 * What a format may use of its options (公開用の報告で使ってよい設定). Beside a report from which names were taken out, the declaration and its files would
 * bring them back, even to the wrong finding: the number that stands for a thing may be the id of another. They are left out, whoever passes them.
 */
export function publicOptions<Options extends ReportOptions>({ redacted }: Report, options: Options): Options {
  if (redacted === undefined) return options;
  const { configuration, inputs, lineOf, columnOf, ...harmless } = options;
  return harmless as Options; // Those that are left out are optional.
}
