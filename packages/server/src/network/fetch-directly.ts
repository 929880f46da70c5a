import { Readable } from "node:stream";
import { askDirectly } from "./ask-directly.ts";
import { findTarget, hostOf } from "./find-target.ts";
import type { Network } from "./network.ts";

/** What is asked. Redirections are never followed. */
export interface Asking {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Asks a server; tests give another. */
export type Fetch = (url: URL, asking: Asking) => Promise<Response>;

/** Statuses whose answers have no body (Fetch standard, 2.2.3). */
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Asks over TLS and gives the answer as the platform's `fetch` does. Throws a Problem for a host that is not of the Internet, so
 * that a name whose owner turns it to a private address leads nowhere.
 */
export async function fetchDirectly(
  url: URL,
  { method, headers, body, signal }: Asking,
  network: Pick<Network, "resolve" | "privateHosts">,
): Promise<Response> {
  const port = url.port === "" ? 443 : Number(url.port);
  const target = await findTarget({ host: hostOf(url), port }, network);
  signal.throwIfAborted();
  const plain = { ...headers, "accept-encoding": "identity" };
  const answer = await askDirectly({ url, target, method, headers: plain, body, signal });
  const status = answer.statusCode ?? 0;
  const told = new Headers();
  const { location } = answer.headers;
  if (location !== undefined) told.set("location", location);
  if (withoutBody.has(status)) {
    answer.destroy();
    return new Response(null, { status, headers: told });
  }
  return new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status, headers: told });
}
