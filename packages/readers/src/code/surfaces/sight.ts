/** A stretch of blanks after which a text is no longer seen without scrolling. */
export interface Gap {
  /** Where the text goes on. */
  readonly end: number;
  /** Where the text is back in sight: the end of the line for blanks on a line, the end of the text for blank lines. */
  readonly until: number;
}

/** Blanks on one line that push what follows out of an editor's window. */
const mostBlanks = 150;
/** Blank lines that push what follows below an editor's window. */
const mostBlankLines = 40;

/** Every such stretch, in order. */
export function findGaps(text: string): Gap[] {
  const gaps: Gap[] = [];
  let blanks = 0;
  let breaks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10) {
      breaks += 1;
      blanks = 0;
    } else if (unit === 32 || unit === 9) blanks += 1;
    else if (unit !== 13) {
      if (breaks > mostBlankLines) gaps.push({ end: at, until: text.length });
      if (blanks >= mostBlanks) gaps.push({ end: at, until: endOfLine(text, at) });
      blanks = 0;
      breaks = 0;
    }
    if (gaps.length > 1000) break;
  }
  return gaps;
}

/** Whether the text at an offset stands behind such a stretch. */
export function isOutOfSight(gaps: readonly Gap[], offset: number): boolean {
  return gaps.some((gap) => gap.end <= offset && offset < gap.until);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
