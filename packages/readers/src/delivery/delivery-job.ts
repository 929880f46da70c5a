import type { DeliveryFacts, ListedPackage } from "@doorward/core";
import type { DnsRecords } from "../message/message-format.ts";
import type { Limits } from "../tree/limits.ts";

/** One file that somebody sent, to be read with all that lies inside it. Plain data, so that it can cross to another process. */
export interface DeliveryJob {
  readonly kind: "deliver";
  /** What people call it; the first part of every path. */
  readonly name: string;
  readonly source:
    { readonly kind: "path"; readonly path: string } | { readonly kind: "bytes"; readonly bytes: Uint8Array };
  /** `message`: that it holds none of a known format is told. */
  readonly expects: "file" | "message";
  readonly wantsView: boolean;
  readonly records: DnsRecords | undefined;
  /** The folder for everything unpacked. */
  readonly spoolFolder: string;
  readonly limits: Limits;
  readonly listed: readonly ListedPackage[];
  /** Files that ended a reader before; they are left out. */
  readonly skip: readonly string[];
  /** Whether every file is announced before it is read, which costs time; else now and then. */
  readonly isCareful?: boolean;
}

/** What was read of a delivery. */
export interface DeliveryResult {
  readonly kind: "delivery";
  readonly facts: DeliveryFacts;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}
