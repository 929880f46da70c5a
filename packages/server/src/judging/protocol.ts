import type { Door, Kind, Verdict } from "@doorward/core";

/** The file of a folder of knowledge that holds its version, written last and gone first: without it nobody may judge by the rest. */
export const knowledgeMarker = "version";

/** One arrival for a judge, in a process of its own. Plain data. */
export interface JudgeRequest {
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  /** What the sender called it. */
  readonly name: string;
  /** Bytes of the arrival in a file of this process's folder, or a link as text. */
  readonly content: { readonly kind: "file"; readonly path: string } | { readonly kind: "text"; readonly text: string };
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /**
   * The folder with the policy and the lists that hold, in the layout of Doorward's home; its version changes with either,
   * and a judge that sees another version opens it again.
   */
  readonly knowledge: { readonly folder: string; readonly version: string };
}

/** What a judge answers. */
export type JudgeAnswer =
  | {
      readonly kind: "judged";
      readonly verdict: Verdict;
      /** What was read, as JSON, so that the verdict can be made again; undefined for what was too large to keep. */
      readonly facts: string | undefined;
    }
  /** The arrival is at fault: it cannot be opened at all. */
  | { readonly kind: "problem"; readonly code: string; readonly message: string };
