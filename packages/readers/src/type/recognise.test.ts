import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assert as check, constantFrom, property, uint8Array } from "fast-check";
import { recogniseType } from "./recognise.ts";
import { fileTypes, type FileType } from "./types.ts";

const zeros = (count: number) => "00".repeat(count);
const ascii = (text: string) => Buffer.from(text, "latin1").toString("hex");

/** The first bytes of a file of each type, in hexadecimal, followed by 600 bytes that are no text. */
const binaryHeads: readonly (readonly [FileType, string])[] = [
  ["png", `89504e470d0a1a0a0000000d49484452${zeros(8)}`],
  ["jpeg", "ffd8ffe000104a464946"],
  ["gif", `${ascii("GIF89a")}01000100800000`],
  ["webp", `${ascii("RIFF")}24000000${ascii("WEBPVP8 ")}`],
  ["bmp", `${ascii("BM")}36000000${zeros(4)}36000000`],
  ["ico", `0000010001001010${zeros(2)}`],
  ["tiff", "49492a0008000000"],
  ["psd", `${ascii("8BPS")}0001${zeros(6)}`],
  ["heif", `00000018${ascii("ftypheic")}`],
  ["avif", `0000001c${ascii("ftypavif")}`],
  ["jpeg-xl", "0000000c4a584c200d0a870a"],
  ["jpeg-2000", "0000000c6a5020200d0a870a"],
  ["icns", `${ascii("icns")}00001234`],
  ["exr", "762f310102000000"],
  ["woff", `${ascii("wOFF")}00010000`],
  ["woff2", `${ascii("wOF2")}00010000`],
  ["ttf", "0001000000120100"],
  ["otf", `${ascii("OTTO")}000c0080`],
  ["ttc", `${ascii("ttcf")}00010000`],
  ["mp3", `${ascii("ID3")}0400000000`],
  ["wav", `${ascii("RIFF")}24000000${ascii("WAVEfmt ")}`],
  ["flac", `${ascii("fLaC")}00000022`],
  ["ogg", `${ascii("OggS")}0002`],
  ["m4a", `00000020${ascii("ftypM4A ")}`],
  ["midi", `${ascii("MThd")}000000060001`],
  ["mp4", `00000020${ascii("ftypisom")}`],
  ["mov", `00000014${ascii("ftypqt  ")}`],
  ["avi", `${ascii("RIFF")}24000000${ascii("AVI LIST")}`],
  ["matroska", "1a45dfa39f4286810142f7"],
  ["flv", `${ascii("FLV")}0105`],
  ["mpeg", "000001ba44000400"],
  ["asf", "3026b2758e66cf11a6d900aa0062ce6c"],
  ["zip", `504b0304140000000800${zeros(16)}${ascii("notes/a.bin")}`],
  ["docx", `504b030414000600${zeros(18)}${ascii("word/document.xml")}`],
  ["xlsm", `504b030414000600${zeros(18)}${ascii("xl/workbook.xml")}00${ascii("xl/vbaProject.bin")}`],
  ["odt", `504b030414000000${zeros(22)}${ascii("mimetypeapplication/vnd.oasis.opendocument.text")}`],
  ["jar", `504b030414000800${zeros(22)}${ascii("META-INF/MANIFEST.MF")}`],
  ["apk", `504b030414000800${zeros(22)}${ascii("AndroidManifest.xml")}`],
  ["vsix", `504b030414000800${zeros(22)}${ascii("extension.vsixmanifest")}`],
  ["gzip", "1f8b0800000000000003"],
  ["bzip2", `${ascii("BZh9")}314159265359`],
  ["xz", "fd377a585a000004"],
  ["zstd", "28b52ffd2400"],
  ["lz4", "04224d18644070df"],
  ["7z", "377abcaf271c0004"],
  ["rar", "526172211a070100"],
  ["tar", `${ascii("package/index.js")}${zeros(241)}${ascii("ustar")}003030`],
  ["cab", `${ascii("MSCF")}${zeros(4)}2a000000`],
  ["deb", ascii("!<arch>\ndebian-binary   ")],
  ["rpm", "edabeedb03000000"],
  ["crx", `${ascii("Cr24")}03000000`],
  ["squashfs", `${ascii("hsqs")}01000000`],
  ["xar", `${ascii("xar!")}001c0001`],
  ["asar", `04000000100000000c00000008000000${ascii('{"files":{')}`],
  ["pdf", ascii("%PDF-1.7\n%âãÏÓ\n")],
  ["onenote", "e4525c7b8cd8a74daeb15378d02996d3"],
  ["chm", `${ascii("ITSF")}03000000`],
  ["linux-program", "7f454c460201010000000000"],
  ["mac-program", "cffaedfe07000001"],
  ["mac-program", "cafebabe0000000201000007"],
  ["java-class", "cafebabe0000003d002a0a00"],
  ["dos-program", `${ascii("MZ")}90000300000004000000ffff`],
  ["wasm", "0061736d01000000"],
  ["dex", `${ascii("dex\n035")}00`],
  ["python-bytecode", `a70d0d0a0000000000000000${zeros(4)}`],
  ["lua-bytecode", "1b4c756153001993"],
  ["llvm-bitcode", "4243c0de35140000"],
  ["applescript-compiled", `${ascii("FasdUAS 1.101.10")}0e00`],
  ["windows-shortcut", "4c0000000114020000000000c000000000000046"],
  ["vhdx", ascii("vhdxfile")],
  ["qcow2", "514649fb00000003"],
  ["key-store", "feedfeed0000000200000001"],
  ["key-database", "03d9a29a67fb4bb501000300"],
  ["sqlite", `${ascii("SQLite format 3")}0010000101`],
  ["binary-property-list", ascii("bplist00Ô")],
  ["parquet", `${ascii("PAR1")}1504`],
  ["hdf5", "894844460d0a1a0a00"],
  ["numpy", "934e554d50590100"],
  ["pickle", "80049510000000"],
  ["pcap", "d4c3b2a102000400"],
  ["gltf", "676c544602000000"],
  ["gettext", "de12049500000000"],
  ["registry-hive", `${ascii("regf")}01000000`],
  ["der", "30820c1206092a864886f70d010702a0820c03"],
  ["git-pack", `${ascii("PACK")}00000002`],
  ["git-index", `${ascii("DIRC")}00000002`],
  ["git-pack-index", "ff744f6300000002"],
];

