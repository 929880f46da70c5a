const longestKept = 2048;

/** As much of a link's text as is kept to be shown. */
export function keptText(text: string): string {
  return text.length > longestKept ? text.slice(0, longestKept) : text;
}
