import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    { name: "a note beside a batch file", files: { "README.md": "Run fix.bat as administrator.\n" } },
    {
      name: "a brief that asks for an elevated terminal",
      files: { "README.md": "# Test\n\nOpen PowerShell as Administrator and run `npm start`.\n" },
    },
    {
      name: "a set-up that asks for root",
      files: { "README.md": "# Test\n\nRun the installer as root: `sudo ./install.sh`.\n" },
    },
  ],
  misses: [
    {
      name: "a guide that needs no rights",
      why: "It asks for none.",
      files: { "README.md": "# Shop\n\nRun `npm start`.\n" },
    },
    {
      name: "a role in a web shop",
      why: "It is a role in the program.",
      files: { "README.md": "# Shop\n\nThe administrator can add products.\n" },
    },
    {
      name: "a warning against root",
      why: "It asks for the opposite.",
      files: { "README.md": "# Shop\n\nNever run the server as root.\n" },
    },
  ],
  evasions: [
    {
      name: "a program that asks for the rights by itself",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nStart the set-up and confirm what it asks.\n" },
    },
  ],
};
