/** How people agree that their data is processed, which the law of their country has everybody write in the same words. */
const agreements = [
  String.raw`wyrażam\s[^]{0,40}zgodę\s[^]{0,20}na\s+przetwarzanie`,
  String.raw`(?:willige|stimme|einverstanden|einwillig\p{L}*|zustimmung)\b[^]{0,60}(?:verarbeit\p{L}*|speicher\p{L}*|nutzung)\b[^]{0,60}\bdaten`,
  String.raw`(?:bin|erkläre)\b[^]{0,30}(?:verarbeit\p{L}*|speicher\p{L}*|nutzung)\b[^]{0,60}\bdaten\b[^]{0,60}einverstanden`,
  String.raw`(?:autorizzo|acconsento|consento|presto)\b[^]{0,40}\btrattamento\b[^]{0,30}\bdati`,
  String.raw`(?:autorise|consens|accepte|consentement)\b[^]{0,60}\b(?:traitement|utilisation)\b[^]{0,30}\bdonnées`,
  String.raw`(?:autorizo|consiento|acepto|consentimiento)\b[^]{0,60}\btratamiento\b[^]{0,30}\bdatos`,
  String.raw`(?:autorizo|consinto|aceito|consentimento)\b[^]{0,60}\b(?:tratamento|processamento)\b[^]{0,30}\bdados`,
  String.raw`(?:agree|consent)\b[^]{0,40}\b(?:processing|storage|storing)\b[^]{0,30}\bdata`,
  String.raw`consent\b[^]{0,30}\bpersonal\s+data\s+being\s+processed`,
  String.raw`souhlas\p{L}*\s[^]{0,30}zpracování\p{L}*\s[^]{0,30}údajů`,
  String.raw`acord\s[^]{0,20}prelucrar\p{L}*\s[^]{0,30}date`,
  String.raw`соглас\p{L}*\s[^]{0,20}на\s+обработку\s[^]{0,20}данных`,
  String.raw`зго\p{L}*\s[^]{0,20}на\s+обробку\s[^]{0,20}даних`,
].join("|");

const agreement = new RegExp(String.raw`(?<!\p{L})(?:${agreements})`, "giu");
/** Such clauses are no longer, in UTF-16 code units. */
const longest = 700;

/** A text without what agrees that personal data is processed: from there to the end of the paragraph, or as far as such clauses go. */
export function dropConsent(text: string): string {
  let kept = "";
  let from = 0;
  for (const { index } of text.matchAll(agreement)) {
    if (index < from) continue;
    kept += `${text.slice(from, index)}\n\n`;
    const rest = text.slice(index, index + longest);
    const end = rest.search(/\n\s{0,4}\n/u);
    from = index + (end < 0 ? rest.length : end);
  }
  return kept + text.slice(from);
}
