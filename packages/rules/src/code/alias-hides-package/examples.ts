import type { Examples } from "@doorward/core";

/** Projects that install one package under the name of another, and honest aliases. */
export const examples: Examples = {
  hits: [
    {
      name: "a popular name that installs another",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "npm:fast-router-core@1.0.0"\n  }\n}\n',
      },
    },
    {
      name: "an alias for a scoped package",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "chalk": "npm:@paint/terminal@2.0.0"\n  }\n}\n',
      },
    },
    {
      name: "an alias among the overrides of development",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "react": "npm:ui-runtime@1.2.0"\n  }\n}\n',
      },
    },
  ],
  misses: [
    {
      name: "a second version of the same package",
      why: "The name stays the same in some form.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "react-17": "npm:react@17.0.2"\n  }\n}\n',
      },
    },
    {
      name: "another build of the same package",
      why: "The name stays the same in some form.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "string-width-cjs": "npm:string-width@4.2.3"\n  }\n}\n',
      },
    },
    {
      name: "a fork in a scope",
      why: "The name behind the scope is the same.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "tar": "npm:@shop/tar@6.2.0"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "an alias whose names share a word",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "chalk": "npm:chalk-core-colors@1.0.0"\n  }\n}\n',
      },
    },
  ],
};
