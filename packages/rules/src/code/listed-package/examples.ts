import type { Examples } from "@doorward/core";

/** Trees that ask for listed packages, and trees that only look so. */
export const examples: Examples = {
  hits: [
    {
      name: "a dependency on a package that exists for nothing else",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "express": "^4.19.2",
    "tailwindcss-style-animate": "^1.0.2"
  }
}
`,
      },
    },
    {
      name: "a lockfile that holds the very version of a compromised package",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.7.0"
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
      "version": "1.14.1",
      "resolved": "https://registry.npmjs.org/axios/-/axios-1.14.1.tgz",
      "integrity": "sha512-AAAA"
    }
  }
}
`,
      },
    },
    {
      name: "a package that another one would bring along, in a lockfile of pnpm",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.7.0"
  }
}
`,
        "pnpm-lock.yaml": `lockfileVersion: '9.0'

importers:
  .:
    dependencies:
      axios:
        specifier: ^1.7.0
        version: 1.8.2

packages:
  axios@1.8.2:
    resolution: {integrity: sha512-AAAA}
  plain-crypto-js@4.2.1:
    resolution: {integrity: sha512-AAAA}
`,
      },
    },
    {
      name: "an alias that gives it a trusted name",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "winston": "npm:winston-prism@^1.0.0"
  }
}
`,
      },
    },
    {
      name: "a program that installs it while it runs",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "scripts": {
    "start": "node server.js"
  }
}
`,
        "server.js": 'require("child_process").exec("npm install chai-as-adapter --no-save --silent");\n',
      },
    },
    {
      name: "a copy that lies unpacked in the folder of installed packages",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "mongoose": "^8.0.0"
  }
}
`,
        "node_modules/quirky-token/package.json":
          '{ "name": "quirky-token", "version": "2.0.0", "main": "index.js" }\n',
        "node_modules/quirky-token/index.js": "module.exports = {};\n",
      },
    },
  ],
  misses: [
    {
      name: "another version of a package that was compromised once",
      why: "Only the versions that the reports name are bad; this one is not.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "1.14.0"
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
      "version": "1.14.0",
      "resolved": "https://registry.npmjs.org/axios/-/axios-1.14.0.tgz",
      "integrity": "sha512-AAAA"
    }
  }
}
`,
      },
    },
    {
      name: "an override that keeps the bad version away",
      why: "The override puts an honest package in its place.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "axios": "^1.7.0"
  },
  "overrides": {
    "axios": "1.13.2",
    "plain-crypto-js": "npm:empty-npm-package@1.0.0"
  }
}
`,
      },
    },
    {
      name: "a scanner whose list names it",
      why: "A name in a list or in a document installs nothing.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "express": "^4.19.2"
  }
}
`,
        "data/bad.json": '["tailwind-mainanimation", "winston-prism"]\n',
        "README.md": "We look for `tailwind-mainanimation` in lockfiles.\n",
      },
    },
    {
      name: "a scanner's test material",
      why: "No package manager installs what lies among the test material.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "express": "^4.19.2"
  }
}
`,
        "test/fixtures/lure/package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "winston-prism": "1.0.0"
  }
}
`,
      },
    },
  ],
  evasions: [
    {
      name: "the same code under a name that nobody has reported yet",
      caughtBy: "nothing",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "tailwind-smooth-motion": "^1.0.0"
  }
}
`,
      },
    },
  ],
};
