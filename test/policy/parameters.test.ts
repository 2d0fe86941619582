import { expect, test } from 'vitest';
import { gotsuPolicy, interpretedParameters, LayerConflictError, layOver, type Parameters } from '../../src/policy/index';

const layer = (id: string, parameters: Parameters) => ({ id, basis: 'interpretation', parameters }) as const;
const source = { ja: '市の決定', en: 'a decision of the city' };
const other = { ja: '別の決定', en: 'another decision' };

test('two layers that set one parameter differently conflict, whichever it is; equal ones do not', () => {
  const values: readonly (readonly [Parameters, Parameters])[] = [
    [{ exceptionEndingSoon: { days: 30, source } }, { exceptionEndingSoon: { days: 60, source } }],
    [{ myNumberMediaDestroyed: { source } }, { myNumberMediaDestroyed: { source: other } }],
  ];
  for (const [one, another] of values) {
    const laid = layOver(gotsuPolicy, layer('a', one));
    expect(laid.parameters).toEqual({ ...interpretedParameters, ...one });
    expect(layOver(laid, layer('b', one)).parameters).toEqual(laid.parameters);
    expect(() => layOver(laid, layer('b', another))).toThrow(LayerConflictError);
  }
});

test('a parameter of one layer leaves those of another alone', () => {
  const laid = layOver(
    layOver(gotsuPolicy, layer('a', { exceptionEndingSoon: { days: 30, source } })),
    layer('b', { myNumberMediaDestroyed: { source } }),
  );
  expect(laid.parameters).toEqual({
    ...interpretedParameters,
    exceptionEndingSoon: { days: 30, source },
    myNumberMediaDestroyed: { source },
  });
});

test('what the package sets is marked as ours, and gives way to what a layer sets; two layers conflict all the same', () => {
  expect(Object.values(interpretedParameters).map(({ basis }) => basis)).toEqual(['interpretation']);
  const three = { longestCycle: { years: 3, source } } as const;
  const laid = layOver(gotsuPolicy, layer('a', three));
  expect(laid.parameters.longestCycle).toEqual(three.longestCycle);
  expect(() => layOver(laid, layer('b', { longestCycle: { years: 2, source } }))).toThrow(LayerConflictError);
  expect(() => layOver(laid, layer('b', { longestCycle: { ...three.longestCycle, basis: 'interpretation' } }))).toThrow(LayerConflictError);
});
