import type { IncomingMessage } from "node:http";
import { Problem } from "@doorward/core";
import { askDirectly, type Question } from "./ask-directly.ts";

/** What is sent with HTTP. */
export interface Posting extends Pick<Question, "url" | "target" | "headers"> {
  readonly body: string;
}

const mostAnswerBytes = 2048;

/** Posts, and reads of the answer no more than its first bytes. Throws a Problem that says why nothing was answered. */
export async function post(
  posting: Posting,
  longestMs: number,
): Promise<{ readonly status: number; readonly text: string }> {
  const signal = AbortSignal.timeout(longestMs);
  try {
    const answer = await askDirectly({ ...posting, method: "POST", signal });
    return { status: answer.statusCode ?? 0, text: await readStart(answer) };
  } catch (error) {
    throw new Problem("network-refused", tellFailure(error, signal));
  }
}

async function readStart(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  // Leaving the loop early destroys the answer, and the connection with it.
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
