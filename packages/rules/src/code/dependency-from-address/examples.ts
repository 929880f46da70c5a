import type { Examples } from "@doorward/core";

/** Projects that install from an address, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "https://files.example/cart.tgz"\n  }\n}\n',
      },
    },
    {
      name: "a repository",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "git+https://git.example/shop/cart.git"\n  }\n}\n',
      },
    },
    {
      name: "a repository in a requirements file",
      files: { "requirements.txt": "cart @ git+https://git.example/shop/cart.git\n" },
    },
  ],
  misses: [
    {
      name: "a package of the registry",
      why: "The registry says whose it is.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
      },
    },
    {
      name: "a folder of the project",
      why: "It came along and can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "file:./cart"\n  }\n}\n',
        "cart/package.json": '{ "name": "cart", "version": "1.0.0" }\n',
      },
    },
    {
      name: "the repository that the manifest names as its own",
      why: "Nothing is installed from it.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "repository": "https://git.example/shop/shop.git",\n  "dependencies": {\n    "express": "^4.19.2"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "an address in the lockfile alone",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "^1.0.0"\n  }\n}\n',
        "package-lock.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "name": "shop",\n      "version": "1.0.0"\n    },\n    "node_modules/cart": {\n      "version": "1.0.0",\n      "resolved": "https://files.example/cart/-/cart-1.0.0.tgz",\n      "integrity": "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="\n    }\n  }\n}\n',
      },
    },
  ],
};
