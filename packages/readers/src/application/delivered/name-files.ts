import { groupOf, type FileType } from "../../type/types.ts";
import { baseName } from "../../type/named-type.ts";
import type { ApplicationRecord } from "../record/application-record.ts";

/** What a file of an application is for. */
export type FileUse = ApplicationRecord["files"][number]["is"];

const byName: readonly (readonly [FileUse, RegExp])[] = [
  ["letter", /cover|letter|motivation|anschreiben|lettre/iu],
  ["resume", /resume|résumé|lebenslauf|curriculum|(?:^|[^a-z])cv(?:[^a-z]|$)/iu],
  ["avatar", /avatar|logo|icon/iu],
  ["photo", /photo|headshot|portrait|picture|selfie|foto/iu],
];

/** What each file is for: as the application says, or as its name and type suggest. The only document there is the resume. */
export function nameFiles(
  files: readonly { readonly path: string; readonly type: FileType }[],
  stated: ReadonlyMap<string, FileUse>,
): ReadonlyMap<string, FileUse> {
  const documents = files.filter(({ type }) => isDocument(type));
  return new Map(
    files.map(({ path, type }): [string, FileUse] => {
      const said = stated.get(path);
      if (said !== undefined) return [path, said];
      const isPicture = groupOf(type) === "image";
      const guess = byName.find(([, pattern]) => pattern.test(baseName(path)))?.[0] ?? "other";
      const fits = isPicture ? guess === "photo" || guess === "avatar" : guess === "resume" || guess === "letter";
      if (fits && (isPicture || isDocument(type))) return [path, guess];
      return [path, documents.length === 1 && documents[0]?.path === path ? "resume" : "other"];
    }),
  );
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
