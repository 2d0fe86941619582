/** The command with its version, as reports name it: loaded only when a report is written. */
export async function toolName(): Promise<string> {
  const { version } = await import('../../package.json');
  return `gotsu-policy ${version}`;
}
