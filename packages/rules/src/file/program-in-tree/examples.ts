import type { Examples } from "@doorward/core";
import { linuxProgram, windowsProgram } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";

const script = "#!/bin/sh\nset -e\necho one\nif [ -f a ]; then\n  echo two\nfi\n";

/** Trees with finished programs, and trees without. */
export const examples: Examples = {
  hits: [
    { name: "a program of Windows in a folder of a package", files: { "vendor/notify/notify.exe": windowsProgram } },
    { name: "a program of Linux without an ending", files: { "bin/tool": linuxProgram } },
    {
      name: "an entry for the menu of a Linux desktop",
      files: { "share/app.desktop": "[Desktop Entry]\nType=Application\nName=One\nExec=true\n" },
    },
  ],
  misses: [
    {
      name: "the wrapper of a build tool",
      why: "Every project of that tool carries the same file.",
      files: {
        "gradle/wrapper/gradle-wrapper.jar": makeZip([
          { name: "META-INF/MANIFEST.MF", content: "Manifest-Version: 1.0\n" },
        ]),
      },
    },
    {
      name: "a program among the fixtures of its reader",
      why: "It is material of tests.",
      files: { "test/fixtures/a.exe": windowsProgram },
    },
    {
      name: "WebAssembly",
      why: "It runs inside the program that loads it, and nobody can double-click it.",
      files: { "dist/hash.wasm": { base64: "AGFzbQEAAAABBAFgAAADAgEACgQBAgAL" } },
    },
    { name: "scripts of a shell", why: "Anybody can read them.", files: { "build.sh": script } },
  ],
  evasions: [
    {
      name: "the program as base64 in the code",
      caughtBy: "nothing",
      files: { "src/tool.js": 'export const tool = "TVqQAAMAAAAEAAAA";\n' },
    },
  ],
};
