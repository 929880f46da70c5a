import type { Server, Socket } from "node:net";

/** What those who connect may have. */
export interface ConnectionLimits {
  /** Connections at once from one address. */
  readonly mostFromOne: number;
  /** Milliseconds that a connection may last, whatever is said over it. */
  readonly longestMs: number;
}

/**
 * Hangs up on who takes too many connections, or never comes to an end, so that one sender does not keep the others out. Looks at
 * the sockets themselves, since the mail server takes their listeners away when TLS begins.
 */
export function limitConnections(server: Server, { mostFromOne, longestMs }: ConnectionLimits): void {
  const begun = new Map<Socket, number>();
  const look = () => {
    for (const [socket, at] of begun) {
      if (performance.now() - at > longestMs) socket.destroy();
      if (socket.destroyed) begun.delete(socket);
    }
  };
  const timer = setInterval(look, longestMs / 10).unref();
  server.once("close", () => clearInterval(timer));
  server.on("connection", (socket: Socket) => {
    look();
    const { remoteAddress: from } = socket;
    if ([...begun.keys()].filter(({ remoteAddress }) => remoteAddress === from).length >= mostFromOne) socket.destroy();
    else begun.set(socket, performance.now());
  });
}
