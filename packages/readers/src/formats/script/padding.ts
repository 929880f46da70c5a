/** Lines in a row without a letter that nobody scrolls past. Source: Microsoft, Sapphire Sleet, 2026-04-16 (thousands of empty lines). */
const manyLines = 150;
/** Blanks within a line that push its rest out of every window. */
const manyBlanks = 300;

/** Where a program's text goes on behind empty lines or blanks; undefined when it hides nothing there. Offsets in UTF-16 code units. */
export function findPadding(text: string): { readonly at: number; readonly lines: number } | undefined {
  let run = 0;
  let hasText = false;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    const first = findInk(text, start, stop);
    if (first < 0) run += 1;
    else {
      if (run >= manyLines) return { at: first, lines: run };
      // Indented code is wide; what stands behind other text and blanks is hidden.
      if (first - start >= manyBlanks && hasText) return { at: first, lines: 1 };
      const gap = findGap(text, first, stop);
      if (gap !== undefined) return { at: gap, lines: 1 };
      run = 0;
      hasText = true;
    }
    start = stop + 1;
  }
  return undefined;
}

function findInk(text: string, start: number, stop: number): number {
  for (let at = start; at < stop; at += 1) if (!isBlank(text.charCodeAt(at))) return at;
  return -1;
}

/** Where the line goes on behind very many blanks. */
function findGap(text: string, start: number, stop: number): number | undefined {
  let blanks = 0;
  for (let at = start; at < stop; at += 1) {
    if (isBlank(text.charCodeAt(at))) blanks += 1;
    else {
      if (blanks >= manyBlanks) return at;
      blanks = 0;
    }
  }
  return undefined;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0 || code === 0xfe_ff;
}
