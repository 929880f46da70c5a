import type { Examples } from "@doorward/core";

/** Projects whose packages do not fit together, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a local folder called express",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "file:./packages/express"\n  }\n}\n',
        "packages/express/package.json": '{ "name": "express", "version": "4.19.2" }\n',
        "packages/express/index.js": "module.exports = () => {};\n",
      },
    },
    {
      name: "a workspace called lodash",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "workspaces": [\n    "packages/*"\n  ],\n  "dependencies": {\n    "lodash": "workspace:*"\n  }\n}\n',
        "packages/lodash/package.json": '{ "name": "lodash", "version": "4.17.21" }\n',
        "packages/lodash/index.js": "module.exports = {};\n",
      },
    },
    {
      name: "a linked folder called chalk",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "chalk": "link:./vendor-chalk"\n  }\n}\n',
        "vendor-chalk/package.json": '{ "name": "chalk", "version": "5.3.0" }\n',
        "vendor-chalk/index.js": "module.exports = {};\n",
      },
    },
  ],
  misses: [
    {
      name: "a workspace with a name of its own",
      why: "Nobody mistakes it for another.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "workspaces": [\n    "packages/*"\n  ],\n  "dependencies": {\n    "shop-cart": "*"\n  }\n}\n',
        "packages/cart/package.json": '{ "name": "shop-cart", "version": "1.0.0" }\n',
      },
    },
    {
      name: "a scoped workspace",
      why: "The scope tells whose it is.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "workspaces": [\n    "packages/*"\n  ],\n  "dependencies": {\n    "@shop/express": "*"\n  }\n}\n',
        "packages/express/package.json": '{ "name": "@shop/express", "version": "1.0.0" }\n',
      },
    },
    {
      name: "the popular package from the registry",
      why: "It is the package itself.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "a changed copy inside node_modules",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
        "node_modules/express/package.json": '{ "name": "express", "version": "4.19.2" }\n',
        "node_modules/express/index.js": "module.exports = () => {};\n",
      },
    },
  ],
};
