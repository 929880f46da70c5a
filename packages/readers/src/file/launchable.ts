import { groupOf, type FileType } from "../type/types.ts";

/**
 * Types beside shortcuts that start something when a person opens them with a double click on some desktop.
 * Sources: the file associations of Windows, macOS and the freedesktop desktops as installed; interview facts, section 4 (A27).
 */
const launchableTypes: ReadonlySet<FileType> = new Set<FileType>([
  "windows-program",
  "dos-program",
  "linux-program",
  "mac-program",
  "applescript-compiled",
  "java-class",
  "jar",
  "msi",
  "mac-installer",
  "appx",
  "appimage",
  "click-once",
  "apk",
  "ipa",
  "deb",
  "rpm",
  "snap",
  "crx",
  "xpi",
  "vsix",
  "batch",
  "vbscript",
  "windows-script",
  "hta",
  "applescript",
  "encoded-script",
  "iso",
  "dmg",
  "vhd",
  "vhdx",
  "disk-sectors",
  "chm",
  "onenote",
]);

/** Endings that start their file although its type alone does not: a shell script does on macOS when it is named so. */
const launchableEndings: ReadonlySet<string> = new Set(
  "command tool workflow scr pif com cpl jse vbs vbe wsf wsh hta lnk url desktop jar exe msi bat cmd scpt".split(" "),
);

/** Whether a type is one that starts when it is opened. */
export function isLaunchableType(type: FileType | undefined): boolean {
  return type !== undefined && (groupOf(type) === "shortcut" || launchableTypes.has(type));
}

/** Whether an ending makes its file start when it is opened, whatever it holds. */
export function isLaunchableEnding(ending: string): boolean {
  return launchableEndings.has(ending);
}
