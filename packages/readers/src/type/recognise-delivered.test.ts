import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namedType } from "./named-type.ts";
import { recogniseType } from "./recognise.ts";
import { settleType } from "./settle-type.ts";
import type { FileType } from "./types.ts";

const list = (body: string) =>
  `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist version="1.0"><dict>${body}</dict></plist>`;
const zip = (member: string) =>
  Buffer.concat([Buffer.from(`504b030414000000${"00".repeat(22)}`, "hex"), Buffer.from(member), Buffer.alloc(40, 7)]);
const bytes = (hex: string, rest = 400) => Buffer.concat([Buffer.from(hex, "hex"), Buffer.alloc(rest, "\u0001\u0002")]);

function compound(classId: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  Buffer.from(classId, "hex").copy(file, 512 + 0x50);
  return file;
}

function windowsProgram(): Buffer {
  const file = Buffer.alloc(512);
  file.write("MZ", "latin1");
  file.writeUInt32LE(128, 0x3c);
  file.write("PE\0\0", 128, "latin1");
  return file;
}

/** Writes a mark at an offset of an otherwise empty file. */
function marked(size: number, offset: number, mark: string): Buffer {
  const file = Buffer.alloc(size, 0);
  file.write(mark, offset < 0 ? size + offset : offset, "latin1");
  return file;
}

/** What people are sent: a name, the beginning of the file, and its type. Without a telling name it is `data`. */
const delivered: readonly (readonly [name: string, content: string | Buffer, type: FileType])[] = [
  ["data", bytes("e4525c7b8cd8a74daeb15378d02996d3"), "onenote"],
  ["data", compound("0b0d020000000000c000000000000046"), "msg"],
  ["data", compound("84100c0000000000c000000000000046"), "msi"],
  ["data", bytes("4c0000000114020000000000c000000000000046"), "windows-shortcut"],
  ["data", marked(9000, 0, "vhdxfile"), "vhdx"],
  ["data", marked(9000, -512, "conectix"), "vhd"],
  ["data", marked(9000, -512, "koly"), "dmg"],
  ["data", marked(40_000, 32_769, "CD001"), "iso"],
  ["data", marked(40_000, 32_769, "BEA01"), "iso"],
  ["data", zip("AppxManifest.xml"), "appx"],
  ["data", zip("AppxMetadata/AppxBundleManifest.xml"), "appx"],
  ["data", zip("AndroidManifest.xml"), "apk"],
  ["data", zip("Payload/App.app/Info.plist"), "ipa"],
  ["data", zip("META-INF/MANIFEST.MF"), "jar"],
  ["data", zip("word/document.xml"), "docx"],
  ["data", bytes("78617221001c0001"), "xar"],
  ["App.pkg", bytes("78617221001c0001"), "mac-installer"],
  ["data", bytes("4372323403000000"), "crx"],
  ["data", bytes("4954534603000000"), "chm"],
  ["data", bytes("3f5f0300"), "windows-help"],
  ["data", bytes("4d534346000000002a000000"), "cab"],
  ["fix.diagcab", bytes("4d534346000000002a000000"), "cab"],
  ["photo.scr", windowsProgram(), "windows-program"],
  ["panel.cpl", windowsProgram(), "windows-program"],
  ["sheet.xll", windowsProgram(), "windows-program"],
  ["data", '<job id="a"><script language="JScript">x()</script></job>', "windows-script"],
  ["data", '<html><head><HTA:APPLICATION ID="x"/></head></html>', "hta"],
  ["page.hta", "<html><body><script>x()</script></body></html>", "hta"],
  ["data", `#@~^XAAAAA==${"\u007F".repeat(3)}abc`, "encoded-script"],
  ["run.jse", "#@~^XAAAAA==abc^#~@", "windows-script"],
  ["run.vbe", "#@~^XAAAAA==abc^#~@", "vbscript"],
  ["data", bytes(Buffer.from("FasdUAS 1.101.10").toString("hex")), "applescript-compiled"],
  ["Update.scpt", "display dialog 1\n", "applescript"],
  ["start.command", "cd here\n", "shell"],
  ["data", list("<key>AMApplicationBuild</key><string>1</string>"), "automator-workflow"],
  ["data", list("<key>PayloadContent</key><array/>"), "configuration-profile"],
  ["office.mobileconfig", bytes("30820aaf06092a864886f70d010702"), "configuration-profile"],
  ["data", list("<key>URL</key><string>https://a.example</string>"), "mac-shortcut"],
  ["data", "Windows Registry Editor Version 5.00\r\n", "registry-file"],
  ["data", '[Version]\r\nSignature="$Windows NT$"\r\n', "setup-information"],
  ["data", '<?xml version="1.0"?><MMC_ConsoleFile ConsoleVersion="3.0"/>', "windows-setting"],
  ["data", "[Shell]\r\nCommand=2\r\n", "explorer-command"],
  ["data", "; Copyright\r\n[Theme]\r\nDisplayName=x\r\n", "desktop-theme"],
  ["data", "WEB\r\n1\r\nhttps://a.example/\r\n", "web-query"],
  ["data", "ID;PWXL;N;E\r\nP;PGeneral\r\n", "sylk"],
  ["data", "screen mode id:i:2\r\nfull address:s:desk.example\r\n", "remote-desktop"],
  ["data", '<?xml version="1.0"?><jnlp codebase="https://a.example"></jnlp>', "java-launch"],
  ["data", '<?xml version="1.0"?><AppInstaller Uri="u"></AppInstaller>', "app-installer"],
  ["tool.appref-ms", "https://a.example/x.application#x", "click-once"],
  ["data", "[InternetShortcut]\r\nURL=https://a.example/\r\n", "internet-shortcut"],
  ["data", "[Desktop Entry]\nExec=true\n", "desktop-entry"],
  ["data", '<?xml version="1.0"?><searchConnectorDescription/>', "windows-search"],
  ["data", '<?xml version="1.0"?><PCSettings></PCSettings>', "windows-setting"],
  ["data", "BEGIN:VCARD\r\nVERSION:3.0\r\n", "contact"],
  ["data", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "calendar"],
  ["winmail.dat", bytes("789f3e22"), "tnef"],
  ["data", "From a@b.example Thu Jan  1 00:00:00 2026\nSubject: x\n\nhi\n", "mail"],
  ["data", "Subject: hello\r\nTo: x@y.example\r\nFrom: a@b.example\r\n\r\nhi\r\n", "mail"],
  ["data", "%!PS-Adobe-3.0 EPSF-3.0\n", "postscript"],
  ["data", String.raw`{\rtf1\ansi hello}`, "rtf"],
  ["data", "%PDF-1.7\n%\u00E2\u00E3", "pdf"],
  ["data", bytes("526172211a070100"), "rar"],
  ["data", bytes("377abcaf271c0004"), "7z"],
  ["data", bytes("7f454c4602010100"), "linux-program"],
  ["data", bytes("cffaedfe07000001"), "mac-program"],
];

