import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief that asks to turn off the scanner",
      files: { "README.md": "# Test\n\nTurn off Windows Defender before you run the project.\n" },
    },
    {
      name: "a brief that asks for an exclusion",
      files: { "README.md": "# Test\n\nDisable your antivirus, it slows the build down.\n" },
    },
    {
      name: "a guide that takes the quarantine mark away",
      files: { "README.md": "# Shop\n\nRun `xattr -d com.apple.quarantine Shop.app`.\n" },
    },
  ],
  misses: [
    {
      name: "a note on what scanners do",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe installer was checked by several scanners.\n" },
    },
    {
      name: "a guide to turn a protection on",
      why: "It asks for the opposite.",
      files: { "README.md": "# Shop\n\nKeep your firewall on.\n" },
    },
    {
      name: "a setting of the program",
      why: "It is a setting of the program, not of the system.",
      files: { "README.md": "# Shop\n\nDisable the cache with `--no-cache`.\n" },
    },
  ],
  evasions: [
    {
      name: "an error that the reader mends by turning it off",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nIf the scanner deletes files of the test, restore them.\n" },
    },
  ],
};
