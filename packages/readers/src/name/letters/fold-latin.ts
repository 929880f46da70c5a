/** Letters that Unicode does not take apart, as passports and lists write them (ICAO 9303 part 3, section 6). */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ə: "a",
  ŋ: "ng",
  ħ: "h",
  ŧ: "t",
  ĸ: "k",
  č: "ch",
  š: "sh",
  ž: "zh",
  ş: "sh",
  ç: "ch",
  ğ: "g",
  ć: "ch",
};
const special = new RegExp(`[${Object.keys(letters).join("")}]`, "gu");

/** A text in Latin letters without marks, in lower case; other scripts and all signs stay. */
export function foldLatin(text: string): string {
  // Most names are plain, and this is asked of every name on a list.
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u007f]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(special, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/(\p{sc=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
}
