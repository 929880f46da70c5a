import type { Language } from "@doorward/core";
import type { FileType } from "./types.ts";

const languages: ReadonlyMap<FileType, Language> = new Map<FileType, Language>([
  ["javascript", "javascript"],
  ["typescript", "javascript"],
  ["python", "python"],
  ["shell", "shell"],
  ["powershell", "powershell"],
  ["batch", "batch"],
  ["applescript", "applescript"],
  ["vbscript", "vbscript"],
  ["rust", "rust"],
  ["go", "go"],
  ["ruby", "ruby"],
  ["php", "php"],
  ["java", "java"],
  ["kotlin", "java"],
  ["groovy", "java"],
  ["scala", "java"],
  ["makefile", "make"],
]);

/** The language in which facts speak of a type's programs; undefined when it is none that Doorward reads. */
export function languageOf(type: FileType): Language | undefined {
  return languages.get(type);
}
