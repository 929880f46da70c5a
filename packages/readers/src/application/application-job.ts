import type { ApplicationReading } from "@doorward/core";
import type { Limits } from "../tree/limits.ts";

/** An application to be read: a folder, an archive, a record in JSON or a document alone. Plain data. */
export interface ApplicationJob {
  readonly kind: "apply";
  /** What people call it. */
  readonly name: string;
  readonly source:
    { readonly kind: "path"; readonly path: string } | { readonly kind: "bytes"; readonly bytes: Uint8Array };
  /** When it came in, as ISO 8601, where the application does not say so. */
  readonly receivedAt: string;
  readonly spoolFolder: string;
  readonly limits: Limits;
  /** Files that ended a reader before; they are left out. */
  readonly skip: readonly string[];
  readonly isCareful?: boolean;
}

/** What was read of an application. */
export interface ApplicationResult {
  readonly kind: "application";
  readonly reading: ApplicationReading;
  /** Files of a folder that are looked at as what somebody sent: their path in the application, and on disk. */
  readonly documents: readonly { readonly path: string; readonly file: string }[];
  /** It is one file that is to be looked at whole as what somebody sent; a bare record is not. */
  readonly isSentWhole: boolean;
}
