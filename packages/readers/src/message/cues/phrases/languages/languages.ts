import type { CuePhrase } from "../../phrase.ts";
import { foreignBribePhrases } from "./bribes.ts";
import { chinesePhrases } from "./chinese.ts";
import { frenchPhrases } from "./french.ts";
import { germanPhrases } from "./german.ts";
import { japanesePhrases } from "./japanese.ts";
import { koreanPhrases } from "./korean.ts";
import { portuguesePhrases } from "./portuguese.ts";
import { russianPhrases } from "./russian.ts";
import { spanishPhrases } from "./spanish.ts";
import { turkishPhrases } from "./turkish.ts";
import { foreignTroublePhrases } from "./trouble.ts";
import { vietnamesePhrases } from "./vietnamese.ts";
import { foreignWorkPhrases } from "./work.ts";

/** The main asks in languages other than English. What denies an ask stands in the phrases, since it differs in each language. */
export const languagePhrases: readonly CuePhrase[] = [
  ...foreignTroublePhrases,
  ...chinesePhrases,
  ...russianPhrases,
  ...spanishPhrases,
  ...portuguesePhrases,
  ...germanPhrases,
  ...frenchPhrases,
  ...japanesePhrases,
  ...koreanPhrases,
  ...vietnamesePhrases,
  ...turkishPhrases,
  ...foreignWorkPhrases,
  ...foreignBribePhrases,
].map((phrase) => ({ ...phrase, isWhole: true }));
