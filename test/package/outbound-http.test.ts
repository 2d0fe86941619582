import { afterAll, describe, expect, test } from 'vitest';
import { installPacked } from './packed';

// A program that has installed the package talks to servers of its own machine: what is declared is reached, and nothing else is connected to.

const { run, write, remove } = installPacked(['undici']);
afterAll(remove);

const city = {
  network: {
    nodes: { batch: { tier: 'lgwan' }, groupware: { tier: 'lgwan' }, tax: { tier: 'my-number' } },
    flows: { mail: { from: 'batch', to: 'groupware', data: 'both', medium: 'local-network', protocol: 'http' } },
  },
};

/** `groupware` answers, and turns one path to `tax`, which counts who connects. */
const program = (load: (names: string, entry: string) => string): string => `
${load('createServer', 'node:http')}
${load('parseConfiguration', 'gotsu-security-policy')}
${load('createGuard, guardedFetch, guardInterceptor, PolicyViolationError', 'gotsu-security-policy/guard')}
${load('Agent, request', 'undici')}

const listen = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve('http://127.0.0.1:' + server.address().port)));

async function main() {
  let connected = 0;
  const tax = createServer((_, response) => response.end('roll'));
  tax.on('connection', () => (connected += 1));
  const taxOrigin = await listen(tax);
  const groupware = createServer(({ url }, response) =>
    url === '/turned' ? response.writeHead(302, { location: taxOrigin + '/' }).end() : response.end('hello'),
  );
  const origin = await listen(groupware);

  const guard = createGuard(parseConfiguration(${JSON.stringify(city)}));
  const options = { from: 'batch', endpoints: { [origin]: 'groupware', [taxOrigin]: 'tax' } };
  const guarded = guardedFetch(fetch, guard, options);
  const dispatcher = new Agent().compose(guardInterceptor(guard, options));
  const text = async (response) => (await response).text();
  const body = async (response) => (await response).body.text();
  for (const [name, ask] of [
    ['fetch, declared', () => text(guarded(origin + '/'))],
    ['fetch, forbidden', () => text(guarded(taxOrigin + '/'))],
    ['fetch, turned', () => text(guarded(origin + '/turned'))],
    ['fetch, undeclared', () => text(guarded(origin.replace('127.0.0.1', 'localhost') + '/'))],
    ['undici, declared', () => body(request(origin + '/', { dispatcher }))],
    ['undici, forbidden', () => body(request(taxOrigin + '/', { dispatcher }))],
  ]) {
    try {
      console.log(name + ': ' + (await ask()));
    } catch (error) {
      console.log(name + ': ' + (error instanceof PolicyViolationError ? error.decision.code + ' ' + error.clause : String(error)));
    }
  }
  console.log('connected to tax: ' + connected);
  await dispatcher.close();
  for (const server of [tax, groupware]) server.close().closeAllConnections();
}
main();
`;

describe('a program that sends through the guard', () => {
  test.each([
    ['an ES module', 'mjs', (names: string, entry: string) => `import { ${names} } from '${entry}';`],
    ['CommonJS', 'cjs', (names: string, entry: string) => `const { ${names} } = require('${entry}');`],
  ])('reaches what is declared, and no more, as %s', (_, extension, load) => {
    write(`outbound.${extension}`, program(load));
    const { status, stdout, stderr } = run(process.execPath, [`outbound.${extension}`]);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      'fetch, declared: hello',
      'fetch, forbidden: undeclared-flow 6.3.1',
      'fetch, turned: undeclared-flow 6.3.1',
      'fetch, undeclared: undeclared-end null',
      'undici, declared: hello',
      'undici, forbidden: undeclared-flow 6.3.1',
      'connected to tax: 0',
    ]);
    expect(status).toBe(0);
  });
});
