import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeAtRandom } from "../change-at-random.test-support.ts";
import { readWindowsShortcut } from "./windows-shortcut.ts";
import { driveItem, fileItem, writeShortcut } from "./windows-shortcut.test-support.ts";

const full = writeShortcut({
  items: [driveItem("C:\\"), fileItem("WINDOWS", "Windows"), fileItem("notepad.exe", "notepad.exe")],
  localPath: "C:\\Windows\\notepad.exe",
  description: "Statement of November",
  relativePath: "..\\..\\Windows\\notepad.exe",
  folder: "C:\\Users",
  args: "note.txt",
  icon: "C:\\Windows\\System32\\imageres.dll",
  iconIndex: 11,
  show: 7,
  environmentPath: "%windir%\\notepad.exe",
  machine: "desk-12",
});

describe("a Windows shortcut", () => {
  it("gives all that it states", () => {
    const shortcut = readWindowsShortcut(full);
    assert.equal(shortcut?.target, "%windir%\\notepad.exe");
    assert.deepEqual(shortcut.targets, [
      "%windir%\\notepad.exe",
      "..\\..\\Windows\\notepad.exe",
      "C:\\Windows\\notepad.exe",
    ]);
    assert.equal(shortcut.args, "note.txt");
    assert.equal(shortcut.folder, "C:\\Users");
    assert.equal(shortcut.description, "Statement of November");
    assert.equal(shortcut.icon, "C:\\Windows\\System32\\imageres.dll");
    assert.equal(shortcut.iconIndex, 11);
    assert.equal(shortcut.showCommand, 7);
    assert.equal(shortcut.machine, "desk-12");
    assert.equal(shortcut.appendedBytes, 0);
  });

  it("leads where its shell items lead when it states nothing else", () => {
    const items = [driveItem("C:\\"), fileItem("PROGRA~1", "Program Files"), fileItem("RUN~1.EXE", "runner.exe")];
    assert.equal(readWindowsShortcut(writeShortcut({ items }))?.target, "C:\\Program Files\\runner.exe");
  });

  it("leads to a file on a server", () => {
    const shortcut = readWindowsShortcut(
      writeShortcut({ share: "\\\\files.example\\DavWWWRoot", suffix: "brief.exe" }),
    );
    assert.equal(shortcut?.target, "\\\\files.example\\DavWWWRoot\\brief.exe");
  });

  it("keeps arguments behind many blanks whole", () => {
    const args = `${" ".repeat(900)}/c start`;
    assert.equal(readWindowsShortcut(writeShortcut({ relativePath: "cmd.exe", args }))?.args, args);
  });

  it("counts what was put behind its end", () => {
    const behind = Buffer.from("x".repeat(5000));
    assert.equal(readWindowsShortcut(writeShortcut({ relativePath: "a.exe", behind }))?.appendedBytes, 5000);
  });

  it("is none when the bytes are none, or a text goes beyond the end", () => {
    assert.equal(readWindowsShortcut(Buffer.alloc(0)), undefined);
    assert.equal(readWindowsShortcut(Buffer.alloc(100)), undefined);
    assert.equal(readWindowsShortcut(full.subarray(0, 400)), undefined);
  });

  it("ends, whatever its sizes say", () => {
    for (const changed of changeAtRandom(full, 3000)) {
      const shortcut = readWindowsShortcut(changed);
      if (shortcut !== undefined) assert.ok(shortcut.appendedBytes >= 0 && shortcut.appendedBytes <= changed.length);
    }
  });
});
