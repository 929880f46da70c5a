import type { Examples } from "@doorward/core";

/** Schemes of system tools, and schemes of programs. */
export const examples: Examples = {
  hits: [
    {
      name: "the diagnostic tool",
      files: { "links.txt": "ms-msdt:/id PCWDiagnostic /skip force /param IT_RebrowseForFile\n" },
    },
    { name: "the diagnostic tool in capitals", files: { "links.txt": "MS-MSDT:/id PCWDiagnostic\n" } },
    {
      name: "the starter of Office",
      files: { "links.txt": 'ms-officecmd:{"id":3,"LocalProviders.LaunchOfficeAppForResult":{}}\n' },
    },
  ],
  misses: [
    { name: "a chat program", why: "It opens a program that people chose.", files: { "links.txt": "slack://open\n" } },
    {
      name: "the settings",
      why: "They are shown and change nothing.",
      files: { "links.txt": "ms-settings:windowsupdate\n" },
    },
    { name: "a page about the tool", why: "It is shown.", files: { "links.txt": "https://docs.example/ms-msdt\n" } },
  ],
  evasions: [
    {
      name: "the search of Windows",
      caughtBy: "link/search-of-server",
      files: { "links.txt": "search-ms:query=a&crumb=location:%5C%5Cdesk.example%5Cdocs\n" },
    },
  ],
};
