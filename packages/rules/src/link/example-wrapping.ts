/** A link to `target` that a search engine's door opens, which itself stands behind such a door, and so on. */
export function wrapOften(times: number, target: string): string {
  let link = target;
  for (let time = 0; time < times; time++) link = `https://www.google.com/url?q=${encodeURIComponent(link)}`;
  return link;
}
