/**
 * Arabic, Persian and Urdu letters in Latin ones. Short vowels are not written there, so what comes out has gaps:
 * `mhmd`. Whoever compares it lets the other side have vowels that are not here.
 */
const letters: Readonly<Record<string, string>> = {
  ا: "a",
  أ: "a",
  إ: "i",
  آ: "a",
  ٱ: "a",
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "th",
  ج: "j",
  چ: "ch",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "dh",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "z",
  ع: "",
  غ: "gh",
  ف: "f",
  ق: "q",
  ک: "k",
  ك: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ں: "n",
  ه: "h",
  ہ: "h",
  ھ: "h",
  ة: "a",
  و: "w",
  ؤ: "u",
  ي: "y",
  ی: "y",
  ى: "a",
  ئ: "i",
  ے: "y",
  ء: "",
  ڤ: "v",
  ٹ: "t",
  ڈ: "d",
  ڑ: "r",
};

/** Latin letters for the consonants and long vowels of a name; articles stand apart. */
export function romaniseArabic(text: string): string {
  const plain = text
    .normalize("NFC")
    .replaceAll(/[\u064B-\u065F\u0670\u0640\u200C\u200D]/gu, "")
    // The servant of …: two words in Arabic, one or three in Latin letters.
    .replaceAll(/(^|\s)عبد\s+(?:ال)?/gu, "$1عبد")
    .replaceAll(/(^|\s)عبدال/gu, "$1عبد")
    .replaceAll(/(^|\s)ال(?=\p{L}{3})/gu, "$1")
    // A man's name that ends in the name of God.
    .replaceAll(/الله|اللہ/gu, "لاه");
  // Inside of a word its sound is heard as a vowel; in front it takes the one that follows.
  const heard = plain.replaceAll(/(?<=\p{L})ع/gu, "ا");
  let written = "";
  for (const letter of heard) written += letters[letter] ?? letter;
  return written;
}
