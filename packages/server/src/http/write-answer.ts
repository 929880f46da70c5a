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
  const { type, body, bytes } = prepareBody(answer.body, onFault);
  const headers = new Headers(securityHeaders);
  if (type !== undefined) headers.set("content-type", type);
  if (bytes !== undefined) headers.set("content-length", String(bytes));
  for (const [name, value] of Object.entries(answer.headers ?? {})) headers.set(name, value);
  for (const cookie of answer.cookies ?? []) headers.append("set-cookie", cookie);
  headers.set("x-request-id", requestId);
  if (bodyless && body instanceof ReadableStream) void body.cancel();
  return new Response(bodyless ? null : (body ?? null), { status: answer.status, headers });
}

/** No write is larger, so that it can be seen how far a slow reader has come. */
const mostAtOnce = 65_536;

interface Prepared {
  readonly type?: string;
  /** Where they are known beforehand. */
  readonly bytes?: number;
  readonly body?: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
}

function prepareBody(body: unknown, onFault: Sending["onFault"]): Prepared {
  if (body === undefined) return {};
  if (typeof body === "string") return prepareBytes("text/plain; charset=utf-8", encode(body), onFault);
  if (body instanceof Uint8Array) return prepareBytes("application/octet-stream", Uint8Array.from(body), onFault);
  if (isStream(body)) return { type: "application/octet-stream", body: streamOut(body, onFault) };
  return prepareBytes("application/json", encode(JSON.stringify(body)), onFault);
}

function prepareBytes(type: string, bytes: Uint8Array<ArrayBuffer>, onFault: Sending["onFault"]): Prepared {
  const body = bytes.byteLength <= mostAtOnce ? bytes : streamOut(justThese(bytes), onFault);
  return { type, bytes: bytes.byteLength, body };
}

async function* justThese(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
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
  let rest: Uint8Array = new Uint8Array();
  let hasLeft = false;
  const takeMore = async (): Promise<boolean> => {
    if (rest.byteLength > 0) return true;
    const { done, value } = await source.next();
    if (done === true) return false;
    rest = typeof value === "string" ? encode(value) : value;
    return true;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const hasMore = await takeMore();
          if (hasLeft) return;
          if (!hasMore) return controller.close();
          controller.enqueue(rest.subarray(0, mostAtOnce));
          rest = rest.subarray(mostAtOnce);
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
