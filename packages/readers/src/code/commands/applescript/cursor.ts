/** A position in one statement. It moves. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Takes what a sticky pattern finds here. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return found;
}
