import { createServer, type Server, type ServerOptions } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { Problem } from "@doorward/core";
import type { Limits } from "./limits.ts";
import { closeStalled } from "./slow-readers.ts";

/** Where and how to listen. */
export interface ListenOptions {
  readonly app: {
    readonly fetch: (request: Request, bindings?: Partial<HttpBindings>) => Response | Promise<Response>;
  };
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly limits: Limits;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes nothing new, waits so long for what is under way, then ends it. */
  readonly close: (graceMs: number) => Promise<void>;
}

const maxHeaderBytes = 16 * 1024;
/** Requests on one connection; then it is made anew, which spreads clients over several servers. */
const mostRequests = 10_000;

/** Listens, with limits on everything a client can draw out. Throws a Problem where the address cannot be had. */
export async function listen({ app, host, port, limits }: ListenOptions): Promise<Listening> {
  const answer = getRequestListener((request, bindings) => app.fetch(request, bindings as Partial<HttpBindings>), {
    overrideGlobalObjects: false,
    // What cannot even be made a request: no Host, or a path that is none.
    errorHandler: () => new Response(refusal, { status: 400, headers: refusalHeaders }),
  });
  const server = createServer(setUp(limits), (incoming, outgoing) => void answer(incoming, outgoing));
  server.maxConnections = limits.mostConnections;
  server.maxRequestsPerSocket = mostRequests;
  server.on("clientError", (error, socket) => refuseBroken(error, socket as Socket, limits.stalledMs));
  // A client that expects anything but to go on, or wants another protocol, gets the answer of its address.
  server.on("checkExpectation", (incoming, outgoing) => void answer(incoming, outgoing));
  const stopLooking = closeStalled(server, limits);
  await start(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(timer);
      stopLooking();
    },
  };
}

function setUp(limits: Limits): ServerOptions {
  return {
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: 5000,
    // How often Node looks for requests that take too long.
    connectionsCheckingInterval: Math.min(limits.headersMs, 5000),
    requireHostHeader: true,
    insecureHTTPParser: false,
    noDelay: true,
  };
}

async function start(server: Server, port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once("error", (error: NodeJS.ErrnoException) => reject(tellAddress(error, host, port)));
  server.listen(port, host, () => resolve(undefined));
  await promise;
  server.removeAllListeners("error");
}

function tellAddress({ code, message }: NodeJS.ErrnoException, host: string, port: number): Problem {
  const told: Readonly<Record<string, string>> = {
    EADDRINUSE: `Something else listens at port ${String(port)} of ${host} already. Stop it, or name another port with --port.`,
    EACCES: `This user may not listen at port ${String(port)}. Name one above 1023 with --port, and put a proxy in front.`,
    EADDRNOTAVAIL: `The address ${host} is none of this machine. Name one of its own with --host.`,
    ENOTFOUND: `No machine is called ${host}. Name an address of this machine with --host.`,
  };
  return new Problem(
    "address-not-usable",
    told[code ?? ""] ??
      `Nothing can listen at port ${String(port)} of ${host} (${code ?? message}). Name another with --host or --port.`,
  );
}

const refusal = JSON.stringify({
  type: "urn:doorward:problem:not-valid",
  title: "Not valid",
  status: 400,
  code: "not-valid",
  detail: "This is no request that can be read.",
});
const refusalHeaders = { "content-type": "application/problem+json", "cache-control": "no-store", connection: "close" };

/** Milliseconds in which a client that was refused may still read why. */
const longestGoodbye = 2000;

/** Says no to what Node's strict parser does not take, or to what took too long, and hangs up. */
function refuseBroken(error: NodeJS.ErrnoException, socket: Socket, stalledMs: number): void {
  if (error.code === "ECONNRESET" || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ""] ?? "400 Bad Request";
  const headers = Object.entries(refusalHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  const body = refusal.replace('"status":400', `"status":${status.slice(0, 3)}`);
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join("")}content-length: ${String(body.length)}\r\n\r\n${body}`);
  // Who never hangs up himself would keep his place among the connections for ever.
  setTimeout(() => socket.destroy(), Math.min(stalledMs, longestGoodbye)).unref();
}

const statuses: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
};
