import type { Examples } from "@doorward/core";

/** Short names in letters that only look like them, and honest names beyond ASCII. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool with a dot below", files: { "links.txt": "https://zo\u1ecdm.example/j/1\n" } },
    { name: "a Cyrillic letter in a short name", files: { "links.txt": "https://z\u043eom.example/\n" } },
    {
      name: "such a name in front of a stranger's domain",
      files: { "links.txt": "https://l\u0117dger.account.example/\n" },
    },
  ],
  misses: [
    {
      name: "a Spanish word that is no brand's",
      why: "Its letters fold to no name that is guarded.",
      files: { "links.txt": "https://ma\u00f1ana.example/\n" },
    },
    { name: "the brand itself", why: "It is its own domain.", files: { "links.txt": "https://zoom.us/j/1\n" } },
    {
      name: "a name in one foreign script",
      why: "Nobody takes it for a brand.",
      files: { "links.txt": "https://\u0437\u0443\u043c\u043c\u0435\u0440.example/\n" },
    },
  ],
  evasions: [
    {
      name: "a letter added instead of swapped",
      caughtBy: "nothing",
      files: { "links.txt": "https://zooom.example/\n" },
    },
  ],
};
