import { createHash } from "node:crypto";
import type { Content } from "../arrivals/accept.ts";
import { takeBytes } from "../arrivals/take-bytes.ts";
import type { BodyStream } from "../contract/route.ts";
import type { Services } from "../services.ts";

/** Bytes that came as a stream, with their SHA-256 in hexadecimal digits. */
export interface Taken {
  readonly content: Content;
  readonly head: Uint8Array;
  readonly sha256: string;
}

/** Takes a stream into memory, or into the store where it is large. Throws a Problem when it is larger than an arrival may be. */
export async function takeStream(stream: BodyStream, services: Services): Promise<Taken> {
  const { content, head } = await takeBytes(stream, services);
  const sha256 =
    content.kind === "kept" ? content.blob.sha256 : createHash("sha256").update(content.bytes).digest("hex");
  return { content, head, sha256 };
}
