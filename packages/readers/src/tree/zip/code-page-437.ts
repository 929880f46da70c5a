// Code page 437 above ASCII, as the Unicode Consortium maps it (VENDORS/MICSFT/PC/CP437.TXT).
const high =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/** Bytes as the text they were on the machines zip was made for; it is what names without a mark are written in. */
export function decodeCodePage437(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\xff]/gu, (letter) => high[letter.charCodeAt(0) - 128] ?? letter);
}
