import type { Examples } from "@doorward/core";

/** Texts that ask for it, and texts that only speak of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a brief that rules out virtual machines",
      files: { "README.md": "# Test\n\nDo not use a virtual machine or Docker for this test.\n" },
    },
    {
      name: "a brief that asks for the main laptop",
      files: { "README.md": "# Test\n\nPlease use your main laptop, the test measures performance.\n" },
    },
    {
      name: "a brief that asks to disable the sandbox",
      files: { "README.md": "# Test\n\nDisable Docker before you start the project.\n" },
    },
  ],
  misses: [
    {
      name: "a guide to work in a container",
      why: "It asks for the opposite.",
      files: { "README.md": "# Shop\n\nRun it in a container: `docker compose up`.\n" },
    },
    {
      name: "a note on what a sandbox does",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe sandbox keeps plug-ins away from the file system.\n" },
    },
    {
      name: "a requirement of memory",
      why: "It says nothing of protection.",
      files: { "README.md": "# Shop\n\nYou need 8 GB of memory.\n" },
    },
  ],
  evasions: [
    {
      name: "a reason that makes people leave it by themselves",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nThe wallet plug-in only shows up in the browser you use every day.\n" },
    },
  ],
};
