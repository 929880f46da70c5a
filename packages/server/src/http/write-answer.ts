import type { Answer } from "../contract/route.ts";
import { securityHeaders } from "./security-headers.ts";

/** How an answer is sent. */
export interface Sending {
  readonly requestId: string;
  /** The headers alone, as HEAD wants them. */
  readonly bodyless: boolean;
  /** Hears of what fails when the answer has begun, and can only be cut off. */
  readonly onFault: (error: unknown) => void;
}

/** Turns what a handler answers into what is sent. */
export function writeAnswer(answer: Answer, { requestId, bodyless, onFault }: Sending): Response {
  const { type, body } = prepareBody(answer.body, onFault);
  const headers = new Headers(securityHeaders);
  if (type !== undefined) headers.set("content-type", type);
  if (body !== undefined && !(body instanceof ReadableStream)) headers.set("content-length", String(body.byteLength));
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  for (const cookie of answer.cookies ?? []) headers.append("set-cookie", cookie);
  headers.set("x-request-id", requestId);
  if (bodyless && body instanceof ReadableStream) void body.cancel();
  return new Response(bodyless ? null : (body ?? null), { status: answer.status, headers });
}

interface Prepared {
  readonly type?: string;
  readonly body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

function prepareBody(body: unknown, onFault: Sending["onFault"]): Prepared {
  if (body === undefined) return {};
  if (typeof body === "string") return { type: "text/plain; charset=utf-8", body: encode(body) };
  if (body instanceof Uint8Array) return { type: "application/octet-stream", body: Uint8Array.from(body) };
  if (isStream(body)) return { type: "application/octet-stream", body: streamOut(body, onFault) };
  return { type: "application/json", body: encode(JSON.stringify(body)) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** Asks for the next piece only when the client has taken the last, and ends the source when the client leaves. */
function streamOut(
  pieces: AsyncIterable<Uint8Array | string>,
  onFault: Sending["onFault"],
): ReadableStream<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]();
  let hasLeft = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await source.next();
          if (hasLeft) return;
          if (done === true) controller.close();
          else controller.enqueue(typeof value === "string" ? encode(value) : value);
        } catch (error) {
          onFault(error);
          throw error;
        }
      },
      async cancel() {
        hasLeft = true;
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
