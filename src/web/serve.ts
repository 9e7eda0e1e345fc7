import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { OperatorError } from '../ports/operator-error.ts';
import { makeWeb, type WebNeeds } from './app.ts';

/** A client that does not finish its few lines in this time is not a reader. */
const REQUEST_TIMEOUT_MS = 10_000;
/** Far more readers than press a button at one moment; the rest waits in the kernel's queue. */
const MAX_CONNECTIONS = 500;

/** How long those who have asked may take to hear it when the server is to end. */
const FAREWELL_MS = 2_000;

/** A server that answers. */
export interface WebServer {
  readonly port: number;
  /** Answers what was asked, then no more; whoever is still at asking after two seconds is left. */
  close(): Promise<void>;
}

/**
 * Listens on `host` and `port` (0: any that is free). Throws an OperatorError when that cannot be had.
 * It speaks plain HTTP: TLS is the reverse proxy's, as RFC 8058 asks for an `https:` address.
 */
export async function serveWeb(
  needs: Omit<WebNeeds, 'addressOf'>,
  where: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const app = makeWeb({ ...needs, addressOf: (context) => getConnInfo(context).remote.address ?? 'unknown' });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve(
      {
        fetch: app.fetch,
        hostname: where.host,
        port: where.port,
        serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: REQUEST_TIMEOUT_MS },
      },
      () => resolve(starting),
    );
    starting.once('error', (cause) => reject(cannotListen(where, cause)));
    (starting as Server).maxConnections = MAX_CONNECTIONS;
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server as Server),
  };
}

/**
 * Node has no bound of its own here: it ends its timeouts with the first step, and one open connection would hold it.
 */
async function close(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), FAREWELL_MS);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(patience);
}

function cannotListen(where: { host: string; port: number }, cause: NodeJS.ErrnoException): OperatorError {
  return new OperatorError('web-address-taken', `Nothing can listen here (${cause.code}).`, {
    where: `${where.host}:${where.port}`,
    hint: 'Set web.listen to an address of this machine and a port that is free.',
    cause,
  });
}
