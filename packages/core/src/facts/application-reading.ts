import type { PartlyRead, Unjudged } from "../finding.ts";
import type { Evidence } from "../place.ts";
import type { ApplicationFacts, SharedPicture, TraceType } from "./application.ts";

/** A canonical value by which an application may be seen again. */
export interface ApplicationTrace {
  readonly type: TraceType;
  /** In canonical form; of accounts, postal addresses and documents a form that is hashed with a key before it is kept. */
  readonly value: string;
  /** The value is the store's keyed hash, since it is never kept itself. */
  readonly isHashed?: true;
  readonly at: Evidence;
}

/** The words of a document as a sketch by which likeness is estimated (MinHash over groups of five words). */
export interface TextSketch {
  /** 128 numbers of 32 bits. */
  readonly minima: readonly number[];
  readonly words: number;
  readonly at: Evidence;
}

/** A picture as hashes of the whole (difference hash, 64 bits as 16 hexadecimal digits): as it is, mirrored, and cropped. */
export interface PictureSketch {
  readonly hashes: readonly string[];
  readonly is: SharedPicture["is"];
  readonly at: Evidence;
}

/** Why something is shared, as somebody noted it. */
export interface NotedSharing {
  readonly type: TraceType | "photo" | "text";
  readonly why: "household" | "agency" | "referral" | "shared-building" | "name-change" | "same-person" | "template";
}

/** What readers say of an application: facts of it alone, and what memory is asked with. */
export interface ApplicationReading {
  /** `traces`, `texts`, `pictures` and `listed` are empty: the door adds what memory and lists know. */
  readonly facts: ApplicationFacts;
  /** Every name that is stated, for comparing alone; no rule receives one. */
  readonly names: readonly string[];
  readonly isNameVerified: boolean;
  /** The first day of work as the record states it, ISO 8601; missing where it states none. */
  readonly startedAt?: string;
  readonly traces: readonly ApplicationTrace[];
  readonly texts: readonly TextSketch[];
  readonly pictures: readonly PictureSketch[];
  readonly noted: readonly NotedSharing[];
  readonly unjudged: readonly Unjudged[];
  readonly partly: readonly PartlyRead[];
}

/** What is known of an application of which nothing was read. */
export const noApplicationReading: ApplicationReading = {
  facts: {
    stage: "application",
    tier: "other",
    engagement: "employee",
    conflicts: [],
    changes: [],
    traces: [],
    texts: [],
    pictures: [],
    timeline: [],
    documents: [],
    code: [],
    connections: [],
    conduct: [],
    equipment: [],
    payment: [],
    work: [],
    vendor: [],
    listed: [],
  },
  names: [],
  isNameVerified: false,
  traces: [],
  texts: [],
  pictures: [],
  noted: [],
  unjudged: [],
  partly: [],
};
