import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Searches for the words of wallets, and wallets that make their own. */
export const examples: Examples = {
  hits: [
    {
      name: "a shell script that looks for names",
      files: { "setup.sh": 'find ~ -iname "*mnemonic*" -o -iname "*seed*"\n' },
    },
    {
      name: "a shell script that looks into documents",
      files: { "setup.sh": 'grep -rlE "mnemonic|seed phrase|private key" ~/Documents\n' },
    },
    {
      name: "a Node.js program with patterns",
      files: {
        "package.json": manifest,
        "server.js": `const glob = require("fast-glob");
glob.sync(["**/*metamask*", "**/*mnemonic*"], { cwd: require("os").homedir() });
`,
      },
    },
    {
      name: "a Python program that knows what twelve words look like",
      files: {
        "main.py": `import os, re
words = re.compile(r"(?:[a-z]+\\s){11}[a-z]+")
for folder, _, names in os.walk(os.path.expanduser("~")):
    for name in names:
        words.search(open(os.path.join(folder, name)).read())
`,
      },
    },
  ],
  misses: [
    {
      name: "a wallet that makes such words",
      why: "It makes new words and searches nothing.",
      files: {
        "package.json": manifest,
        "server.js": `const { generateMnemonic } = require("bip39");
console.log("Write down your seed phrase: " + generateMnemonic());
`,
      },
    },
    {
      name: "a check that no such words are committed",
      why: "It looks into the project alone.",
      files: { "check.sh": 'grep -rE "mnemonic|seed phrase|private key" ./src && exit 1\n' },
    },
    {
      name: "a search of the home for something else",
      why: "What is sought has nothing to do with wallets.",
      files: { "find.sh": 'find ~ -name "*.log"\n' },
    },
  ],
  evasions: [
    {
      name: "the words in another language",
      caughtBy: "nothing",
      files: { "setup.sh": 'grep -rl "palabras de respaldo" ~/.config/notes\n' },
    },
  ],
};
