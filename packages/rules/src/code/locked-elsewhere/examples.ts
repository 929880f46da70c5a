import type { Examples } from "@doorward/core";

/** Projects whose packages do not fit together, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "one row that points to a stranger",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2",\n    "ms": "^2.1.3"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://mirror.example/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "one row that points to a bare address",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2",\n    "ms": "^2.1.3"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://198.51.100.7/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "one row of an older lockfile",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2",\n    "ms": "^2.1.3"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 2,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://packages.example/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
  ],
  misses: [
    {
      name: "a lockfile whose rows share one host",
      why: "All packages come from one place.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a lockfile of a company's own registry",
      why: "All packages come from one place, which is the company's.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://npm.company.example/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://npm.company.example/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://npm.company.example/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://npm.company.example/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a lockfile without addresses",
      why: "Where packages come from is left to the registry.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2"\n    },\n    "node_modules/react": {\n      "version": "18.3.1"\n    },\n    "node_modules/semver": {\n      "version": "7.6.2"\n    },\n    "node_modules/ms": {\n      "version": "2.1.3"\n    }\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "every row points to the stranger",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://mirror.example/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://mirror.example/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://mirror.example/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://mirror.example/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
  ],
};
