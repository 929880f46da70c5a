/** Characters looked back for the start of a line, so that a text of one endless line stays cheap. */
const longest = 300;

/** What stands before an offset on its line; undefined when the line begins too far away to be looked for. */
export function linePrefix(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - longest), offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return lineStart === 0 && offset > longest ? undefined : before.slice(lineStart);
}
