import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Hangs up on clients that ask and then do not read: what waits for them has not shrunk for so long. Gives the way to stop. */
export function closeStalled(server: Server, stalledMs: number): () => void {
  const seen = new Map<Socket, { readonly written: number; readonly since: number }>();
  server.on("connection", (socket) => {
    seen.set(socket, { written: 0, since: 0 });
    socket.once("close", () => seen.delete(socket));
  });
  const look = () => {
    const now = performance.now();
    for (const [socket, { written, since }] of seen) {
      // `bytesWritten` counts what waits too; without it, what the client's machine has taken.
      const taken = socket.bytesWritten - socket.writableLength;
      const isStalled = socket.writableLength > 0 && taken === written;
      if (!isStalled) seen.set(socket, { written: taken, since: now });
      else if (now - since > stalledMs) socket.destroy();
    }
  };
  const timer = setInterval(look, Math.max(stalledMs / 4, 20));
  timer.unref();
  return () => clearInterval(timer);
}
