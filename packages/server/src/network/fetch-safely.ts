import { Problem } from "@doorward/core";
import type { Asking, Fetch } from "./fetch-directly.ts";

/** What is asked of a vendor. */
export interface SafeRequest {
  readonly url: URL;
  /** Whether the name of a host is one of the vendor's; no other is asked, also not by a redirect. */
  readonly isOwn: (host: string) => boolean;
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly mostBytes: number;
  readonly signal: AbortSignal;
}

const mostRedirects = 3;

/** What a vendor answers. Throws a Problem for a host that is not the vendor's, and for an answer that is late, large or a refusal. */
export async function fetchSafely(fetch: Fetch, request: SafeRequest): Promise<Uint8Array> {
  const { method = "GET", body, signal } = request;
  let { url, headers = {} } = request;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    checkAddress(url, request.isOwn);
    const answer = await ask(fetch, url, { method, headers, signal, ...(body === undefined ? {} : { body }) });
    const next = method === "GET" ? findNext(answer, url) : undefined;
    if (next === undefined) return await readAnswer(answer, url, request.mostBytes);
    await answer.body?.cancel();
    // What proves who we are is for the host that was meant, and for no other.
    if (next.host !== url.host) headers = {};
    url = next;
  }
  throw new Problem("network-refused", `${url.hostname} sends from one address to the next. It was given up.`);
}

function checkAddress(url: URL, isOwn: SafeRequest["isOwn"]): void {
  const isPlain = url.protocol === "https:" && url.port === "" && url.username === "" && url.password === "";
  if (!isPlain || !isOwn(url.hostname))
    throw new Problem("network-refused", "An address is none of the vendor's own, so it was not asked.");
}

async function ask(fetch: Fetch, url: URL, asking: Asking): Promise<Response> {
  try {
    return await fetch(url, asking);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("network-refused", `${url.hostname} was not reached, or took too long.`);
  }
}

function findNext(answer: Response, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  return URL.parse(answer.headers.get("location") ?? "", url.href) ?? undefined;
}

async function readAnswer(answer: Response, { hostname }: URL, mostBytes: number): Promise<Uint8Array> {
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Problem("network-refused", `${hostname} answered ${String(answer.status)}. ${tellStatus(answer.status)}`);
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const piece of answer.body ?? []) {
      bytes += piece.byteLength;
      if (bytes > mostBytes) break;
      pieces.push(piece);
    }
  } catch {
    throw new Problem("network-refused", `The answer of ${hostname} broke off, or took too long.`);
  }
  if (bytes > mostBytes)
    throw new Problem("network-refused", `${hostname} sends more than ${String(mostBytes)} bytes.`);
  return Buffer.concat(pieces);
}

function tellStatus(status: number): string {
  if (status === 401 || status === 403) return "Check the API key and what it may read.";
  return status === 404
    ? "It is not there, or the API key may not see it."
    : "It is tried again when it is sent again.";
}
