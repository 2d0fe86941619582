/** Rules that share one test, because they are the same question asked of another tier or in the other sense. */
const testedTogether: Readonly<Record<string, string>> = {
  'network/my-number-outward-path': 'network/path',
  'network/my-number-inward-path': 'network/path',
  'network/lgwan-outward-path': 'network/path',
  'network/lgwan-inward-path': 'network/path',
};

/** Where the test of a rule stands, seen from the root of the repository. */
export function testFileOf(rule: string): string {
  return `test/rules/${testedTogether[rule] ?? rule}.test.ts`;
}
