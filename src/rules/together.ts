import { type Fail, type Outcome, worst } from '../facts/index';

/**
 * The worst of what several checks of one thing say (指摘の併記), which names all that fails: of a contract that states no requirement and was never signed, both.
 * What is left open names all it misses by itself.
 */
export function together(outcomes: Iterable<Outcome>): Outcome {
  const all = [...outcomes];
  const result = worst(all);
  if (result.outcome !== 'fail') return result;
  const messages = [
    ...new Map(all.filter((one): one is Fail => one.outcome === 'fail').map(({ message }) => [message.ja, message])).values(),
  ];
  return { ...result, message: { ja: messages.map(({ ja }) => ja).join(''), en: messages.map(({ en }) => en).join(' ') } };
}
