import type { Examples } from "@doorward/core";

/** Projects whose packages do not fit together, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a row far above the range",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^3.0.0"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a row for an exact version that differs",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "ms": "2.0.0"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a row below the range",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "react": "^19.0.0"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
  ],
  misses: [
    {
      name: "rows inside the range",
      why: "The lockfile fits the manifest.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.0.0",\n    "ms": "2.1.3"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a tag instead of a range",
      why: "A tag means whatever it meant on the day.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "latest"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
    {
      name: "a manifest without a lockfile",
      why: "There is nothing to compare.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^3.0.0"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "a range wide enough for everything",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "*"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/express": {\n      "version": "4.19.2",\n      "resolved": "https://registry.npmjs.org/express/-/express-4.19.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/react": {\n      "version": "18.3.1",\n      "resolved": "https://registry.npmjs.org/react/-/react-18.3.1.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/semver": {\n      "version": "7.6.2",\n      "resolved": "https://registry.npmjs.org/semver/-/semver-7.6.2.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    },\n    "node_modules/ms": {\n      "version": "2.1.3",\n      "resolved": "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
  ],
};
