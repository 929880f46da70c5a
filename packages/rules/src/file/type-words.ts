import type { Detection, FileFact } from "@doorward/core";

/** Types that a double-click or a terminal runs, whatever a file is called on the way there. */
const programs: ReadonlySet<string> = new Set(
  "windows-program dos-program linux-program mac-program applescript-compiled jar msi mac-installer appx appimage click-once apk ipa deb rpm snap flash".split(
    " ",
  ),
);

/** Types that lead to a program, or open as a disk with programs on it. */
const launchers: ReadonlySet<string> = new Set(
  "windows-shortcut internet-shortcut mac-shortcut desktop-entry windows-search windows-setting remote-desktop registry-file hta vbscript windows-script chm onenote iso dmg vhd vhdx".split(
    " ",
  ),
);

const scripts: ReadonlySet<string> = new Set(
  "javascript typescript python shell powershell batch applescript vbscript windows-script hta ruby perl php lua go rust java kotlin csharp swift".split(
    " ",
  ),
);

/** Types that people look at, listen to or read. */
const shown: ReadonlySet<string> = new Set(
  "png jpeg gif webp bmp ico tiff psd heif avif svg woff woff2 ttf otf eot mp3 wav flac ogg aac m4a mp4 mov avi matroska mpeg pdf rtf doc xls ppt docx xlsx pptx odt ods odp epub text markdown csv log word-list json yaml xml html css javascript typescript python source-map mail calendar contact".split(
    " ",
  ),
);

/** Whether files of a type are programs that the system runs by themselves. */
export function isProgram(type: string): boolean {
  return programs.has(type);
}

/** Whether files of a type start something or lead to something when they are opened. */
export function isLauncher(type: string): boolean {
  return launchers.has(type);
}

/** Whether files of a type are programs in the text of some language. */
export function isScript(type: string): boolean {
  return scripts.has(type);
}

/** Whether people expect to look at files of a type. */
export function isShown(type: string): boolean {
  return shown.has(type);
}

/** A finding at a file; `text` says what is odd about it. Characters that do not show are written as code points. */
export function tellFile({ at }: FileFact, text: string): Detection {
  return { evidence: [{ ...at, excerpt: `${showName(at.path)}: ${text}` }] };
}

/** The last part of a path, short enough to be shown. */
function showName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).slice(-160);
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]| {3,}/gu, (hidden) =>
    hidden.startsWith(" ")
      ? `[${hidden.length} blanks]`
      : `[U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`,
  );
}
