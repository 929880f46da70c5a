import { Problem } from "@doorward/core";
import { parseJson } from "../../http/read-json.ts";
import type { Secrets } from "../intake-kind.ts";
import type { Fetch } from "../../network/fetch-directly.ts";
import { fetchSafely, type SafeRequest } from "../../network/fetch-safely.ts";

/** How a delivery is completed: what the vendor's API says, and files that lie with the vendor. */
export interface VendorAccess {
  readonly secrets: Secrets;
  /** JSON of the vendor's API. Throws a Problem when it does not answer with any. */
  readonly ask: (
    address: string,
    request: Pick<SafeRequest, "isOwn" | "method" | "headers" | "body">,
  ) => Promise<unknown>;
  /** A file; undefined when it is not the vendor's, too large, or does not come in time. */
  readonly download: (
    address: string,
    request: Pick<SafeRequest, "isOwn" | "headers">,
  ) => Promise<Uint8Array | undefined>;
}

/** The vendor waits for our answer meanwhile: Zendesk for 12 seconds, others for less. */
const mostMilliseconds = 8000;
const mostAnswerBytes = 4 * 1024 * 1024;
const mostAnswerDepth = 64;
/** Of all files of one delivery, which are held in memory together. */
const mostFileBytes = 20 * 1024 * 1024;

/** Opens the way to the vendor of one delivery. */
export function openVendorAccess(fetch: Fetch, secrets: Secrets, stopping: AbortSignal): VendorAccess {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(mostMilliseconds)]);
  let bytesLeft = mostFileBytes;
  return {
    secrets,
    async ask(address, request) {
      const url = new URL(address);
      const bytes = await fetchSafely(fetch, { ...request, url, mostBytes: mostAnswerBytes, signal });
      return parseAnswer(bytes, url.hostname);
    },
    async download(address, request) {
      const url = URL.parse(address);
      if (url === null || bytesLeft <= 0) return undefined;
      try {
        const bytes = await fetchSafely(fetch, { ...request, url, mostBytes: bytesLeft, signal });
        bytesLeft -= bytes.length;
        return bytes;
      } catch (error) {
        // Without its bytes the file is told as not judged, which is no reason to lose the rest.
        if (error instanceof Problem) return undefined;
        throw error;
      }
    },
  };
}

function parseAnswer(bytes: Uint8Array, host: string): unknown {
  try {
    return parseJson(bytes, mostAnswerDepth);
  } catch {
    throw new Problem("network-refused", `What ${host} answered is no JSON that can be read.`);
  }
}

/** How Basic authentication writes a name and a password (RFC 7617). */
export function writeBasic(name: string, password: string): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;
}
