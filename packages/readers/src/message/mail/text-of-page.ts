/** Longer pages are cut: what is looked for stands above the first quote. */
const longest = 500_000;
const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", nbsp: " ", quot: '"' };

/** The words of a page, a line for each block, for finding whom it quotes. What it shows and hides is read elsewhere. */
export function textOfPage(html: string): string {
  return html
    .slice(0, longest)
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/<(?:br|\/?p|\/?div|\/?tr|\/?blockquote|hr)\b[^<>]{0,2000}>/giu, "\n")
    .replaceAll(/<[^<>]{1,4000}>/gu, "")
    .replaceAll(/&(?:lt|gt|amp|nbsp|quot);/gu, (entity) => named[entity.slice(1, -1)] ?? entity);
}
