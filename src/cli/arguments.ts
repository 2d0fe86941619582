import { parseArgs } from 'node:util';
import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { UsageError } from './errors';
import { didYouMean } from './suggestion';

/** An option as a command declares it. */
export type OptionSpec = FlagSpec | ValueSpec;

interface FlagSpec {
  readonly type: 'flag';
  /** What it does, for the help. */
  readonly help: Bilingual;
}

interface ValueSpec {
  /** A list is separated by commas, and may also be given several times. `many` may be given several times, and a comma is part of the value. */
  readonly type: 'value' | 'list' | 'many';
  readonly help: Bilingual;
  /** The values it can have. Absent: any. */
  readonly choices?: readonly string[];
  /** What the help calls the value where there are no choices: `YYYY-MM-DD`. Absent: the choices. */
  readonly value?: string;
}

/** The options of a command by name, without the dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

const messages = {
  unknownOption: { ja: '--{name} というオプションはありません。{hint}', en: 'There is no option --{name}.{hint}' },
  shortOption: {
    ja: '-{name} というオプションはありません。オプションは --lang のように書きます。',
    en: 'There is no option -{name}. Options are written as --lang.',
  },
  dash: {
    ja: '「{argument}」の先頭は半角のハイフンではありません。オプションは --{name} のように、半角のハイフン二つで書きます。{hint}',
    en: '"{argument}" does not begin with plain hyphens. Options are written with two of them: --{name}.{hint}',
  },
  missingValue: { ja: '--{name} には値が要ります。', en: '--{name} needs a value.' },
  extraValue: { ja: '--{name} は値を取りません。', en: '--{name} takes no value.' },
  repeated: { ja: '--{name} が二度、違う値で指定されています。', en: '--{name} is given twice with different values.' },
  badChoice: {
    ja: '--{name} に「{value}」は使えません。使えるのは {choices} です。{hint}',
    en: '--{name} cannot be "{value}". Choose from {choices}.{hint}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What was written on the command line behind the command's name. */
export class Arguments<S extends OptionSpecs> {
  readonly positionals: readonly string[];
  private readonly found: ReadonlyMap<string, readonly string[]>;

  private constructor(positionals: readonly string[], found: ReadonlyMap<string, readonly string[]>) {
    this.positionals = positionals;
    this.found = found;
  }

  /**
   * Reads a command line.
   *
   * @throws {UsageError} on an unknown option, a missing, superfluous or contradictory value, or a value that is none of the choices.
   */
  static parse<S extends OptionSpecs>(argv: readonly string[], specs: S): Arguments<S> {
    const options = Object.fromEntries(
      Object.entries(specs).map(([name, { type }]) => [
        name,
        { type: type === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
      ]),
    );
    const { tokens, positionals } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
    const found = new Map<string, string[]>();
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      const values = readOption(token, specs);
      const before = found.get(token.name);
      if (before !== undefined && specs[token.name]?.type === 'value' && before[0] !== values[0]) {
        throw new UsageError(fill(messages.repeated, { name: token.name }));
      }
      found.set(token.name, [...(before ?? []), ...values]);
    }
    for (const argument of positionals) refuseOtherDashes(argument, specs);
    return new Arguments<S>(positionals, found);
  }

  /** Whether an option was given. */
  has(name: keyof S & string): boolean {
    return this.found.has(name);
  }

  /** The value of an option, if it was given. */
  value(name: keyof S & string): string | undefined {
    return this.found.get(name)?.[0];
  }

  /** The values of a list, or of an option that was given several times, in the order in which they stand. */
  list(name: keyof S & string): readonly string[] | undefined {
    return this.found.get(name);
  }
}

/** Word processors and Japanese input turn `--` into a dash; what begins with one is no file. */
function refuseOtherDashes(argument: string, specs: OptionSpecs): void {
  const [, name] = /^[\u2010-\u2015\u2212\u30fc\ufe58\ufe63\uff0d\uff70]+-?([a-z][a-z-]*)(?:=|$)/.exec(argument) ?? [];
  if (name === undefined) return;
  const hint = Object.hasOwn(specs, name) ? '' : didYouMean(name, Object.keys(specs));
  throw new UsageError(fill(messages.dash, { argument, name, hint }));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken, specs: OptionSpecs): readonly string[] {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined) {
    if (!rawName.startsWith('--')) throw new UsageError(fill(messages.shortOption, { name }));
    throw new UsageError(fill(messages.unknownOption, { name, hint: didYouMean(name, Object.keys(specs)) }));
  }
  if (spec.type === 'flag') {
    if (value !== undefined) throw new UsageError(fill(messages.extraValue, { name }));
    return [];
  }
  // `--only --format json`: the value was forgotten, and the next option must not be taken for it.
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'))) {
    throw new UsageError(fill(messages.missingValue, { name }));
  }
  const values =
    spec.type === 'list'
      ? value
          .split(/[,、，]/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : [value];
  if (values.length === 0) throw new UsageError(fill(messages.missingValue, { name }));
  for (const one of values) checkChoice(name, one, spec.choices);
  return values;
}

function checkChoice(name: string, value: string, choices: readonly string[] | undefined): void {
  if (choices === undefined || choices.includes(value)) return;
  throw new UsageError(fill(messages.badChoice, { name, value, choices: choices.join(', '), hint: didYouMean(value, choices) }));
}
