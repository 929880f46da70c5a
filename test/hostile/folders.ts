import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { payload, writeFolder, type HostileCase } from "./hostile-case.ts";

const isWindows = process.platform === "win32" && "Windows has none of these";

/** Folders that hold what only a file system can hold. */
export const folders: readonly HostileCase[] = [
  {
    name: "a file of 2 GB that takes no room",
    write: (folder) => {
      const arrival = writeFolder(folder, { ...payload, "data.bin": "", "app.js": "" });
      truncateSync(join(arrival, "data.bin"), 2_000_000_000);
      truncateSync(join(arrival, "app.js"), 2_000_000_000);
      return arrival;
    },
    finds: true,
  },
  {
    name: "links in circles, and out of the folder",
    write: (folder) => {
      const arrival = writeFolder(folder, { ...payload, "a/b/c.js": "c()" });
      for (const [target, path] of [
        ["self", "self"],
        ["pong", "ping"],
        ["ping", "pong"],
        ["..", "a/up"],
        [".", "a/b/here"],
        ["../..", "a/b/top"],
        ["/", "root"],
        ["/dev/zero", "app.js"],
        ["/dev/zero", ".npmrc"],
        ["../../../..", ".vscode"],
        ["x".repeat(4000), "nowhere"],
      ] as const)
        symlinkSync(target, join(arrival, path));
      return arrival;
    },
    finds: true,
    skip: isWindows,
  },
  {
    name: "pipes under the names that tools read",
    write: (folder) => {
      const arrival = writeFolder(folder, { ...payload, ".git/HEAD": "ref: refs/heads/main\n" });
      mkdirSync(join(arrival, "app"));
      for (const path of ["app/package.json", "app.js", "README.md", ".git/config", ".gitattributes"])
        execFileSync("mkfifo", [join(arrival, path)]);
      return arrival;
    },
    finds: true,
    skip: isWindows,
  },
  {
    name: "a pipe handed in as an archive",
    write: (folder) => {
      execFileSync("mkfifo", [join(folder, "a.zip")]);
      return join(folder, "a.zip");
    },
    skip: isWindows,
  },
  {
    name: "a file that may not be read",
    write: (folder) => {
      const arrival = writeFolder(folder, { "start.js": "start()" });
      chmodSync(join(arrival, "start.js"), 0);
      return arrival;
    },
    unjudged: /start\.js/u,
    skip: isWindows || (process.getuid?.() === 0 && "the superuser may read everything"),
  },
  {
    name: "names with line breaks, bidirectional, invisible, control and broken characters",
    write: (folder) => {
      const arrival = writeFolder(folder, payload);
      for (const name of [
        "line\nbreak.js",
        "\u202Egpj.js",
        "a\u200B.js",
        "\u001b[2J\u0007.js",
        " ",
        "…",
        "-rf",
        "a\\b.js",
      ])
        writeFileSync(join(arrival, name), "x()");
      for (const byte of [0xff, 0xfe])
        writeFileSync(Buffer.concat([Buffer.from(`${arrival}/bad`), Buffer.from([byte]), Buffer.from(".js")]), "x()");
      return arrival;
    },
    unjudged: /not valid text/u,
    finds: true,
    skip: process.platform !== "linux" && "the file system takes no such names",
  },
  {
    name: "two names that differ in case alone",
    write: (folder) => writeFolder(folder, { ...payload, "Index.js": "a()", "index.js": "b()", "INDEX.js": "c()" }),
    finds: true,
  },
  {
    name: "folders 1,500 deep",
    write: (folder) => {
      const arrival = writeFolder(folder, payload);
      mkdirSync(join(arrival, "a/".repeat(1500)), { recursive: true });
      writeFileSync(join(arrival, "a/".repeat(1500), "x.js"), "x()");
      return arrival;
    },
    finds: true,
    skip: isWindows,
  },
];
