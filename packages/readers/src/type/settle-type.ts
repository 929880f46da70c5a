import { groupOf, isTextual, type FileType } from "./types.ts";

/** Types whose content is read as another, more general one. */
const carriedAs: Readonly<Partial<Record<FileType, readonly FileType[]>>> = {
  zip: [
    "docx",
    "xlsx",
    "pptx",
    "docm",
    "xlsm",
    "pptm",
    "odt",
    "ods",
    "odp",
    "epub",
    "xps",
    "visio",
    "hwp",
    "lottie",
    "click-once",
  ],
  jar: ["apk"],
  tar: ["gem"],
  gzip: ["gem", "asar"],
  ole: ["doc", "xls", "ppt", "msg", "visio", "hwp", "word-list"],
  cab: ["msi", "windows-setting"],
  mp4: ["m4a", "mov", "heif", "avif"],
  squashfs: ["snap"],
  "linux-program": ["appimage", "native-addon", "ar"],
  "windows-program": ["native-addon"],
  "mac-program": ["native-addon"],
  xar: ["mac-installer"],
  pdf: ["postscript"],
  postscript: ["postscript"],
  "property-list": ["mac-shortcut", "automator-workflow", "configuration-profile"],
  "binary-property-list": ["mac-shortcut", "property-list", "automator-workflow", "configuration-profile"],
  der: ["certificate", "key-store", "configuration-profile"],
  binary: [
    "configuration-profile",
    "tga",
    "brotli",
    "protobuf",
    "leveldb",
    "node-snapshot",
    "disk-sectors",
    "registry-hive",
    "gettext",
  ],
};

/** Texts that hold programs by their nature: documents as examples, settings as commands. */
const mixed: ReadonlySet<FileType> = new Set<FileType>([
  "markdown",
  "restructured-text",
  "asciidoc",
  "latex",
  "template",
  "yaml",
  "toml",
  "ini",
  "properties",
  "diff",
  "mail",
]);

/**
 * The type of a file when both its content and its name are known. Content decides; the name only chooses among what
 * the content leaves open: plain text named `.md` is markdown, a zip named `.docx` a document, JavaScript named `.ts`
 * TypeScript. A program named as data stays a program, and text named as an image stays text.
 */
export function settleType(content: FileType, named: FileType | undefined): FileType {
  if (named === undefined || content === named) return content;
  if (carriedAs[content]?.includes(named) === true) return named;
  // macOS runs a script that was left as text all the same, and its words look like those of a shell.
  if (named === "applescript-compiled" && (content === "text" || content === "shell")) return "applescript";
  if (!isTextual(content) || !isTextual(named)) return content;
  if (nameSettlesText(named)) return named;
  const from = groupOf(content);
  return from === "script" || from === "pointer" ? content : named;
}

/** Whether every text with this name is what its name says. */
export function nameSettlesText(named: FileType): boolean {
  return mixed.has(named) || groupOf(named) === "script";
}
