import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { writeTarMember } from "../../packages/readers/src/tree/tar/tar.test-support.ts";
import { writeRepository } from "../write-repository.ts";
import { payload, writeArchive, writeFolder, type HostileCase } from "./hostile-case.ts";

/** The file that appears when a command of a hostile repository runs. */
export const markerName = "ran.marker";

const objects = writeRepository([
  { files: { "a.js": "a()", "b/c.js": "c()" } },
  { files: { "a.js": "b()" }, message: "Second\n" },
]);

function withGit(name: string, change: (git: Record<string, Buffer>, folder: string) => void): HostileCase {
  return {
    name,
    write: (folder) => {
      const git = { ...objects };
      change(git, folder);
      const files = Object.entries(git).map(([path, bytes]) => [`.git/${path}`, bytes] as const);
      return writeFolder(folder, { ...payload, ...Object.fromEntries(files) });
    },
    finds: true,
  };
}

/** Repositories that want to run something, and that are broken. */
export const repositories: readonly HostileCase[] = [
  withGit("settings and hooks of a repository that would run commands", (git, folder) => {
    const command = `touch '${join(folder, markerName)}'`;
    git["config"] = Buffer.from(
      [
        "[core]\n\trepositoryformatversion = 0\n\tbare = false",
        ...["fsmonitor", "sshCommand", "pager", "editor", "askPass", "gitProxy"].map(
          (key) => `\t${key} = "${command}"`,
        ),
        `\thooksPath = hooks\n[credential]\n\thelper = "!${command}"\n[diff]\n\texternal = "${command}"`,
        `[filter "x"]\n\tsmudge = "${command}"\n\tclean = "${command}"\n\tprocess = "${command}"`,
        `[uploadpack]\n\tpackObjectsHook = "${command}"\n[alias]\n\tstatus = "!${command}"`,
        "[include]\n\tpath = /dev/zero\n[include]\n\tpath = config\n",
      ].join("\n"),
    );
    for (const hook of ["post-checkout", "pre-commit", "post-index-change", "fsmonitor-watchman"])
      git[`hooks/${hook}`] = Buffer.from(`#!/bin/sh\n${command}\n`);
    git["info/attributes"] = Buffer.from("* filter=x diff=x\n");
  }),
  withGit("objects cut off, emptied and replaced", (git) => {
    for (const [index, path] of Object.keys(git)
      .filter((each) => each.startsWith("objects/"))
      .entries())
      git[path] =
        [Buffer.alloc(0), git[path]?.subarray(0, 9), randomBytes(200), Buffer.from("x")][index % 4] ?? Buffer.alloc(0);
  }),
  withGit("an object that unpacks to 300 MB", (git) => {
    const path = Object.keys(git).find((each) => each.startsWith("objects/")) ?? "";
    git[path] = deflateSync(Buffer.concat([Buffer.from("blob 300000000\0"), Buffer.alloc(300_000_000)]));
  }),
  withGit("a pack that counts 4,000,000,000 objects", (git) => {
    const head = Buffer.from("PACK\0\0\0\x02\xee\x6b\x28\x00", "latin1");
    git["objects/pack/pack-a.pack"] = Buffer.concat([head, randomBytes(5000)]);
    git["objects/pack/pack-a.idx"] = Buffer.concat([
      Buffer.from("\xfftOc\0\0\0\x02", "latin1"),
      Buffer.alloc(1024, 0xff),
      randomBytes(100),
    ]);
    git["objects/pack/pack-b.pack"] = Buffer.concat([head, Buffer.alloc(5000, 0x6f)]);
  }),
  withGit("names that lead to each other, and out", (git) => {
    git["HEAD"] = Buffer.from("ref: refs/heads/a\n");
    git["refs/heads/a"] = Buffer.from("ref: refs/heads/b\n");
    git["refs/heads/b"] = Buffer.from("ref: refs/heads/a\n");
    git["refs/heads/c"] = Buffer.from("ref: ../../../../etc/passwd\n");
    git["commondir"] = Buffer.from("../../../../../..\n");
    git["objects/info/alternates"] = Buffer.from("/proc/self\n../../../..\n/dev\n");
  }),
  withGit("1,000,000 packed names", (git) => {
    const id = git["refs/heads/main"]?.toString().trim() ?? "";
    git["packed-refs"] = Buffer.from(
      Array.from({ length: 1_000_000 }, (_, index) => `${id} refs/heads/b${index}\n`).join(""),
    );
  }),
  {
    name: "3,000 repositories in one arrival",
    write: (folder) => {
      const members = Array.from({ length: 3000 }, (_, index) =>
        Object.entries(objects).map(([path, content]) => writeTarMember({ name: `r${index}/.git/${path}`, content })),
      );
      const other = Object.entries(payload).map(([name, content]) => writeTarMember({ name, content }));
      return writeArchive(folder, "a.tgz", gzipSync(Buffer.concat([...other, ...members.flat()]), { level: 1 }));
    },
    unjudged: /more than 100 repositories/u,
    finds: true,
  },
  {
    name: "a file that says that the repository lies elsewhere",
    write: (folder) => writeFolder(folder, { ...payload, ".git": "gitdir: ../../../../../../../../etc\n" }),
    finds: true,
  },
];
