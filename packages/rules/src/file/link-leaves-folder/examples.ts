import type { Examples } from "@doorward/core";

/** Links that lead out, and links that stay. */
export const examples: Examples = {
  hits: [
    {
      name: "a link to a place of the system",
      files: { config: { link: "/etc/hosts" }, "a.js": "export const a = 1;\n" },
    },
    {
      name: "a link that climbs too far",
      files: { "src/shared": { link: "../../../shared" }, "a.js": "export const a = 1;\n" },
    },
    { name: "a link with the path of Windows", files: { data: { link: "C:\\data" }, "a.js": "export const a = 1;\n" } },
  ],
  misses: [
    {
      name: "a link to another package of the same tree",
      why: "It stays in the arrival.",
      files: { "node_modules/a": { link: "../packages/a" }, "packages/a/a.js": "export const a = 1;\n" },
    },
    {
      name: "a link to the file beside it",
      why: "It stays in the arrival.",
      files: { "latest.js": { link: "./a.js" }, "a.js": "export const a = 1;\n" },
    },
    {
      name: "a link that climbs and comes back",
      why: "It stays in the arrival.",
      files: { "src/b.js": { link: "../src/a.js" }, "src/a.js": "export const a = 1;\n" },
    },
    {
      name: "a link that leads out among the fixtures of a tool",
      why: "It is material of tests.",
      files: { "test/fixtures/out": { link: "/etc/hosts" }, "a.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "a program that makes the link when it runs",
      caughtBy: "nothing",
      files: { "a.js": 'require("fs").symlinkSync(process.argv[2], "config");\n' },
    },
  ],
};
