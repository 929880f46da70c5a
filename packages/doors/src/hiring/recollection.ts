import type { Door, TraceType } from "@doorward/core";

/** Somebody in memory, as an application, a ticket or a take-home left them behind. */
export interface RecalledPerson {
  /** Every name that is known of them; none where another door saw only the value. */
  readonly names: readonly string[];
  readonly isNameVerified: boolean;
  /** Where they were seen. */
  readonly door: Door;
  /** At another door: what held it was judged `stop`. */
  readonly wasStopped?: boolean;
  /** Somebody noted there why they share this with others. */
  readonly isExplained: boolean;
}

/** A value of this application with everybody else who has it. */
export interface RecalledTrace {
  readonly type: TraceType;
  readonly value: string;
  readonly people: readonly RecalledPerson[];
}

/** A text in memory that is like one of this application. */
export interface RecalledText {
  /** Which of the texts of the reading. */
  readonly text: number;
  /** Estimated Jaccard likeness, 0 to 1. */
  readonly likeness: number;
  readonly person: RecalledPerson;
  /** The two applications have a contact in common. */
  readonly sharesContact: boolean;
}

/** A picture in memory that is like one of this application. */
export interface RecalledPicture {
  /** Which of the pictures of the reading. */
  readonly picture: number;
  /** Bits that differ of 64, at best of all variants. */
  readonly distance: number;
  readonly person: RecalledPerson;
}

/** What memory says to an application: who else has what it left behind. The same person again is in it too. */
export interface Recollection {
  readonly traces: readonly RecalledTrace[];
  readonly texts: readonly RecalledText[];
  readonly pictures: readonly RecalledPicture[];
}

/** What belongs to one person alone, where it is nobody's by mistake: an address, a telephone number, a handle or a document. */
export const contactTypes: ReadonlySet<TraceType> = new Set(["email", "phone", "handle", "person-document"]);

/** Likeness below which two texts are not told of: two honest resumes of one trade come to less. */
export const leastLikeness = 0.3;

/** What a memory that is empty says. */
export const noRecollection: Recollection = { traces: [], texts: [], pictures: [] };