const texts: readonly (readonly [FileType, string])[] = [
  [
    "svg",
    '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h24"/></svg>',
  ],
  ["html", "<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>"],
  ["xml", '<?xml version="1.0"?><project default="build"></project>'],
  ["hta", '<html><head><HTA:APPLICATION ID="x" /></head></html>'],
  [
    "property-list",
    '<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" ""><plist><dict><key>Label</key></dict></plist>',
  ],
  [
    "mac-shortcut",
    '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://a.example</string></dict></plist>',
  ],
  ["internet-shortcut", "[InternetShortcut]\r\nURL=https://a.example/\r\n"],
  ["desktop-entry", "[Desktop Entry]\nType=Application\nExec=/bin/true\n"],
  ["registry-file", "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER]\r\n"],
  ["windows-search", '<?xml version="1.0"?><libraryDescription xmlns="x"></libraryDescription>'],
  ["windows-script", '<job id="a"><script language="JScript">WScript.Echo(1)</script></job>'],
  ["json", '{"name": "shop", "version": "1.0.0", "list": [1, 2.5, true, null]}'],
  ["json", '// a comment\n{ "tasks": [ { "label": "watch", }, ], }'],
  ["source-map", '{"version":3,"sources":["a.ts"],"names":[],"mappings":"AAAA"}'],
  ["notebook", '{"cells": [], "metadata": {}, "nbformat": 4}'],
  ["shell", "#!/usr/bin/env -S bash -e\necho done\n"],
  ["python", "#!/usr/bin/python3.12\nprint(1)\n"],
  ["javascript", "#!/usr/bin/env node\nrun()\n"],
  ["applescript", '#!/usr/bin/osascript\ndisplay dialog "hello"\n'],
  ["certificate", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"],
  ["private-key", "-----BEGIN EC PRIVATE KEY-----\nMHcC\n"],
  ["ssh-private-key", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n"],
  ["public-key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI someone@a.example\n"],
  ["git-lfs-pointer", `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`],
  ["git-annex-pointer", "/annex/objects/SHA256E-s12345--abc.png\n"],
  ["calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"],
  ["diff", "diff --git a/x b/x\nindex 1..2 100644\n"],
  ["mail", "Return-Path: <a@a.example>\nReceived: from b.example\n"],
  ["rtf", String.raw`{\rtf1\ansi hello}`],
  ["css", ":root { --accent: #ff0000; }\n.button { color: var(--accent); }\n"],
  ["word-list", `${Array.from({ length: 40 }, (_, index) => `word${String(index)}`).join("\n")}\n`],
  ["text", "Dear team,\n\nplease find the notes of our meeting below.\n"],
];

describe("recognising a type by content", () => {
  for (const [type, head] of binaryHeads)
    it(`knows ${type}`, () => {
      assert.equal(recogniseType(Buffer.from(head + "0102fe00".repeat(150), "hex")), type);
    });

  for (const [type, text] of texts)
    it(`knows ${type} in text`, () => assert.equal(recogniseType(Buffer.from(text)), type));

  it("knows at least 70 types by content", () => {
    assert.ok(new Set([...binaryHeads, ...texts].map(([type]) => type)).size >= 70);
  });

  it("calls nothing empty, and bytes without a sign binary", () => {
    assert.equal(recogniseType(new Uint8Array()), "empty");
    assert.equal(recogniseType(Buffer.from("9f00e1b2c3d4".repeat(40), "hex")), "binary");
  });

  it("looks behind the head where a format shows itself there", () => {
    const file = Buffer.alloc(40_000);
    file.write("CD001", 32_769, "latin1");
    const rest = { size: file.length, read: (from: number, length: number) => file.subarray(from, from + length) };
    assert.equal(recogniseType(file.subarray(0, 4096), rest), "iso");
  });

  it("tells a program for Windows by the header that its beginning points to", () => {
    const file = Buffer.alloc(512);
    file.write("MZ", "latin1");
    file.writeUInt32LE(128, 0x3c);
    file.write("PE", 128, "latin1");
    assert.equal(recogniseType(file), "windows-program");
  });

  it("tells an installer from a document by the class of an OLE file", () => {
    const file = Buffer.alloc(2048);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
    file.writeUInt32LE(0, 0x30);
    Buffer.from("84100c0000000000c000000000000046", "hex").copy(file, 512 + 0x50);
    assert.equal(recogniseType(file), "msi");
  });
});

describe("a program in disguise", () => {
  const program = 'const fs = require("fs"); module.exports = () => eval(fs.readFileSync("a.txt", "utf8"));';

  for (const magic of ["wOF2=1;", "GIF89a=1;", "OTTO=1;", "BM=1;", "ID3=1;", "RIFF=1;", "true=1;", "MZ=1;"])
    it(`is seen behind ${magic}`, () => assert.equal(recogniseType(Buffer.from(magic + program)), "javascript"));

  it("is seen behind a signature and a comment full of zeros", () => {
    assert.equal(recogniseType(Buffer.from(`GIF89a/*${"\0".repeat(400)}*/=1;${program}`)), "javascript");
  });

  it("is seen when it begins as JSON does", () => {
    assert.equal(recogniseType(Buffer.from(`["a"].map(() => 1); ${program}`)), "javascript");
  });

  it("is seen in UTF-16, with and without a mark", () => {
    const script = "$client = New-Object Net.WebClient\nInvoke-Expression $client\nWrite-Host $env:USERNAME\n";
    assert.equal(recogniseType(Buffer.from(`\uFEFF${script}`, "utf16le")), "powershell");
    assert.equal(recogniseType(Buffer.from(script, "utf16le")), "powershell");
  });
});

describe("hostile heads", () => {
  it("never throw, and always give a type of the list", () => {
    const known = new Set<string>(fileTypes);
    check(
      property(uint8Array({ maxLength: 600 }), constantFrom(...binaryHeads), (noise, [, head]) => {
        const start = Buffer.from(head, "hex").subarray(0, noise.length % 40);
        assert.ok(known.has(recogniseType(Buffer.concat([start, noise]))));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("cost little, whatever they repeat", () => {
    const started = performance.now();
    for (const bait of ["<", "<!--", "{", '{"a":', "[[", "// ", "/*", " ", "\n", "=", "import ", "a,", "\\", '"'])
      recogniseType(Buffer.alloc(4096, bait));
    assert.ok(performance.now() - started < 60_000);
  });
});
