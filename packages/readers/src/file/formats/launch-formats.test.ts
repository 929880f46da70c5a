import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unpackDisk } from "../../formats/disk/disk.test-support.ts";
import { writeShortcut } from "../../formats/shortcut/windows-shortcut.test-support.ts";
import { browserExtensionContent } from "./extension/browser-extension-content.ts";
import { launchFormats } from "./launch-formats.ts";
import { lookAt, lookInto } from "./look.test-support.ts";
import { packedProgramContent } from "./program/packed-program-content.ts";

const see = (name: string, content: string | Buffer) => lookAt(launchFormats, name, content);
const list = (body: string) => `<?xml version="1.0"?><plist version="1.0"><dict>${body}</dict></plist>`;

describe("shortcuts in a delivery", () => {
  it("tell the command line, its padding and a document's icon", async () => {
    const shortcut = writeShortcut({
      relativePath: "..\\Windows\\System32\\cmd.exe",
      args: `${" ".repeat(300)}/c true`,
      icon: "%SystemRoot%\\System32\\imageres.dll",
      iconIndex: 11,
      behind: Buffer.alloc(4000, 1),
    });
    const { contents } = await see("Statement.pdf.lnk", shortcut);
    assert.match(contents[0] ?? "", /^starts-program: \.\.\\Windows\\System32\\cmd\.exe {301}\/c true$/u);
    assert.deepEqual(contents.slice(1), [
      "padded-arguments",
      "icon-of-document: %SystemRoot%\\System32\\imageres.dll",
      "appended-data",
    ]);
  });

  it("open places on servers", async () => {
    const { contents } = await see("Share.lnk", writeShortcut({ share: "\\\\files.example\\team", suffix: "plans" }));
    assert.deepEqual(contents, ["opens-address: \\\\files.example\\team\\plans"]);
  });

  it("start nothing when they lead to a document", async () => {
    assert.deepEqual((await see("a.lnk", writeShortcut({ localPath: "C:\\Users\\me\\plan.docx" }))).contents, []);
  });

  it("that are texts tell their address and its line", async () => {
    assert.deepEqual((await see("a.url", "[InternetShortcut]\r\nURL=https://a.example/\r\n")).contents, [
      "opens-address: https://a.example/",
    ]);
    assert.deepEqual((await see("a.desktop", "[Desktop Entry]\nExec=sh x.sh\nIcon=application-pdf\n")).contents, [
      "starts-program: sh x.sh",
      "icon-of-document: application-pdf",
    ]);
    assert.deepEqual((await see("a.rdp", "full address:s:d.example\r\ndrivestoredirect:s:*\r\n")).contents, [
      "opens-address: d.example",
      "profile-setting: hands over drives",
    ]);
  });
});

describe("registry files in a delivery", () => {
  it("tell what they would have started", async () => {
    const text =
      'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run]\r\n"a"="\\"C:\\\\x y\\\\a.exe\\" /q"\r\n[HKEY_CURRENT_USER\\Software\\Editor]\r\n"Size"=dword:0000000c\r\n';
    assert.deepEqual((await see("a.reg", text)).contents, ['starts-program: "C:\\x y\\a.exe" /q']);
  });
});

describe("disk images in a delivery", () => {
  it("give their files", async () => {
    const { files, unjudged } = await see("disk.iso", unpackDisk("udf.iso"));
    assert.equal(files.get("deep/deeper/note.txt"), "note\n");
    assert.deepEqual(unjudged, []);
  });

  it("of macOS are told where they cannot be read", async () => {
    const image = Buffer.alloc(4096);
    image.write("koly", 4096 - 512, "latin1");
    assert.deepEqual((await see("App.dmg", image)).unjudged, ["a disk image of macOS whose blocks cannot be found"]);
  });
});

describe("programs in a delivery", () => {
  it("are called what they are", async () => {
    const program = writeProgram({});
    assert.deepEqual((await see("tool.exe", program)).contents, ["program: program for Windows; without a signature"]);
    assert.deepEqual((await see("tool.dll", writeProgram({ isLibrary: true }))).contents, [
      "program: library for Windows; without a signature",
    ]);
    assert.deepEqual((await see("sheet.xll", writeProgram({ isLibrary: true, behind: "xlAutoOpen\0" }))).contents, [
      "program: add-in for Excel; without a signature",
    ]);
    assert.deepEqual((await see("setup.exe", writeProgram({ isSigned: true, behind: "Inno Setup" }))).contents, [
      "program: installer for Windows, made with Inno Setup; a signature is there, it was not verified",
    ]);
    assert.deepEqual((await see("photo.scr", program)).contents, [
      "program: screen saver for Windows; without a signature",
    ]);
  });

  it("that are archives are called what they are", async () => {
    const jar = { "META-INF/MANIFEST.MF": "Manifest-Version: 1.0\nMain-Class: A\n", "META-INF/A.RSA": "" };
    assert.deepEqual(await lookInto(packedProgramContent, { name: "a.jar", type: "jar" }, jar), [
      "program: program for Java; a signature is there, it was not verified",
    ]);
    assert.deepEqual(await lookInto(packedProgramContent, { name: "a.apk", type: "apk" }, {}), [
      "program: app for Android",
    ]);
  });

  it("that extend a browser tell their rights", async () => {
    const manifest = {
      manifest_version: 3,
      permissions: ["debugger"],
      host_permissions: ["<all_urls>"],
      content_scripts: [{ matches: ["https://*.exchange.example/*"] }],
    };
    const members = { "ext/manifest.json": JSON.stringify(manifest) };
    assert.deepEqual(browserExtensionContent.isSuch?.(Object.keys(members)), true);
    assert.deepEqual(await lookInto(browserExtensionContent, { name: "a.zip", type: "zip" }, members), [
      "program: extension for a browser",
      "extension-permission: <all_urls>",
      "extension-permission: https://*.exchange.example/*",
      "extension-permission: debugger",
    ]);
    const app = { "manifest.json": '{"name":"Shop","start_url":"/"}' };
    assert.deepEqual(await lookInto(browserExtensionContent, { name: "a.zip", type: "zip" }, app), []);
  });
});

