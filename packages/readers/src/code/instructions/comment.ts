/** A comment of a program, without its marks. */
export interface CommentSeen {
  readonly path: string;
  /** Where its text starts. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
