import type { Examples } from "@doorward/core";

/** Ranges that begin at a bad version, and ranges that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a range with a caret",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.14.1"
  }
}
`,
      },
    },
    {
      name: "a range with a tilde among the development packages",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "devDependencies": {
    "plain-crypto-js": "~4.2.1"
  }
}
`,
      },
    },
    {
      name: "a range that is open to newer versions, under another name",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "http": "npm:axios@>=0.30.4"
  }
}
`,
      },
    },
  ],
  misses: [
    {
      name: "a wide range that the bad version once fell into",
      why: "Thousands of honest projects ask so, and the bad version is gone from the registry.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.7.0"
  }
}
`,
      },
    },
    {
      name: "the same range with a lockfile that settles on another version",
      why: "The lockfile decides what is installed, and it holds a good version.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.14.1"
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
    "node_modules/axios": {
      "version": "1.14.2",
      "resolved": "https://registry.npmjs.org/axios/-/axios-1.14.2.tgz",
      "integrity": "sha512-AAAA"
    }
  }
}
`,
      },
    },
    {
      name: "a range above the bad version",
      why: "The range does not hold the bad version.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.14.2"
  }
}
`,
      },
    },
  ],
  evasions: [
    {
      name: "a range that begins one version lower",
      caughtBy: "nothing",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "~1.14.0"
  }
}
`,
      },
    },
  ],
};
