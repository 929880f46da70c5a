import { findHeading } from "./headings.ts";

/** What the first lines of a resume say about the name on it. */
export interface NameLines {
  /** The first line, where it can be nothing but a name. */
  readonly name: string | undefined;
  /** Everything in the first lines that may be a name. */
  readonly mayBeNames: readonly string[];
}

/** Lines at the top among which the name is. Words that are written with a blank between all letters are no names. */
const mostLines = 8;
const longest = 60;

/** Words of titles, occupations and greetings, in the languages in which resumes come most. */
const notNames = new RegExp(
  String.raw`(?<!\p{L})(?:` +
    "resume|résumé|curriculum|vitae|cv|lebenslauf|bewerbung|hoja|currículo|życiorys|резюме|биография|özgeçmiş|cover|letter|profile|profil|summary|" +
    "contact|kontakt|page|application|dear|hello|hi|personal|details|persönliche|daten|datos|dati|dados|experience|education|skills|" +
    String.raw`engineer\p{L}*|develop\p{L}*|programm\p{L}*|manager|design\p{L}*|analyst\p{L}*|consultant|scientist|specialist|architect|` +
    "administrator|tester|director|officer|senior|junior|lead|full|stack|frontend|backend|devops|software|hardware|blockchain|data|student|graduate|freelance|" +
    String.raw`entwickler\p{L}*|ingenieur\p{L}*|informatiker\p{L}*|ingénieure?|développeu\p{L}*|ingenier\p{L}*|desarrollador\p{L}*|engenheir\p{L}*|` +
    String.raw`desenvolvedor\p{L}*|ingegnere|sviluppat\p{L}*|inżynier|programist\p{L}*|разработчи\p{L}*|инженер\p{L}*|программист\p{L}*|розробни\p{L}*|` +
    String.raw`інженер\p{L}*|geliştirici\p{L}*|mühendis\p{L}*` +
    String.raw`)(?!\p{L})|工程师|工程師|开发|開發|経歴|履歴|简历|簡歷|エンジニア|이력|개발자|엔지니어|مهندس|مطور|מפתח|מהנדס`,
  "iu",
);

/** Two to four words, each but particles with a capital; or letters of a script that has none. */
const cased = /^\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: [\p{L}\p{M}'’.-]{1,31}){1,3}$/u;
const syllables =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·ー]{2,8}(?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,8}){0,2}$/u;
const uncased = /^[\p{Lo}\p{M}·]{2,12}(?: [\p{Lo}\p{M}]{1,12}){0,3}$/u;

/** Finds the name on a resume in its lines, which have single blanks. */
export function listNameLines(lines: readonly string[]): NameLines {
  const top = lines.filter((line) => line !== "").slice(0, mostLines);
  const [first = "", second = ""] = top;
  // Of two lines that may be names, the first may be a title, a place or an occupation that no list of words knows.
  const isPlain = isName(first) && !(cased.test(second) && isName(second));
  const parts = top.flatMap((line) => line.split(/ ?[|,;•·:/()–—] ?| - /u));
  return { name: isPlain ? first : undefined, mayBeNames: [...top, ...parts].filter((part) => mayBeName(part)) };
}

function isName(line: string): boolean {
  return mayBeName(line) && !notNames.test(line) && findHeading(line) === undefined;
}

function mayBeName(line: string): boolean {
  return line.length <= longest && (cased.test(line) || syllables.test(line) || uncased.test(line));
}
