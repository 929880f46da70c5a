import type { Examples } from "@doorward/core";

/** Sites whose names begin like an ending, and honest hyphens. */
export const examples: Examples = {
  hits: [
    {
      name: "an office with the ending of all offices",
      files: { "links.txt": "https://tax-gov.refund-desk.example/\n" },
    },
    { name: "an office's ending with a hyphen", files: { "links.txt": "https://gov-uk.refund-desk.example/\n" } },
    {
      name: "a known address glued further in front",
      files: { "links.txt": "https://toll.com-bill.desk-99.example/\n" },
    },
    { name: "a toll road's bill", files: { "links.txt": "https://tollroad.com-bill-desk.example/pay\n" } },
    { name: "an office", files: { "links.txt": "https://office.gov-refund.example/\n" } },
    { name: "a shop", files: { "links.txt": "https://acme-shop.com-sale.example/\n" } },
  ],
  misses: [
    {
      name: "open government",
      why: "It is a topic of its own.",
      files: { "links.txt": "https://open-gov.doorward-help.example/\n" },
    },
    {
      name: "a forum of a project",
      why: "A program is honestly governed there, and no country stands behind it.",
      files: { "links.txt": "https://gov.acme-project.example/\n" },
    },
    {
      name: "a site of its own",
      why: "Nothing stands in front that it would complete.",
      files: { "links.txt": "https://com-unity.example/\n" },
    },
    {
      name: "the usual label in front",
      why: "Nothing is completed.",
      files: { "links.txt": "https://www.com-unity.example/\n" },
    },
    {
      name: "a hyphen further on",
      why: "The name begins with a word.",
      files: { "links.txt": "https://shop.acme-com.example/\n" },
    },
  ],
  evasions: [
    {
      name: "a dot in place of the hyphen",
      caughtBy: "nothing",
      files: { "links.txt": "https://tollroad.com.bill-desk.example/pay\n" },
    },
  ],
};
