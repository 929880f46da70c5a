import type { Examples } from "@doorward/core";

/** Well-known names with words behind them that mean something, or nothing. */
export const examples: Examples = {
  hits: [
    {
      name: "a style sheet project with two words behind it",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "tailwindcss-animation-helper": "^1.0.0"
  }
}
`,
      },
    },
    {
      name: "a bundler with two words behind it, among the development packages",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "devDependencies": {
    "rollup-runtime-polyfills": "^1.0.0"
  }
}
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
    "node_modules/mongoose-lib-validator": {
      "version": "1.0.4",
      "resolved": "https://registry.npmjs.org/mongoose-lib-validator/-/mongoose-lib-validator-1.0.4.tgz",
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
      name: "a plug-in as the tool's documentation asks for it",
      why: "The tool itself finds plug-ins by names of this form.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "devDependencies": {
    "vite-plugin-helper": "^1.0.0",
    "eslint-config-utils": "^1.0.0"
  }
}
`,
      },
    },
    {
      name: "well-known packages of this form",
      why: "They are well known themselves.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "react-router-dom": "^6.0.0",
    "express-validator": "^7.0.0"
  }
}
`,
      },
    },
    {
      name: "words that say what the package does",
      why: "The words promise something of their own.",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "react-barcode-scanner": "^3.0.0"
  }
}
`,
      },
    },
  ],
  evasions: [
    {
      name: "a name with a meaningful word",
      caughtBy: "nothing",
      files: {
        "package.json": `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "tailwindcss-gradient-motion": "^1.0.0"
  }
}
`,
      },
    },
  ],
};
