import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { expect as chaiExpect, use } from 'chai';

// What stands for `vitest` while mutants are tried: the same `describe`, `it` and `expect`, but the tests are only collected, so that one
// process can run each of them thousands of times. The tests of rules and evaluation are synchronous; one that is not is refused.
use(JestExtend);
use(JestChaiExpect);
use(JestAsymmetricMatchers);

/** Where the runner finds the tests that the file it loads declares; it outlives the bundle, which has this module in itself. */
const collected = Symbol.for('collected tests');

/**
 * Tests that are left out, as a pattern of their names: the laws that hold a rule against all its cases at once kill few mutants that the cases do not, and
 * take most of the time. `MUTATION_WITHOUT='naming every fact|never says better' npm run mutation -- --mutate 'src/rules/review/*.ts'`
 */
const leftOut = process.env.MUTATION_WITHOUT === undefined ? undefined : new RegExp(process.env.MUTATION_WITHOUT);

const groups = [];

export const expect = chaiExpect;
export const describe = withVariants((name, declareTests) => {
  groups.push(name);
  declareTests();
  groups.pop();
});
export const it = withVariants((name, run) => {
  if (leftOut?.test(name)) return;
  globalThis[collected].push({ name: [...groups, name].join(' '), run: () => refuseLater(run()) });
});
export const test = it;

/** `each` and `skipIf` beside the plain function; what is given beside the name and the body (a timeout) says nothing here. */
function withVariants(declare) {
  const plain = (name, ...rest) => declare(name, bodyOf(rest));
  const each =
    (rows) =>
    (name, ...rest) => {
      rows.forEach((row, index) => {
        declare(`${name} #${index}`, () => bodyOf(rest)(...(Array.isArray(row) ? row : [row])));
      });
    };
  return Object.assign(plain, { each, skipIf: (skipped) => (skipped ? () => {} : plain) });
}

function bodyOf(rest) {
  return rest.find((one) => typeof one === 'function');
}

function refuseLater(result) {
  if (result instanceof Promise) throw new Error('A test that is held against mutants has to be synchronous');
}
