import { request as requestPlain, type IncomingMessage } from "node:http";
import { request as requestSecure } from "node:https";
import { isIP } from "node:net";
import type { Target } from "./network.ts";

/** What is asked with HTTP, at an address that was checked. */
export interface Question {
  readonly url: URL;
  readonly target: Target;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * Asks with HTTP. The connection is made to the address that was checked, whatever the name leads to by now, and redirections
 * are not followed. Destroy the answer to let go of the connection.
 */
export async function askDirectly({ url, target, method, headers, body, signal }: Question): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = url.protocol === "https:" ? requestSecure : requestPlain;
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const request = send(
    url,
    {
      method,
      headers: { ...headers, ...length, "user-agent": "Doorward" },
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
  request.on("error", reject);
  // Whatever ends the connection before there is an answer, somebody waits for it.
  request.on("close", () => reject(new Error("closed")));
  request.end(body);
  return await promise;
}
