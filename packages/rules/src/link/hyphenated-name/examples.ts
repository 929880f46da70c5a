import type { Examples } from "@doorward/core";

/** Names with many hyphens, and names with some. */
export const examples: Examples = {
  hits: [
    { name: "a sentence", files: { "links.txt": "https://please-check-your-parcel-today.example/\n" } },
    {
      name: "a sentence at a builder of sites",
      files: { "links.txt": "https://doorward-example-my-parcel-status.webflow.io/\n" },
    },
    { name: "a sentence with digits", files: { "links.txt": "https://us-de-parcel-07-info-desk.example/\n" } },
  ],
  misses: [
    {
      name: "a product's name",
      why: "Three hyphens are usual.",
      files: { "links.txt": "https://react-native-date-picker.example/\n" },
    },
    {
      name: "a label in front",
      why: "Its hyphens are in front of the domain.",
      files: { "links.txt": "https://a-b-c-d-e.acme.example/\n" },
    },
    {
      name: "a preview of a program",
      why: "It is named after project, branch and owner.",
      files: { "links.txt": "https://doorward-example-desk-git-main-acme.vercel.app/\n" },
    },
    {
      name: "an article",
      why: "A path is no name.",
      files: { "links.txt": "https://blog.example/please-check-your-parcel-today\n" },
    },
  ],
  evasions: [
    { name: "no hyphens", caughtBy: "nothing", files: { "links.txt": "https://pleasecheckyourparcel.example/\n" } },
  ],
};
