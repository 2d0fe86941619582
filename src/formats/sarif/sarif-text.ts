import { safe } from '../safe';

/**
 * Text for a SARIF message (SARIFのメッセージ). There braces mark arguments and are written twice, and `[text](target)` is a link: a name from a declaration
 * makes none.
 */
export function sarifText(text: string): string {
  return text
    .split('\n')
    .map((line) => safe(line).replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}'))
    .join('\n');
}
