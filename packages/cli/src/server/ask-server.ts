import { request as requestHttp, type IncomingMessage } from "node:http";
import { Problem, problemCodes, type ProblemCode } from "@doorward/core";
import type { ServerFile } from "@doorward/server";

/** Where a server is, and what lets one in. */
type Reachable = Pick<ServerFile, "url" | "localKey">;

/** What is asked of a running server. */
interface Question {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Asks the server that has a folder; gives the body of its answer. Throws the Problem that the server tells. */
export async function askServer(server: Reachable, question: Question): Promise<AsyncIterable<Uint8Array>> {
  const answer = await send(server, question);
  if (answer.statusCode !== undefined && answer.statusCode < 300) return answer;
  const { code, detail } = readRefusal(await readText(answer));
  throw new Problem(code, detail);
}

/** Asks for JSON. */
export async function askServerForJson<T>(server: Reachable, question: Question): Promise<T> {
  return JSON.parse(await readText(await askServer(server, question))) as T;
}

function send({ url, localKey }: Reachable, { method, path, body }: Question): Promise<IncomingMessage> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${localKey}`,
    ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const unanswered = () =>
      new Problem(
        "server-not-reached",
        `No Doorward answers at ${url}. Start it with \`doorward serve\`, then try again.`,
      );
    requestHttp(new URL(path, url), { method, headers }, resolve)
      .on("error", () => reject(unanswered()))
      .end(text);
  });
}

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const chunk of chunks) read.push(chunk);
  return Buffer.concat(read).toString("utf8");
}

function readRefusal(text: string): { readonly code: ProblemCode; readonly detail: string } {
  try {
    const { code, detail } = JSON.parse(text) as { code?: unknown; detail?: unknown };
    if (typeof code === "string" && code in problemCodes && typeof detail === "string")
      return { code: code as ProblemCode, detail };
  } catch {
    // What is no JSON did not come from Doorward.
  }
  return { code: "server-not-reached", detail: "What answers there is no Doorward. Name its folder with --data." };
}
