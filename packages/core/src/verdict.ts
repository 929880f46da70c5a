import type { Finding, PartlyRead, Step, Unjudged } from "./finding.ts";
import type { Observable } from "./observable.ts";
import type { Door, Kind, Outcome } from "./words.ts";

/** What came to a door. */
export interface Arrival {
  readonly kind: Kind;
  /** What the person called it: a file name, a URL, `npm:name@version`. */
  readonly name: string;
  /** SHA-256 of the bytes, when the arrival is one run of bytes. */
  readonly sha256?: string;
}

/** A part of an arrival, with what lies inside it. */
export interface VerdictPart {
  /** Path inside the arrival. */
  readonly path: string;
  /** What it is, in a few words: "mail", "zip archive", "program for Windows". */
  readonly is: string;
  /** What was found in it and in what lies inside it. */
  readonly verdict: Outcome;
  readonly parts: readonly VerdictPart[];
}

/** The answer, as the command line and the HTTP API give it. */
export interface Verdict {
  readonly door: Door;
  readonly arrival: Arrival;
  readonly verdict: Outcome;
  /** One sentence why. */
  readonly because: string;
  /** From what starts it to what it would do, or where a link leads; empty when there is no way to tell of. */
  readonly chain: readonly Step[];
  /** What the person should do now, in order. */
  readonly next: readonly string[];
  readonly findings: readonly Finding[];
  /** Findings the organisation has accepted, with the reason; they did not count. */
  readonly accepted: readonly Accepted[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
  /** What came inside, as a tree; absent where an arrival is judged as one. */
  readonly parts?: readonly VerdictPart[];
  readonly observables: readonly Observable[];
  /** Version of the rule set that judged. */
  readonly rules: string;
  readonly tookMs: number;
}

/** A finding that does not count, because somebody answers for it. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
  /** Last day the acceptance holds, `YYYY-MM-DD`. */
  readonly until: string;
}
