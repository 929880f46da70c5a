import type { Examples } from "@doorward/core";

/** Projects whose packages do not fit together, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a name with an invisible character",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "ex\\u200bpress": "^4.0.0"\n  }\n}\n',
      },
    },
    {
      name: "a name with a Cyrillic letter",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "r\\u0435act": "^18.0.0"\n  }\n}\n',
      },
    },
    {
      name: "a name with a line break",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "re\\nact": "^18.0.0"\n  }\n}\n',
      },
    },
  ],
  misses: [
    {
      name: "plain names",
      why: "They can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.0.0",\n    "@types/node": "^22.0.0"\n  }\n}\n',
      },
    },
    {
      name: "a name with capitals of an old package",
      why: "Old packages have capitals.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "JSONStream": "^1.3.5"\n  }\n}\n',
      },
    },
    {
      name: "a foreign letter in a description",
      why: "A description installs nothing.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "description": "\\u041c\\u0430\\u0433\\u0430\\u0437\\u0438\\u043d",\n  "dependencies": {\n    "express": "^4.0.0"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "a plain name that reads like another",
      caughtBy: "code/package-near-popular",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "expresss": "^4.0.0"\n  }\n}\n',
      },
    },
  ],
};
