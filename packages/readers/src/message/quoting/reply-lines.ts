/** Words that mail programs end the line with that stands above a quote, in the languages they speak. */
const wroteWords =
  "wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\\(a\\)|napisał|kirjoitti|napsal|написал|пише|yazdı|写道|さんは書きました|님이 작성";
const attribution = new RegExp(`(?:${wroteWords})[^\\n]{0,60}[:：]\\s{0,5}$`, "iu");
const separators =
  /^\s{0,4}[-_*]{2,60}\s{0,3}(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|oorspronkelijk bericht|mensagem original|исходное сообщение|原始邮件|begin forwarded message)\s{0,3}[-_*]{0,60}\s{0,4}$/iu;
/** A line of a header as Outlook shows it. */
const labelled = /^\s{0,4}\*{0,2}[\p{L}\p{M}][\p{L}\p{M} -]{0,23}\*{0,2}\s?[:：]\*{0,2}\s?\S/u;

/** Whether a line tells who wrote what follows. Lines are handed over one or two at a time. */
export function isAttribution(line: string): boolean {
  const short = line.slice(-500);
  return line.length <= 500 && /\d|@/u.test(short) && attribution.test(short.trimEnd());
}

/** Whether a line parts a mail from one that it holds. */
export function isSeparator(line: string): boolean {
  return line.length <= 200 && separators.test(line);
}

/** Whether the header of an earlier mail starts in a line: three or more lines with labels, a time and a person among them. */
export function startsHeader(lines: readonly string[], from: number): boolean {
  let labels = 0;
  let text = "";
  for (let at = from; at < lines.length && at < from + 8; at += 1) {
    const line = (lines[at] ?? "").slice(0, 500);
    if (!labelled.test(line)) break;
    labels += 1;
    text += `${line}\n`;
  }
  return labels >= 3 && text.includes("@") && /\d{1,2}[:.]\d{2}/u.test(text);
}
