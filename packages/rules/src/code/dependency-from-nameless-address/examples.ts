import type { Examples } from "@doorward/core";

/** Projects that install from nameless addresses, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an archive from a bare address",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "http://198.51.100.7/cart.tgz"\n  }\n}\n',
      },
    },
    {
      name: "a repository over an unprotected connection",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "git+http://git.example/cart.git"\n  }\n}\n',
      },
    },
    {
      name: "an archive over an unprotected connection",
      files: { "requirements.txt": "cart @ http://files.example/cart-1.0.tar.gz\n" },
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
      name: "a repository over a protected connection",
      why: "The address has a name and nobody can change what comes.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "git+https://git.example/shop/cart.git#v1.0.0"\n  }\n}\n',
      },
    },
    {
      name: "a server of this machine",
      why: "Only this machine reaches it.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "http://localhost:4873/cart.tgz"\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "an archive on a host with a name",
      caughtBy: "code/dependency-from-address",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "cart": "https://files.example/cart.tgz"\n  }\n}\n',
      },
    },
  ],
};
