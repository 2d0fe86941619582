import { describe, expect, it } from 'vitest';
import { messageFor } from '../../src/cli/tell';
import { safe } from '../../src/formats/safe';

/** What the runner of GitHub takes for a command: at the start of a line, or the older form anywhere in it. */
const isCommand = (line: string): boolean => /^::[a-z-]+( [^:]*)?::/i.test(line.trim()) || line.includes('##[');

describe('a name that is a command to the log of a GitHub job', () => {
  it.each([
    '::error::x',
    '::warning file=a.yaml,line=1::x',
    '::stop-commands::token',
    'a ##[group]b',
    '##[stop-commands]tok',
    'a\n::error::b',
  ])('%j is none any more', (name) => {
    expect(safe(name).split('\n').some(isCommand)).toBe(false);
    expect(messageFor({}, `city.yaml: ${name}`).split('\n').some(isCommand)).toBe(false);
  });

  it.each(['fe80::1', '2001:db8::2/64', 'std::vector', 'a::b', '表::計'])('%s is what it was', (name) => {
    expect(safe(name)).toBe(name);
  });

  it.each(['\u3164', '\u115f', '\u2800', '\u034f', '\uffa0'])('a character that nobody sees is shown by its number', (character) => {
    expect(safe(`公開${character}`)).toMatch(/^公開<U\+[0-9A-F]{4}>$/);
  });
});
