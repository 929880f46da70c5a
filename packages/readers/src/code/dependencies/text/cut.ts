/** What stands before the first of some one-character marks; the whole text when there is none. */
export function cutBefore(text: string, ...marks: string[]): string {
  const places = marks.map((mark) => text.indexOf(mark)).filter((place) => place >= 0);
  return places.length === 0 ? text : text.slice(0, Math.min(...places));
}
