import { arabicNames } from "./arabic.ts";
import { cyrillicNames } from "./cyrillic.ts";
import { hanNames } from "./han.ts";
import { hangulNames } from "./hangul.ts";
import { kanaNames } from "./kana.ts";
import { latinNames } from "./latin.ts";
import type { NameStock } from "./spellings.ts";

/** The stocks by group. They are written down by hand from spellings in use, apart from the tables with which names are compared. */
export const stocks: Readonly<Record<string, NameStock>> = {
  hangul: hangulNames,
  han: hanNames,
  kana: kanaNames,
  cyrillic: cyrillicNames,
  arabic: arabicNames,
  latin: latinNames,
};