describe("a file that somebody sent", () => {
  for (const [name, content, type] of delivered)
    it(`is known by its content: ${type}${name === "data" ? "" : ` named ${name}`}`, () => {
      const file = Buffer.from(content);
      const rest = { size: file.length, read: (from: number, length: number) => file.subarray(from, from + length) };
      const named = namedType(name);
      assert.equal(settleType(recogniseType(file.subarray(0, 4096), rest, named), named), type);
    });

  it("stays what its name says where its text only looks alike", () => {
    const texts: readonly (readonly [string, string, FileType])[] = [
      [
        "0001-mend.patch",
        `From ${"a".repeat(40)} Mon Sep 17 00:00:00 2001\nFrom: A <a@a.example>\nSubject: x\n\nhi\n`,
        "diff",
      ],
      ["notes.md", "From: a\nSubject: b\n\ntext\n", "markdown"],
      ["notes.txt", "screen mode id:i:2\n", "text"],
      ["settings.yaml", "from: a\nto: b\n", "yaml"],
      ["driver.ini", '[Version]\nSignature="x"\n', "ini"],
      ["letter.txt", "To: all\n\nDear team,\n", "text"],
    ];
    for (const [name, text, type] of texts) {
      const named = namedType(name);
      assert.equal(settleType(recogniseType(Buffer.from(text), undefined, named), named), type, name);
    }
    assert.equal(recogniseType(Buffer.from(`From ${"a".repeat(40)} Mon Sep 17 00:00:00 2001\nx\n`)), "text");
  });
});
