import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "./limits.ts";

/** What was taken of an answer, at a moment in milliseconds. */
interface Taken {
  readonly bytes: number;
  readonly since: number;
}

type Pace = Pick<Limits, "stalledMs" | "leastBytesPerSecond">;

/** Hangs up on clients that ask and then do not read, or read so slowly that they only hold a place. Gives the way to stop. */
export function closeStalled(server: Server, pace: Pace): () => void {
  const seen = new Map<Socket, Taken>();
  server.on("connection", (socket) => {
    seen.set(socket, { bytes: 0, since: performance.now() });
    socket.once("close", () => seen.delete(socket));
  });
  const look = () => {
    for (const [socket, before] of seen) {
      const after = watchReader(before, socket, performance.now(), pace);
      if (after === "too slow") socket.destroy();
      else seen.set(socket, after);
    }
  };
  const timer = setInterval(look, Math.max(pace.stalledMs / 4, 20));
  timer.unref();
  return () => clearInterval(timer);
}

/** Where a reader stands: he may take his time with the answer for so long, and then has to have taken it at the pace. */
export function watchReader(
  before: Taken,
  { bytesWritten, writableLength }: Pick<Socket, "bytesWritten" | "writableLength">,
  now: number,
  { stalledMs, leastBytesPerSecond }: Pace,
): Taken | "too slow" {
  // `bytesWritten` counts what waits too; without it, what the client's machine has taken.
  const bytes = bytesWritten - writableLength;
  if (writableLength === 0) return { bytes, since: now };
  const tookMs = now - before.since;
  if (tookMs <= stalledMs) return before;
  return bytes - before.bytes < (tookMs / 1000) * leastBytesPerSecond ? "too slow" : { bytes, since: now };
}
