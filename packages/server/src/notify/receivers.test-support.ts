import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { createServer as createSecureHttp } from "node:https";
import { createServer as createPlain, type AddressInfo, type Socket } from "node:net";
import { createServer as createSecure } from "node:tls";
import type { makeCertificate } from "./certificate.test-support.ts";

/** What a receiver of HTTP got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver on loopback. */
interface Receiver<T> {
  readonly port: number;
  readonly got: readonly T[];
  /** Waits until so many came, a bounded time. */
  readonly wait: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A receiver of HTTP that answers with the next status it was given, else with 200 and what it was told to say. */
export async function receiveHttp(
  statuses: number[] = [],
  tls?: ReturnType<typeof makeCertificate>,
  said = "ok",
): Promise<Receiver<Received>> {
  const got: Received[] = [];
  const answer = (...[request, response]: Parameters<Parameters<typeof createServer>[1] & Function>) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      got.push({ path: request.url ?? "", headers: request.headers, body: Buffer.concat(pieces).toString("utf8") });
      const status = statuses.shift() ?? 200;
      response.writeHead(status, { connection: "close", location: "http://127.0.0.1:1/elsewhere" });
      response.end(status === 200 ? said : "not now");
    });
  };
  const server =
    tls === undefined ? createServer(answer) : createSecureHttp({ cert: tls.certificate, key: tls.key }, answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: (server.address() as AddressInfo).port, got, wait: waitFor(got), close };
}

/** A receiver of HTTP that takes what comes and never answers. */
export async function receiveSilently(): Promise<Pick<Receiver<never>, "port" | "close">> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** A receiver of syslog over connections that reads messages by the length in front of each. */
export async function receiveSyslogStream(tls?: ReturnType<typeof makeCertificate>): Promise<Receiver<string>> {
  const got: string[] = [];
  const take = (socket: Socket) => {
    let held = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (piece: Buffer) => {
      held = Buffer.concat([held, piece]);
      for (;;) {
        const [, length] = /^(\d{1,7}) /u.exec(held.toString("latin1")) ?? [];
        if (length === undefined) return;
        const start = length.length + 1;
        if (held.length < start + Number(length)) return;
        got.push(held.subarray(start, start + Number(length)).toString("utf8"));
        held = held.subarray(start + Number(length));
      }
    });
  };
  const server = tls === undefined ? createPlain(take) : createSecure({ cert: tls.certificate, key: tls.key }, take);
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.address() as AddressInfo).port, got, wait: waitFor(got), close };
}

/** A receiver of syslog in datagrams. */
export async function receiveSyslogDatagrams(): Promise<Receiver<string>> {
  const got: string[] = [];
  const socket = createSocket("udp4", (message) => got.push(message.toString("utf8")));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const close = () => new Promise<void>((resolve) => socket.close(() => resolve()));
  return { port: socket.address().port, got, wait: waitFor(got), close };
}

function waitFor(got: readonly unknown[]): (count: number) => Promise<void> {
  return async (count) => {
    for (let turn = 0; turn < 1000 && got.length < count; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    if (got.length < count) throw new Error(`${String(got.length)} came instead of ${String(count)}.`);
  };
}