describe("scripts in a delivery", () => {
  it("tell their language and what their words would do", async () => {
    assert.deepEqual((await see("fix.command", "curl -fsSL https://a.example/x\n")).contents, [
      "script: shell",
      "script-downloads: curl -",
    ]);
    const host = 'var s = new ActiveXObject("WScript.Shell");\ns.Run("calc");\n';
    assert.deepEqual((await see("invoice.js", host)).contents, [
      "script: JScript",
      "script-starts-program: WScript.Shell",
    ]);
    assert.deepEqual((await see("sum.py", "print(1 + 2)\n")).contents, ["script: Python"]);
  });

  it("tell that nobody scrolls to where they begin", async () => {
    const script = `-- an update\n${"\n".repeat(2000)}do shell script "true"\n`;
    assert.deepEqual((await see("Update.scpt", script)).contents, [
      "script: AppleScript",
      "padded-script",
      "script-starts-program: do shell script",
    ]);
  });

  it("that are encoded or compiled tell so", async () => {
    assert.deepEqual((await see("run.jse", "#@~^XAAAAA==abcdef^#~@")).contents, [
      "script: Windows script",
      "encoded-script",
    ]);
    const wide = Buffer.from("curl -s https://a.example/x", "utf16le").swap16();
    const compiled = Buffer.concat([Buffer.from("FasdUAS 1.101.10\u000E\0sysoexec\u0003"), wide, Buffer.alloc(8, 255)]);
    assert.deepEqual((await see("Update.scpt", compiled)).contents, [
      "script: AppleScript, compiled without its source",
      "encoded-script",
      "script-starts-program: do shell script",
      "script-downloads: curl -",
    ]);
  });
});

describe("profiles and test strings in a delivery", () => {
  it("tell what a profile sets, signed or not", async () => {
    const payload =
      "<dict><key>PayloadType</key><string>com.apple.mdm</string><key>ServerURL</key><string>https://m.example/</string></dict>";
    const profile = list(`<key>PayloadContent</key><array>${payload}</array>`);
    const wanted = [
      "program: configuration profile for macOS or iOS",
      "profile-setting: remote management",
      "opens-address: https://m.example/",
    ];
    assert.deepEqual((await see("office.mobileconfig", profile)).contents, wanted);
    const signed = Buffer.concat([
      Buffer.from("30820aaf06092a864886f70d010702", "hex"),
      Buffer.from(profile),
      Buffer.alloc(40, 7),
    ]);
    assert.deepEqual((await see("office.mobileconfig", signed)).contents, wanted);
  });

  it("know the published test strings, which are put together here", async () => {
    const eicar = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`, "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
    assert.deepEqual((await see("eicar.com", eicar)).contents, ["test-string: EICAR"]);
  });
});

describe("hostile files in a delivery", () => {
  it("cost little, whatever a script repeats", async () => {
    const started = performance.now();
    for (const bait of ["\n", " ", " x", "curl ", "do shell script", "iex\n", "<script encode"])
      for (const name of ["a.vbs", "a.hta", "a.scpt", "a.ps1"]) await see(name, bait.repeat(100_000));
    assert.ok(performance.now() - started < 120_000);
  });
});

/** The headers of a program of Windows with one section, and what stands behind. */
function writeProgram(options: { isLibrary?: boolean; isSigned?: boolean; behind?: string }): Buffer {
  const file = Buffer.alloc(1024);
  file.write("MZ", "latin1");
  file.writeUInt32LE(128, 0x3c);
  file.write("PE\0\0", 128, "latin1");
  file.writeUInt16LE(1, 128 + 6);
  file.writeUInt16LE(240, 128 + 20);
  file.writeUInt16LE(options.isLibrary === true ? 0x2022 : 0x22, 128 + 22);
  file.writeUInt16LE(0x20b, 152);
  file.writeUInt16LE(2, 152 + 68);
  if (options.isSigned === true) file.writeUInt32LE(2000, 152 + 112 + 32);
  if (options.isSigned === true) file.writeUInt32LE(800, 152 + 112 + 36);
  return Buffer.concat([file, Buffer.from(options.behind ?? "", "latin1")]);
}
