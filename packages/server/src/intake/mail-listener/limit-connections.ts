import type { Server, Socket } from "node:net";
import { networkOf } from "../../access/limits/network-of.ts";

/** What those who connect may have. */
export interface ConnectionLimits {
  /** Connections at once from one network, as the limits of HTTP count them: an IPv4 address, or the first 64 bits of an IPv6 address. */
  readonly mostFromOne: number;
  /** Milliseconds that a connection may last, whatever is said over it. */
  readonly longestMs: number;
}

/**
 * Hangs up on who takes too many connections, or never comes to an end, so that one sender does not keep the others out. Looks at
 * the sockets themselves, since the mail server takes their listeners away when TLS begins.
 */
export function limitConnections(server: Server, { mostFromOne, longestMs }: ConnectionLimits): void {
  const begun = new Map<Socket, { readonly at: number; readonly network: string }>();
  const look = () => {
    for (const [socket, { at }] of begun) {
      if (performance.now() - at > longestMs) socket.destroy();
      if (socket.destroyed) begun.delete(socket);
    }
  };
  const timer = setInterval(look, longestMs / 10).unref();
  server.once("close", () => clearInterval(timer));
  server.on("connection", (socket: Socket) => {
    look();
    // A socket that ended already has no address any more.
    const network = networkOf(socket.remoteAddress ?? "");
    if ([...begun.values()].filter((other) => other.network === network).length >= mostFromOne) socket.destroy();
    else begun.set(socket, { at: performance.now(), network });
  });
}
