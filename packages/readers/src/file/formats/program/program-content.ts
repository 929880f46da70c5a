import type { FileAtHand, FormatReader } from "../../../formats/format-reader.ts";
import { findInstallerMaker, isPacker } from "../../../formats/program/installer-marks.ts";
import { readLinuxProgram, readMacProgram } from "../../../formats/program/unix-program.ts";
import { readWindowsProgram, type WindowsProgram } from "../../../formats/program/windows-program.ts";
import { findEnding } from "../../../type/named-type.ts";
import type { FileType } from "../../../type/types.ts";

type ProgramDescriber = (file: FileAtHand) => string;

/** What each type of program is, in words. */
const describers: Readonly<Partial<Record<FileType, ProgramDescriber>>> = {
  "windows-program": describeWindows,
  "dos-program": () => "program for DOS",
  "linux-program": ({ bytes }) => `${readLinuxProgram(bytes) ?? "program"} for Linux`,
  "mac-program": ({ bytes }) => `${readMacProgram(bytes) ?? "program"} for macOS`,
  "native-addon": () => "library for Node.js or Python",
  "java-class": () => "part of a program for Java",
  dex: () => "part of an app for Android",
  flash: () => "program for Flash",
  appimage: () => "program for Linux",
  msi: ({ bytes }) => `installer for Windows${tellSignature(hasInstallerSignature(bytes))}`,
  "mac-installer": () => "installer for macOS",
  deb: () => "installer for Linux",
  rpm: () => "installer for Linux",
  snap: () => "program for Linux",
  "app-installer": () => "installer for Windows that gets its program from the web",
  chm: () => "help file of Windows, which can run scripts",
  "windows-help": () => "help file of Windows, which can run macros",
};

/** Programs and installers by what they are. Signatures are told and not verified: that takes the world's certificates. */
export const programContent: FormatReader = {
  types: Object.keys(describers) as FileType[],
  read(file, see) {
    const target = describers[file.type]?.(file);
    if (target !== undefined) see.content("program", `${file.name}: ${target}`, { target });
  },
};

function describeWindows({ bytes, name }: FileAtHand): string {
  const program = readWindowsProgram(bytes);
  if (program === undefined) return "program for Windows";
  const maker = findInstallerMaker(bytes);
  const made = maker === undefined ? "" : `, made with ${maker}`;
  return `${nameKind(program, name, maker)}${made}${tellSignature(program.hasSignature)}`;
}

function nameKind(
  { isLibrary, isDriver, isForStart, isDotNet, offers }: WindowsProgram,
  name: string,
  maker?: string,
): string {
  if (isForStart) return "program for the start of a computer";
  if (isDriver) return "driver for Windows";
  if (offers.includes("xlAutoOpen")) return "add-in for Excel";
  if (offers.includes("CPlApplet")) return "control panel item for Windows";
  if (isLibrary) return "library for Windows";
  if (findEnding(name) === "scr") return "screen saver for Windows";
  if (maker !== undefined && !isPacker(maker)) return "installer for Windows";
  return isDotNet ? "program for Windows (.NET)" : "program for Windows";
}

function tellSignature(isThere: boolean): string {
  return isThere ? "; a signature is there, it was not verified" : "; without a signature";
}

/** The stream that holds an installer's signature. Source: Microsoft, MsiDigitalSignature. */
function hasInstallerSignature(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from("\u0005DigitalSignature", "utf16le"));
}
