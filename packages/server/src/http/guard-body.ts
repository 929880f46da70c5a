import { Problem } from "@doorward/core";
import type { BodyStream } from "../contract/route.ts";
import type { Limits } from "./limits.ts";

/** The body of a request, given up when it grows too large, stands still, trickles, breaks off or is not as long as it said. */
export async function* guardBody(request: Request, mostBytes: number, limits: Limits): BodyStream {
  const declared = readDeclaredLength(request.headers);
  if (declared !== undefined && declared > mostBytes) refuseTooLarge(mostBytes);
  const reader = (request.body ?? emptyBody()).getReader();
  const begun = performance.now();
  let received = 0;
  try {
    for (;;) {
      const { done, value } = await readPiece(reader, limits.idleMs);
      if (done || value === undefined) break;
      received += value.byteLength;
      if (received > mostBytes) refuseTooLarge(mostBytes);
      if (isTooSlow(received, performance.now() - begun, limits)) refuseTooSlow();
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
  if (declared !== undefined && declared !== received)
    throw new Problem("input-not-readable", "The body is not as long as Content-Length says. Send it again.");
}

/** How long the body is, as its sender says; undefined where he does not. */
function readDeclaredLength(headers: Headers): number | undefined {
  const text = headers.get("content-length");
  if (text === null || headers.has("transfer-encoding")) return undefined;
  if (!/^\d{1,15}$/u.test(text)) throw new Problem("not-valid", "Content-Length is not a number of bytes.");
  return Number(text);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readPiece(reader: Reader, idleMs: number): Promise<{ done: boolean; value?: Uint8Array | undefined }> {
  const { promise: idle, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Problem("too-slow", tooSlow)), idleMs);
  try {
    return await Promise.race([reader.read().catch(tellBrokenOff), idle]);
  } finally {
    clearTimeout(timer);
  }
}

function isTooSlow(received: number, tookMs: number, { graceMs, leastBytesPerSecond }: Limits): boolean {
  return tookMs > graceMs && received < ((tookMs - graceMs) / 1000) * leastBytesPerSecond;
}

function tellBrokenOff(): never {
  throw new Problem("input-not-readable", "The body broke off before its end. Send it again.");
}

function refuseTooLarge(mostBytes: number): never {
  throw new Problem("too-large", `The body is larger than ${mostBytes} bytes. Send less, or have the limit raised.`);
}

const tooSlow = "The body came too slowly and was given up. Send it again over a better line.";

function refuseTooSlow(): never {
  throw new Problem("too-slow", tooSlow);
}

function emptyBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.close() });
}

/** Gives up a body that is larger than is taken here. */
export async function* limitBody(body: BodyStream, mostBytes: number): BodyStream {
  let received = 0;
  for await (const piece of body) {
    received += piece.byteLength;
    if (received > mostBytes) refuseTooLarge(mostBytes);
    yield piece;
  }
}
