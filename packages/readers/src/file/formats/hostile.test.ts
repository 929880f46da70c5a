import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../../formats/change-at-random.test-support.ts";
import { diskFixtures, unpackDisk } from "../../formats/disk/disk.test-support.ts";
import { writeUdif } from "../../formats/disk/container/udif.test-support.ts";
import { writeShortcut } from "../../formats/shortcut/windows-shortcut.test-support.ts";
import { chooseRuns } from "../../tree/fuzz-runs.test-support.ts";
import { launchFormats } from "./launch-formats.ts";
import { lookAt } from "./look.test-support.ts";

const list =
  '<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.mdm</string></dict></array></dict></plist>';

/** A good file of each sort, by a name of its type. Disks whose bytes are mostly zero are left to their own tests. */
const good: readonly (readonly [name: string, bytes: Buffer])[] = [
  ["a.lnk", writeShortcut({ localPath: "C:\\a.exe", share: "\\\\a.example\\b", args: "x", icon: "y", machine: "z" })],
  ["a.exe", Buffer.from(`MZ${"\0".repeat(58)}\x40\0\0\0PE\0\0${"\0".repeat(400)}`, "latin1")],
  ["a.so", Buffer.concat([Buffer.from("7f454c46020101", "hex"), Buffer.alloc(200, 3)])],
  ["a.dylib", Buffer.concat([Buffer.from("cafebabe00000002", "hex"), Buffer.alloc(200, 3)])],
  ["a.scpt", Buffer.concat([Buffer.from("FasdUAS 1.101.10\u000E\0sysoexec"), Buffer.alloc(300, 65)])],
  ["a.mobileconfig", Buffer.from(list)],
  ["a.reg", Buffer.from('Windows Registry Editor Version 5.00\r\n[HKEY_CURRENT_USER\\x\\Run]\r\n"a"="b\\\\c"\r\n')],
  ["a.url", Buffer.from("[InternetShortcut]\r\nURL=file://a.example/b\r\nIconFile=\\\\a\\b\r\n")],
  ["a.library-ms", Buffer.from("<libraryDescription><url>\\\\a@80\\b</url></libraryDescription>")],
  ["a.rdp", Buffer.from("full address:s:a.example\r\ndrivestoredirect:s:*\r\n")],
  ["a.wsf", Buffer.from('<job><script language="VBScript" src="a"><![CDATA[ x ]]></script></job>')],
  ["a.dmg", writeUdif(unpackDisk("hfs.img"))],
  ...diskFixtures
    .filter((name) => name !== "disk.vhdx" && name !== "fat32.img")
    .map((name) => [name, unpackDisk(name)] as const),
];

describe("changed programs, scripts, shortcuts and disks", () => {
  it("never make their readers throw, and end", { timeout: 3_600_000 }, async () => {
    const { seed, runs } = chooseRuns(600);
    for (const [name, bytes] of good)
      for (const changed of changeAtRandom(bytes, Math.ceil(runs / good.length), seed)) {
        const { files } = await lookAt(launchFormats, name, changed);
        assert.ok(files.size <= 100_000);
      }
  });
});
