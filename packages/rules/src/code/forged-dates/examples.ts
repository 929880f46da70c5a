import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "build": "postcss" } }\n';
const files = { "package.json": manifest, "postcss.config.mjs": "export default { plugins: {} };\n" };

/** Repositories with commits that were given another date, and with commits that honest work dates so. */
export const examples: Examples = {
  hits: [
    {
      name: "a last commit that was recorded months after the day it gives",
      files,
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { files, authored: "2026-01-06T09:00:00Z", committed: "2026-05-02T09:00:00Z" },
      ],
    },
    {
      name: "a commit in the middle",
      files: { ...files, "README.md": "# shop\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { files, authored: "2025-11-01T09:00:00Z", committed: "2026-01-20T09:00:00Z" },
        { files: { "README.md": "# shop\n" }, committed: "2026-01-28T09:00:00Z" },
      ],
    },
    {
      name: "a commit on another branch",
      files: { "package.json": manifest },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { branch: "task", files, authored: "2026-01-06T09:00:00Z", committed: "2026-03-02T09:00:00Z" },
      ],
    },
  ],
  misses: [
    {
      name: "a branch that was moved as a whole",
      why: "Its commits were recorded together within minutes and keep the days they were written.",
      files: { ...files, "README.md": "# shop\n" },
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { files, authored: "2026-01-06T09:00:00Z", committed: "2026-03-02T09:00:00Z" },
        { files: { "README.md": "# shop\n" }, authored: "2026-01-07T09:00:00Z", committed: "2026-03-02T09:00:04Z" },
      ],
    },
    {
      name: "a change that somebody else took over weeks later",
      why: "One person wrote it and another recorded it, as merges on a site and mailed changes are.",
      files,
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        {
          files,
          author: "Bea <bea@home.example>",
          authored: "2026-01-06T09:00:00Z",
          committed: "2026-03-02T09:00:00Z",
        },
      ],
    },
    {
      name: "a commit that was mended some days later",
      why: "A few days lie between writing and recording in everyday work.",
      files,
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { files, authored: "2026-01-06T09:00:00Z", committed: "2026-01-11T09:00:00Z" },
      ],
    },
  ],
  evasions: [
    {
      name: "both dates set to the old day",
      caughtBy: "nothing",
      files,
      commits: [
        { files: { "package.json": manifest }, committed: "2026-01-05T09:00:00Z" },
        { files, authored: "2026-01-06T09:00:00Z", committed: "2026-01-06T09:00:00Z" },
      ],
    },
  ],
};
