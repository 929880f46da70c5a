import { createSocket } from "node:dgram";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";
import { Problem } from "@doorward/core";
import type { Target } from "./network.ts";
import { tellFailure } from "./post.ts";

/** A datagram holds no more; what is larger would be lost on the way without a word. */
const mostDatagramBytes = 60_000;

/**
 * Sends one message over a connection of its own, its length in front (RFC 6587, section 3.4.1; RFC 5425, section 4.3), and waits
 * until the other side has taken all of it and said goodbye. Syslog answers nothing more than that.
 */
export async function sendStream(
  target: Target,
  text: string,
  { isSecure, longestMs }: { readonly isSecure: boolean; readonly longestMs: number },
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const signal = AbortSignal.timeout(longestMs);
  const socket = connect(target, isSecure);
  signal.addEventListener("abort", () => socket.destroy(new Error("late")));
  socket.on("error", (error) => reject(new Problem("network-refused", tellFailure(error, signal))));
  socket.on("close", (hadError) => {
    if (!hadError) resolve(undefined);
  });
  socket.once(isSecure ? "secureConnect" : "connect", () =>
    socket.end(`${String(Buffer.byteLength(text))} ${text}`, () => {
      // Many receivers keep the connection open; that all of it was handed over is what can be known.
      socket.resume();
      setTimeout(() => socket.destroy(), goodbyeMs).unref();
    }),
  );
  await promise;
}

const goodbyeMs = 500;

function connect({ host, port, address, family, authority }: Target, isSecure: boolean): Socket {
  if (!isSecure) return connectPlain({ host: address, port, family });
  return connectSecure({
    host: address,
    port,
    // The certificate is held against what the administrator wrote, a name or an address.
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(authority === null ? {} : { ca: authority }),
  });
}

/** Sends one message as a datagram (RFC 5426). Nobody tells whether it came. Throws a Problem for one that is too large. */
export async function sendDatagram({ port, address, family }: Target, text: string): Promise<void> {
  if (Buffer.byteLength(text) > mostDatagramBytes)
    throw new Problem("too-large", "The event is too large for a datagram. Send to this receiver over tls: or tcp:.");
  const socket = createSocket(family === 6 ? "udp6" : "udp4");
  try {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    socket.on("error", reject);
    socket.send(text, port, address, (error) => (error === null ? resolve(undefined) : reject(error)));
    await promise;
  } catch (error) {
    throw new Problem("network-refused", tellFailure(error));
  } finally {
    socket.close();
  }
}
