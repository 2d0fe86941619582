import { describe, expect, it } from 'vitest';
import { toJson, toText } from '../../src/formats/index';
import { exampleReports } from './example-reports';

describe('the report of an example', () => {
  it.each(exampleReports)('$name, as text and as JSON, is as it was looked at', async ({ name, report, options }) => {
    for (const language of name === 'violating-city-management' ? (['ja', 'en'] as const) : (['ja'] as const))
      await expect(toText(report, { ...options, language })).toMatchFileSnapshot(`golden/examples/${name}.${language}.txt`);
    await expect(toJson(report)).toMatchFileSnapshot(`golden/examples/${name}.json`);
  });
});
