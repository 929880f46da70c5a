import type { Examples } from "@doorward/core";

/** Hosts that carry the name of the organisation that wrote the policy, and its own. */
export const examples: Examples = {
  hits: [
    {
      name: "the name in front of a fake meeting host",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://northwindbank.in-meet.example/\n",
      },
    },
    {
      name: "the name with a word",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://northwindbank-payroll.example/\n",
      },
    },
    {
      name: "the name of a verified vendor",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://harborcustody.signing-desk.example/\n",
      },
    },
  ],
  misses: [
    {
      name: "the organisation's own domain",
      why: "It stands in the policy.",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://www.northwindbank.test/\n",
      },
    },
    {
      name: "the vendor's own domain",
      why: "It was verified.",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://app.harborcustody.test/\n",
      },
    },
    {
      name: "a name that nobody put into a policy",
      why: "Only the policy says what is one's own.",
      files: { "links.txt": "https://northwindbank.in-meet.example/\n" },
    },
    {
      name: "the name in a path",
      why: "A path is no claim to be somebody.",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://news.example/northwindbank-results\n",
      },
    },
  ],
  evasions: [
    {
      name: "the name cut short",
      caughtBy: "nothing",
      files: {
        "doorward.yaml":
          "organisation:\n  name: Northwind Bank\n  names: [northwindbank]\n  domains: [northwindbank.test]\nvendors:\n  - name: Harbor Custody\n    domains: [harborcustody.test]\n    verified: { how: contract and call, by: security team, until: 2027-06-30 }\n",
        "links.txt": "https://nwb.in-meet.example/\n",
      },
    },
  ],
};
