/**
 * A way of saying something. It is tried on one sentence of plain text: lower case, without marks of emphasis and
 * links, at most 600 characters, so that bounded gaps keep every expression linear.
 */
export interface Wording {
  /** One of these must stand in the sentence before the expressions are tried; in lower case. */
  readonly words: readonly string[];
  readonly says: RegExp;
  /** What makes the same words innocent wherever it stands in the sentence: another object, a warning. */
  readonly unless?: RegExp;
}
