import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0" }\n';

/** Repositories whose commits were recorded on days that go back, and ordinary ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a last commit recorded before the one it builds on",
      files: { "package.json": manifest, "index.js": "export {};\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-05-02T09:00:00Z" },
        { files: { "index.js": "export {};\n" }, committed: "2026-03-02T09:00:00Z" },
      ],
    },
    {
      name: "a commit in the middle that goes back by a month",
      files: { "package.json": manifest, "index.js": "export {};\n", "README.md": "# shop\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-04-10T09:00:00Z" },
        { files: { "index.js": "export {};\n" }, committed: "2026-03-10T09:00:00Z" },
        { files: { "README.md": "# shop\n" }, committed: "2026-04-20T09:00:00Z" },
      ],
    },
    {
      name: "a branch whose only commit lies before its beginning",
      files: { "package.json": manifest },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-04-10T09:00:00Z" },
        { branch: "task", files: { "index.js": "export {};\n" }, committed: "2026-01-10T09:00:00Z" },
      ],
    },
  ],
  misses: [
    {
      name: "commits one after the other",
      why: "Each was recorded after the one before.",
      files: { "package.json": manifest, "index.js": "export {};\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-03-02T09:00:00Z" },
        { files: { "index.js": "export {};\n" }, committed: "2026-03-02T09:00:00Z" },
      ],
    },
    {
      name: "two computers whose clocks differ by minutes",
      why: "Clocks are seldom right to the minute.",
      files: { "package.json": manifest, "index.js": "export {};\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-03-02T09:20:00Z" },
        { files: { "index.js": "export {};\n" }, committed: "2026-03-02T09:00:00Z" },
      ],
    },
    {
      name: "an old change that was recorded today",
      why: "The day of recording rises; only the day of writing lies back.",
      files: { "package.json": manifest, "index.js": "export {};\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-03-02T09:00:00Z" },
        { files: { "index.js": "export {};\n" }, authored: "2026-01-02T09:00:00Z", committed: "2026-03-03T09:00:00Z" },
      ],
    },
  ],
  evasions: [
    {
      name: "a whole history that was dated anew",
      caughtBy: "nothing",
      files: { "package.json": manifest, "index.js": "export {};\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2025-05-02T09:00:00Z" },
        { files: { "index.js": "export {};\n" }, committed: "2025-06-02T09:00:00Z" },
      ],
    },
  ],
};
