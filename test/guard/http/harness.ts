import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect as connectSocket } from 'node:net';
import * as undici7 from 'undici';
import * as undici6 from 'undici-6';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { createGuard, type Guard, type HttpOptions, PolicyViolationError } from '../../../src/guard/index';

// Real servers on the loopback, and a fetch for which every name leads to one of them: the declared one, or the one that stands for all the world.

/** A server that counts who connects, and keeps what it was asked. */
export interface Loopback {
  readonly port: number;
  readonly origin: `http://${string}`;
  readonly asked: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[];
  readonly sockets: () => number;
  readonly close: () => Promise<void>;
  /** What it answers; `ok` if nothing else is set. */
  answer: RequestListener;
}

const ok: RequestListener = (_, response) => void response.end('ok');

export async function loopback(host = '127.0.0.1'): Promise<Loopback> {
  let sockets = 0;
  const asked: Loopback['asked'] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      made.answer(request, response);
    });
  });
  server.on('connection', () => {
    sockets += 1;
  });
  server.on('connect', (_, socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  const made: Loopback = {
    port,
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    asked,
    sockets: () => sockets,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
    answer: ok,
  };
  return made;
}

/** Answers with a redirect. */
export const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location }).end('elsewhere');

/** Redirects once, then answers. */
export function redirectOnce(location: string, status: number): RequestListener {
  let done = false;
  return (request, response) => {
    if (done) return ok(request, response);
    done = true;
    redirectTo(location, status)(request, response);
  };
}

/** A network in which a name is led to `declared` if it is one of these, and to `world` otherwise. What was dialled is kept. */
export function network(declared: Loopback, world: Loopback, names: readonly string[]) {
  const dialled: string[] = [];
  const connect = (
    { protocol, hostname, port }: { readonly protocol: string; readonly hostname: string; readonly port?: string },
    callback: (...result: [null, ReturnType<typeof connectSocket>] | [Error, null]) => void,
  ): void => {
    const asked = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}`).origin;
    dialled.push(asked);
    const socket = connectSocket((names.includes(asked) ? declared : world).port, '127.0.0.1');
    socket.once('connect', () => callback(null, socket)).once('error', (error) => callback(error, null));
  };
  return { dialled, connect };
}

/** The versions of undici whose dispatchers Node 20 runs with. */
export const versions = [
  { version: 7, undici: undici7 },
  { version: 6, undici: undici6 as unknown as typeof undici7 }, // what is used here is the same
] as const;

const noon = Date.parse('2026-11-26T12:00:00+09:00');

/** From `batch`, the groupware may be reached at ports 80, 443 and those from 1024 on; the archive by no flow; the index at one host; the clock by its address. */
export const guard: Guard = createGuard(
  parseConfiguration({
    assets: { information: { ledger: { tier: 'lgwan' } } },
    network: {
      nodes: {
        batch: { tier: 'lgwan' },
        groupware: { tier: 'lgwan' },
        archive: { tier: 'lgwan' },
        index: { tier: 'lgwan' },
        clock: { tier: 'lgwan' },
        inbox: { tier: 'lgwan' },
        tax: { tier: 'my-number' },
      },
      flows: {
        mail: {
          from: 'batch',
          to: 'groupware',
          data: 'both',
          medium: 'local-network',
          ports: ['80/tcp', '443/tcp', '1024-65535/tcp'],
          encryption: 'encrypted',
        },
        search: {
          from: 'batch',
          to: 'index',
          data: 'both',
          medium: 'local-network',
          protocol: 'http',
          destinationLimits: ['index.example.jp'],
        },
        time: { from: 'batch', to: 'clock', data: 'both', medium: 'local-network', limits: { ip: ['127.0.0.0/8'] } },
        upload: { from: 'batch', to: 'inbox', data: 'forward', medium: 'local-network', carries: ['ledger'] },
      },
    },
  }),
  { now: () => noon },
);

/** A guarded fetch of an undici, on a network of its own. */
export async function workplace(undici: typeof undici7, endpoints: HttpOptions['endpoints'], more: Partial<HttpOptions> = {}) {
  const { guardedFetch } = await import('../../../src/guard/index');
  const [declared, world] = await Promise.all([loopback(), loopback()]);
  const { dialled, connect } = network(declared, world, Object.keys(endpoints));
  const agent = new undici.Agent({ connect });
  const plain = (url: string, init?: undici7.RequestInit) => undici.fetch(url, { ...init, dispatcher: agent });
  const fetch = guardedFetch(plain as typeof undici7.fetch, guard, { from: 'batch', endpoints, ...more });
  const close = async () => {
    await agent.destroy();
    await Promise.all([declared.close(), world.close()]);
  };
  return { declared, world, dialled, fetch, close, connect };
}

/** The denial that a request meets. */
export async function denialOf(request: PromiseLike<unknown>): Promise<PolicyViolationError> {
  try {
    await request;
  } catch (error) {
    if (error instanceof PolicyViolationError) return error;
    throw error;
  }
  throw new Error('it was not denied');
}
