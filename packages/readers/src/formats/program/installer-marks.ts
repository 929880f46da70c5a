/** Makers of installers and self-unpacking archives, by texts that stand in what they make. Sources: the tools' own output. */
const marks: readonly (readonly [maker: string, mark: string])[] = [
  ["Nullsoft", "NullsoftInst"],
  ["Inno Setup", "Inno Setup"],
  ["InstallShield", "InstallShield"],
  ["WiX", ".wixburn"],
  ["Squirrel", "SquirrelTemp"],
  ["Advanced Installer", "Advanced Installer"],
  ["7-Zip", "7zS.sfx"],
  ["7-Zip", ";!@Install@!UTF-8!"],
  ["WinRAR", "WinRAR SFX"],
  ["AutoIt", "AU3!EA06"],
  ["PyInstaller", "MEI\f\v\n\v\u000E"],
  ["PyInstaller", "pyi-windows-manifest-filename"],
  ["electron-builder", "app-64.7z"],
];
const searchedBytes = 4_194_304;

/** The tool that made an installer or packed a program, by the beginning and the end of the file; undefined when none is known. */
export function findInstallerMaker(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, searchedBytes);
  const tail = bytes.subarray(Math.max(searchedBytes, bytes.length - searchedBytes));
  return marks.find(([, mark]) => head.includes(mark, 0, "latin1") || tail.includes(mark, 0, "latin1"))?.[0];
}

/** Whether a maker packs programs that are no installers. */
export function isPacker(maker: string): boolean {
  return maker === "AutoIt" || maker === "PyInstaller";
}
