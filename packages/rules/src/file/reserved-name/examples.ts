import type { Examples } from "@doorward/core";

/** Names that Windows keeps for itself, and names that only contain them. */
export const examples: Examples = {
  hits: [
    { name: "the name of a device", files: { "src/aux.js": "export const a = 1;\n" } },
    { name: "the name of a device as a folder", files: { "con/a.js": "export const a = 1;\n" } },
    { name: "the short name of Git's own folder", files: { "git~1/config": "[core]\n\tbare = false\n" } },
  ],
  misses: [
    {
      name: "a longer name",
      why: "Only the whole part before the first dot counts.",
      files: { "src/console.js": "export const a = 1;\n", "src/auxiliary.js": "export const b = 1;\n" },
    },
    {
      name: "a number too many",
      why: "There is no device of that name.",
      files: { "src/com10.js": "export const a = 1;\n" },
    },
    {
      name: "the name at the end of another",
      why: "Only the whole part before the first dot counts.",
      files: { "src/my.con.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "the short name of another folder",
      caughtBy: "nothing",
      files: { "progra~1/a.js": "export const a = 1;\n" },
    },
  ],
};
