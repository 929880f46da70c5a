/** A kind of what is kept. */
interface RetentionWords {
  readonly kind: string;
  readonly title: string;
  /** What is removed when its days are over, and what that costs. */
  readonly means: string;
}

/** Every kind, in the order in which it goes. */
export const retentionWords: readonly RetentionWords[] = [
  {
    kind: "raw-clear",
    title: "Bytes of what was clear",
    means: "Then nobody can look at it or judge it again. Long enough to notice a mistake.",
  },
  {
    kind: "raw-decided",
    title: "Bytes of what somebody decided",
    means: "Its findings stay, and it cannot be opened or judged again. Campaigns come back within the year.",
  },
  {
    kind: "raw-hiring",
    title: "Bytes of applications",
    means: "Of the hiring door, clear or decided: raw documents of people go first.",
  },
  {
    kind: "facts",
    title: "Facts that were read",
    means: "Then a message cannot be shown in the safe view any more.",
  },
  {
    kind: "verdicts",
    title: "Text of verdicts",
    means: "The outcome and the rules stay. California asks for four years in hiring, Colorado for three.",
  },
  {
    kind: "cases",
    title: "Names, comments and reasons of cases",
    means: "Who decided what and when stays.",
  },
  {
    kind: "applications",
    title: "What applications are compared by",
    means: "Names, sketches, notes of steps and what persons said. California asks for four years in hiring.",
  },
  {
    kind: "insider",
    title: "What was written at the insider door",
    means: "Purposes, reasons and closed reports of offers. Who asked, approved and looked when stays.",
  },
  {
    kind: "sightings",
    title: "Sightings",
    means: "Then “have we seen this?” knows nothing of it any more. Such intruders wait for one to three years.",
  },
  {
    kind: "access-events",
    title: "What viewers opened",
    means: "Then a view of that time cannot be shown any more. Counts and who opened whose record stay.",
  },
  {
    kind: "access-pairs",
    title: "Who opened whose record",
    means: "Then nobody can tell who looked at the victims of a leak. One insider went unnoticed for 26 months.",
  },
  {
    kind: "idempotency",
    title: "Keys of repeated requests",
    means: "A program that sends the same request again after these days makes a second arrival.",
  },
];
