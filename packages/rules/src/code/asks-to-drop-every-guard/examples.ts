import type { Examples } from "@doorward/core";

/** Texts that ask to lower the guard in several ways, and texts that ask for one. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief against scanners and virtual machines",
      files: { "README.md": "# Test\n\nTurn off Windows Defender. Do not use a virtual machine.\n" },
    },
    {
      name: "a brief for trust and for the main laptop",
      files: { "README.md": "# Test\n\nTrust the workspace when the editor asks. Please use your main laptop.\n" },
    },
    {
      name: "two documents, one for each",
      files: {
        "README.md": "# Test\n\nDisable your antivirus, it slows the build down.\n",
        "docs/start.md": "# Start\n\nTrust the workspace when the editor asks.\n",
      },
    },
  ],
  misses: [
    {
      name: "a guide to an unsigned program",
      why: "It asks for one thing, and says why.",
      files: { "README.md": "# Shop\n\nThe program is not signed: run `xattr -d com.apple.quarantine Shop.app`.\n" },
    },
    {
      name: "a brief that asks for a virtual machine",
      why: "It raises the guard.",
      files: { "README.md": "# Test\n\nPlease work in a virtual machine.\n" },
    },
    {
      name: "a guide to a container and to trust in it",
      why: "It asks for one thing.",
      files: { "README.md": "# Shop\n\nTrust the workspace when the editor asks, then reopen it in the container.\n" },
    },
  ],
  evasions: [
    {
      name: "one of the two in a chat",
      caughtBy: "code/asks-to-leave-sandbox",
      files: { "README.md": "# Test\n\nDo not use a virtual machine or Docker for this test.\n" },
    },
  ],
};
