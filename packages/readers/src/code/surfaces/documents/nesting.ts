/** Brackets inside brackets beyond which a document is not parsed; parsers call themselves for each. */
const deepest = 200;

/** Whether a text nests brackets too deeply for a parser, brackets in strings and comments included. */
export function isTooDeep(text: string, opening: string, closing: string): boolean {
  const open = new Set(Array.from(opening, (mark) => mark.charCodeAt(0)));
  const close = new Set(Array.from(closing, (mark) => mark.charCodeAt(0)));
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (open.has(unit)) depth += 1;
    else if (close.has(unit) && depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
