import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { text as readText } from "node:stream/consumers";
import { Problem, problemCodes, type ProblemCode } from "@doorward/core";
import type { ServerFile } from "@doorward/server";

/** Where a server is, and what lets one in. */
type Reachable = Pick<ServerFile, "url" | "localKey">;

/** What is asked of a running server. */
export interface Question {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as they are, in the place of a body. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the server that has a folder; gives the body of its answer. Throws the Problem that the server tells. */
export async function askServer(server: Reachable, question: Question): Promise<AsyncIterable<Uint8Array>> {
  const answer = await send(server, question);
  const chunks = readWhole(answer, server);
  if (answer.statusCode !== undefined && answer.statusCode < 300) return chunks;
  const { code, detail } = readRefusal(await readText(chunks));
  throw new Problem(code, detail);
}

/** A server that is stopped meanwhile cuts its answer off. */
async function* readWhole(answer: IncomingMessage, { url }: Reachable): AsyncGenerator<Uint8Array> {
  try {
    yield* answer as AsyncIterable<Uint8Array>;
  } catch {
    throw new Problem("network-refused", `The Doorward at ${url} stopped before its answer was whole. Try again.`);
  }
}

/** Asks for JSON. */
export async function askServerForJson<T>(server: Reachable, question: Question): Promise<T> {
  const text = await readText(await askServer(server, question));
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Problem("server-not-reached", noDoorward);
  }
}

const noDoorward = "What answers there is no Doorward. Name its folder with --data.";

function send({ url, localKey }: Reachable, question: Question): Promise<IncomingMessage> {
  const { method, path, body } = question;
  const sent = question.bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
  const headers = {
    authorization: `Bearer ${localKey}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(sent === undefined ? {} : { "content-length": sent.byteLength }),
    ...question.headers,
  };
  const request = url.startsWith("https:") ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const unanswered = () =>
      new Problem(
        "server-not-reached",
        `No Doorward answers at ${url}. Start it with \`doorward serve\`, then try again.`,
      );
    request(new URL(path, url), { method, headers }, resolve)
      .on("error", () => reject(unanswered()))
      .end(sent);
  });
}

/** What a server refused with, as the Problem it is. */
export function readRefusal(text: string): { readonly code: ProblemCode; readonly detail: string } {
  try {
    const { code, detail } = JSON.parse(text) as { code?: unknown; detail?: unknown };
    if (typeof code === "string" && code in problemCodes && typeof detail === "string")
      return { code: code as ProblemCode, detail };
  } catch {
    // What is no JSON did not come from Doorward.
  }
  return { code: "server-not-reached", detail: noDoorward };
}
