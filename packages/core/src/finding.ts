import type { Evidence, Place } from "./place.ts";
import type { Family, Strength } from "./words.ts";

/** One link of the chain a finding tells: what starts it, what then happens, in order. */
export interface Step {
  readonly kind: "trigger" | "runs" | "reads" | "decodes" | "fetches" | "does";
  /** A clause a tired person understands, without a full stop: "opening the folder in VS Code starts a task". */
  readonly text: string;
  readonly place: Place;
}

/** A rule's statement about an arrival. */
export interface Finding {
  /** `<kind>/<rule-id>`, the name of the rule's folder and of its page. */
  readonly rule: string;
  readonly title: string;
  readonly strength: Strength;
  readonly family: Family;
  /** MITRE ATT&CK technique ids. */
  readonly techniques: readonly string[];
  /** At least one place; the first is where a reader should look first. */
  readonly evidence: readonly Evidence[];
  /** What starts it and what follows, in order; empty when the finding is a single place. */
  readonly chain: readonly Step[];
  /** About people: what would explain it innocently, and what to verify next. */
  readonly innocentCauses?: readonly string[];
  readonly verify?: string;
}

/** Something that matters and could not be read. An arrival with one is never clear. */
export interface Unjudged {
  readonly path: string;
  /** Why, in a few words: "encrypted", "larger than 64 MB", "the archive is broken". */
  readonly reason: string;
  readonly revision?: string;
}

/** Something that was read less deeply than the rest, without anything in it that asks for more. It raises no verdict. */
export interface PartlyRead {
  readonly path: string;
  readonly reason: string;
}
