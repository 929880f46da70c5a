import type { Examples } from "@doorward/core";

/** Names one slip away from well-known ones, and names that are well known themselves. */
export const examples: Examples = {
  hits: [
    {
      name: "two letters changed places",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "expresss": "^4.0.0"
  }
}
`,
      },
    },
    {
      name: "a letter is missing, in a requirements file of Python",
      files: {
        "requirements.txt": `flask==3.0.3
reqests==2.32.0
`,
      },
    },
    {
      name: "a package that the lockfile brings along",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "express": "^4.19.2"
  }
}
`,
        "package-lock.json": `{
  "name": "shop",
  "version": "1.0.0",
  "lockfileVersion": 3,
  "packages": {
    "": {
      "name": "shop",
      "version": "1.0.0"
    },
    "node_modules/express": {
      "version": "4.19.2",
      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/react": {
      "version": "18.3.1",
      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/semver": {
      "version": "7.6.2",
      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/debug": {
      "version": "4.3.5",
      "resolved": "https://registry.npmjs.org/debug/-/debug-4.3.5.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/ms": {
      "version": "2.1.3",
      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/chalk": {
      "version": "5.3.0",
      "resolved": "https://registry.npmjs.org/chalk/-/chalk-5.3.0.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/uuid": {
      "version": "10.0.0",
      "resolved": "https://registry.npmjs.org/uuid/-/uuid-10.0.0.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/cors": {
      "version": "2.8.5",
      "resolved": "https://registry.npmjs.org/cors/-/cors-2.8.5.tgz",
      "integrity": "sha512-AAAA"
    },
    "node_modules/loadsh": {
      "version": "4.17.21",
      "resolved": "https://registry.npmjs.org/loadsh/-/loadsh-4.17.21.tgz",
      "integrity": "sha512-AAAA"
    }
  }
}
`,
      },
    },
  ],
  misses: [
    {
      name: "well-known names that resemble each other",
      why: "Each of them is well known by itself.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "preact": "^10.0.0",
    "react": "^18.3.1",
    "chalk": "^5.3.0"
  }
}
`,
      },
    },
    {
      name: "a fork under the maintainer's own scope",
      why: "A scope of its own makes another name, and registries guard scopes.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "@acme-tools/express": "^4.0.0"
  }
}
`,
      },
    },
    {
      name: "a package of the project itself",
      why: "It lies in the project and is not fetched from anywhere.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "expres": "workspace:*"
  },
  "workspaces": [
    "packages/*"
  ]
}
`,
        "packages/expres/package.json": '{ "name": "expres", "version": "1.0.0" }\n',
      },
    },
  ],
  evasions: [
    {
      name: "a name that is new and plausible",
      caughtBy: "nothing",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "react-flow-hooks-lib": "^1.0.0"
  }
}
`,
      },
    },
  ],
};
