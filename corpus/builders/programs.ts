import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";

/** Bytes that are known as a program of a system and do nothing: its head, and words no system runs. */
export function writeProgram(system: "windows" | "mac" | "linux" | "android" | "java"): Buffer {
  const note = Buffer.from("An inert sample of Doorward: a head that no system starts.\n");
  switch (system) {
    case "windows":
      return writeWindowsHead(note);
    case "mac":
      return Buffer.concat([
        Buffer.from("cffaedfe0c000001000000000200000000000000000000008500200000000000", "hex"),
        note,
      ]);
    case "linux":
      return Buffer.concat([Buffer.from("7f454c4602010100000000000000000002003e00", "hex"), Buffer.alloc(44), note]);
    case "android":
      return writeZip([
        { name: "AndroidManifest.xml", content: Buffer.from("0300080000000000", "hex") },
        { name: "classes.dex", content: Buffer.concat([Buffer.from("dex\n035\0"), Buffer.alloc(104)]) },
      ]);
    default:
      return writeZip([
        { name: "META-INF/MANIFEST.MF", content: "Manifest-Version: 1.0\r\nMain-Class: Sample\r\n\r\n" },
        { name: "Sample.class", content: Buffer.from("cafebabe0000003d0001", "hex") },
      ]);
  }
}

/** The head of the format of 1993 and no section, so that nothing can start. */
function writeWindowsHead(note: Buffer): Buffer {
  const head = Buffer.alloc(512);
  head.write("MZ", 0, "latin1");
  head.writeUInt32LE(128, 60);
  head.write("This program cannot be run in DOS mode.\r\r\n$", 78, "latin1");
  head.write("PE\0\0", 128, "latin1");
  head.writeUInt16LE(0x86_64, 132);
  head.writeUInt16LE(240, 148);
  head.writeUInt16LE(0x22, 150);
  head.writeUInt16LE(0x2_0b, 152);
  return Buffer.concat([head, note]);
}

/** A compiled AppleScript by its first bytes. */
export function writeCompiledScript(): Buffer {
  return Buffer.concat([Buffer.from("FasdUAS 1.101.10"), Buffer.from("0e00000004", "hex"), Buffer.alloc(64)]);
}

/** The string that the makers of filters agreed on for tests (eicar.org), put together here so that it lies nowhere. */
export function writeTestString(): Buffer {
  return Buffer.from(
    [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}`, "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
  );
}
