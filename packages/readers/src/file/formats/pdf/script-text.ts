/** Words of a document's scripts around which its text is kept when it is too long to be kept whole. */
const noteworthy =
  /exportDataObject|openDataObject|importDataObject|launchURL|getURL|submitForm|openDoc|mailMsg|mailForm|mailDoc|SOAP|Net\.HTTP|eval|unescape|newPlayer|getIcon|setTimeOut/gu;
const longest = 6000;
const before = 120;
const after = 300;
const mostParts = 14;

/** A script's text, with what is put together from pieces joined; of a long one the parts that matter, and its beginning. */
export function tellScript(script: string): string {
  const text = joinPieces(script);
  if (text.length <= longest) return text;
  const parts: string[] = [];
  let end = 0;
  for (const { index } of text.matchAll(noteworthy)) {
    if (parts.length >= mostParts) break;
    if (index < end) continue;
    end = index + after;
    parts.push(text.slice(Math.max(0, index - before), end));
  }
  return [...parts, text.slice(0, 1000)].join(" … ").slice(0, longest);
}

/** Escapes, joined strings and lists of codes as the text they stand for. */
function joinPieces(script: string): string {
  return script
    .replaceAll(/\\x([\da-f]{2})|\\u([\da-f]{4})/giu, (_escape: string, short?: string, long?: string) =>
      String.fromCodePoint(Number.parseInt(short ?? long ?? "20", 16)),
    )
    .replaceAll(/String\.fromCharCode\(([\d\s,]{1,4000})\)/gu, (_call: string, codes: string) =>
      JSON.stringify(String.fromCharCode(...codes.split(",").map(Number))),
    )
    .replaceAll(/["'] {0,8}\+ {0,8}["']/gu, "");
}
