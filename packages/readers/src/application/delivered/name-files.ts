import { groupOf, type FileType } from "../../type/types.ts";
import { baseName } from "../../type/named-type.ts";
import { foldName } from "../same-name/fold-name.ts";
import type { ApplicationRecord } from "../record/application-record.ts";

/** What a file of an application is for. `unclear`: one of several documents of which none is known as the resume. */
export type FileUse = ApplicationRecord["files"][number]["is"] | "unclear";

/** What the application itself says. */
export interface StatedUses {
  readonly uses: ReadonlyMap<string, FileUse>;
  /** The names of the person, by which people call their resume. */
  readonly names: readonly string[];
}

/** Words of file names in the languages in which people apply. Letters come first: `cv_cover_letter.pdf` is one. */
const byName: readonly (readonly [FileUse, RegExp])[] = [
  [
    "letter",
    /(?<![a-z])(?:cover|letter|lettre|carta|lettera|list motywacyjny)|coverletter|motivation|anschreiben|bewerbungsschreiben|сопроводительн|супровідн|求职信|求職信|自己紹介|志望動機|자기소개서|커버레터|önyazı|ön yazı/u,
  ],
  [
    "resume",
    /resume|résumé|lebenslauf|bewerbung|curriculum|currículo|vitae|życiorys|zyciorys|hoja de vida|özgeçmiş|ozgecmis|резюме|简历|簡歷|履歴書|履歷|職務経歴|이력서|경력기술서|سيرة|קורות|(?<![a-z])cv(?![a-z])|[a-z]cv(?=[^a-z]|$)/u,
  ],
  ["avatar", /avatar|logo|icon/u],
  ["photo", /photo|headshot|portrait|picture|selfie|foto/u],
];

/**
 * What each file is for: as the application says, or as its name and type suggest. Where no name says which document is the
 * resume, it is the only one that is no letter, or the only one that is called as the person is; else all are unclear.
 */
export function nameFiles(
  files: readonly { readonly path: string; readonly type: FileType }[],
  stated: StatedUses,
): ReadonlyMap<string, FileUse> {
  const uses = new Map(files.map(({ path, type }) => [path, stated.uses.get(path) ?? guessUse(path, type)] as const));
  if ([...uses.values()].includes("resume")) return uses;
  const open = files.filter(
    ({ path, type }) => isDocument(type) && uses.get(path) === "other" && !stated.uses.has(path),
  );
  const called = open.filter(({ path }) => isCalledAs(path, stated.names));
  const [resume, ...more] = called.length === 1 ? called : open;
  if (resume !== undefined && more.length === 0) return uses.set(resume.path, "resume");
  for (const { path } of open) uses.set(path, "unclear");
  return uses;
}

function guessUse(path: string, type: FileType): FileUse {
  const isPicture = groupOf(type) === "image";
  if (!isPicture && !isDocument(type)) return "other";
  const name = splitWords(path);
  const guess = byName.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
  const fits = isPicture ? guess === "photo" || guess === "avatar" : guess === "resume" || guess === "letter";
  return fits ? guess : "other";
}

/** The name of a file in small letters, with a blank between its words: `JaneDoeCV_2.pdf` as `jane doe cv 2.pdf`. */
function splitWords(path: string): string {
  return baseName(path)
    .normalize("NFC")
    .replaceAll(/(?<=[\p{Ll}\p{Lo}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)/gu, " ")
    .toLowerCase()
    .replaceAll(/[_\-+ .]+/gu, " ");
}

/** Whether a part of the person's name that is longer than an initial stands in the name of a file. */
function isCalledAs(path: string, names: readonly string[]): boolean {
  const words = foldName(splitWords(path)).parts;
  return names.some((name) => foldName(name).parts.some((part) => part.length > 1 && words.includes(part)));
}

/** Types in which people write resumes. */
function isDocument(type: FileType): boolean {
  return documentTypes.has(type);
}

const documentTypes: ReadonlySet<FileType> = new Set<FileType>([
  "pdf",
  "doc",
  "docx",
  "docm",
  "odt",
  "rtf",
  "html",
  "text",
  "markdown",
  "latex",
]);
