import { readUInt16, readUInt32 } from "../little-endian.ts";

/** What the headers of a program of Windows say. */
export interface WindowsProgram {
  /** Another program loads it: a library, an add-in, a driver. */
  readonly isLibrary: boolean;
  readonly isDriver: boolean;
  /** It runs while a computer starts, before any system. */
  readonly isForStart: boolean;
  /** It runs on .NET. */
  readonly isDotNet: boolean;
  /** It opens no window of its own. */
  readonly isConsole: boolean;
  /** A block for a signature is there; whose it is and whether it holds was not looked at. */
  readonly hasSignature: boolean;
  /** Names that it offers to other programs, as far as known ones are among them. */
  readonly offers: readonly string[];
  /** Where its sections end, in bytes; what stands behind belongs to installers, signatures or nobody. */
  readonly end: number;
}

/** Bits of the header's characteristics, and subsystems. Source: Microsoft, PE Format. */
const isLibraryBit = 0x2000;
const subsystems = { native: 1, console: 3, firstOfStart: 10, lastOfStart: 13 } as const;
const mostSections = 96;

/** Names by which Excel and the control panel know their add-ins. Sources: Microsoft, xlAutoOpen; CPlApplet. */
const knownNames = ["xlAutoOpen", "CPlApplet", "DllRegisterServer", "ServiceMain"];
const mostSearched = 16_777_216;

/** Reads the headers of a program of Windows; undefined when they are cut or make no sense. */
export function readWindowsProgram(bytes: Buffer): WindowsProgram | undefined {
  const at = readUInt32(bytes, 0x3c);
  if (bytes.toString("latin1", at, at + 4) !== "PE\0\0" || at + 24 + 96 > bytes.length) return undefined;
  const optional = at + 24;
  const directories = optional + (readUInt16(bytes, optional) === 0x20b ? 112 : 96);
  const subsystem = readUInt16(bytes, optional + 68);
  const searched = bytes.subarray(0, mostSearched);
  return {
    isLibrary: (readUInt16(bytes, at + 22) & isLibraryBit) !== 0,
    isDriver: subsystem === subsystems.native,
    isForStart: subsystem >= subsystems.firstOfStart && subsystem <= subsystems.lastOfStart,
    isConsole: subsystem === subsystems.console,
    isDotNet: readUInt32(bytes, directories + 14 * 8) !== 0,
    hasSignature: readUInt32(bytes, directories + 4 * 8) !== 0 && readUInt32(bytes, directories + 4 * 8 + 4) > 8,
    offers: knownNames.filter((name) => searched.includes(`${name}\0`, 0, "latin1")),
    end: findEnd(bytes, at),
  };
}

function findEnd(bytes: Buffer, at: number): number {
  const count = Math.min(readUInt16(bytes, at + 6), mostSections);
  const table = at + 24 + readUInt16(bytes, at + 20);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const section = table + index * 40;
    end = Math.max(end, readUInt32(bytes, section + 16) + readUInt32(bytes, section + 20));
  }
  return Math.min(bytes.length, end);
}
