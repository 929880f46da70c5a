import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";
import { Problem } from "@doorward/core";
import type { Posting } from "./network.ts";

const mostAnswerBytes = 2048;

/**
 * Posts to an address that was checked. The connection is made to it whatever the name leads to by now, redirections are not
 * followed, and of an answer no more than its first bytes are read. Throws a Problem that says why nothing was answered.
 */
export async function post(
  { url, target, headers, body }: Posting,
  longestMs: number,
): Promise<{ readonly status: number; readonly text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = url.protocol === "https:" ? requestSecure : requestPlain;
  const signal = AbortSignal.timeout(longestMs);
  const request = send(
    url,
    {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body), "user-agent": "Doorward" },
      agent: false,
      signal,
      // A name of TLS is no address.
      ...(isIP(target.host) === 0 ? { servername: target.host } : {}),
      ...(target.authority === null ? {} : { ca: target.authority }),
      lookup: (_host, options, answer) => {
        const { address, family } = target;
        if (options.all === true) answer(null, [{ address, family }]);
        else answer(null, address, family);
      },
    },
    resolve,
  );
  request.on("error", (error) => reject(new Problem("network-refused", tellFailure(error, signal))));
  request.end(body);
  const answer = await promise;
  try {
    return { status: answer.statusCode ?? 0, text: await readStart(answer) };
  } catch (error) {
    throw new Problem("network-refused", tellFailure(error, signal));
  } finally {
    request.destroy();
  }
}

async function readStart(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size >= mostAnswerBytes) break;
  }
  return Buffer.concat(pieces).subarray(0, mostAnswerBytes).toString("utf8");
}

/** The code of a failure tells enough, and nothing of what else lies on that network. */
export function tellFailure(error: unknown, signal?: AbortSignal): string {
  if (signal?.aborted === true) return "It did not answer in time.";
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  return `The connection failed (${code}).`;
}
