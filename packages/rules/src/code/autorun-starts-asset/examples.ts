import type { Examples } from "@doorward/core";

/** A tasks file with one task that starts on opening. */
function taskOnOpening(command: string): string {
  return `{
  "version": "2.0.0",
  "tasks": [
    { "label": "spell", "type": "shell", "command": ${JSON.stringify(command)}, "runOptions": { "runOn": "folderOpen" } }
  ]
}
`;
}

const program = 'const os = require("os");\nconsole.log(os.hostname());\n';

/** Starts of files that should be no programs, and honest uses of such files. */
export const examples: Examples = {
  hits: [
    {
      name: "a task that starts a word list",
      files: { ".vscode/tasks.json": taskOnOpening("node .vscode/words.dict"), ".vscode/words.dict": program },
    },
    {
      name: "a task that starts a font in the background",
      files: {
        ".vscode/tasks.json": taskOnOpening("nohup node public/fonts/icons.woff2 >/dev/null 2>&1 &"),
        "public/fonts/icons.woff2": program,
      },
    },
    {
      name: "a picture that is piped into a shell",
      files: { ".vscode/tasks.json": taskOnOpening("cat assets/logo.png | bash"), "assets/logo.png": "echo hello\n" },
    },
    {
      name: "a commit hook that starts a data file",
      files: { ".husky/pre-commit": "npx lint-staged\nnode assets/table.dat\n", "assets/table.dat": program },
    },
    {
      name: "a server for an assistant that is a certificate by its name",
      files: {
        ".mcp.json": '{ "mcpServers": { "docs": { "command": "python3", "args": ["docs/server.crt"] } } }\n',
        "docs/server.crt": 'print("hello")\n',
      },
    },
    {
      name: "a script of package.json that a task asks for",
      files: {
        ".vscode/tasks.json": taskOnOpening("npm run words"),
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "words": "node lib/words.dic" } }\n',
        "lib/words.dic": program,
      },
    },
    {
      name: "a program that loads a font as code",
      files: {
        ".vscode/tasks.json": taskOnOpening("node tools/fonts.js"),
        "tools/fonts.js": 'require("../assets/icons.woff2");\n',
        "assets/icons.woff2": `${program}setInterval(() => console.log(1), 1000);\nmodule.exports = { a: () => 1 };\n`,
      },
    },
  ],
  misses: [
    {
      name: "a task that hands a word list to a spell checker",
      why: "The checker reads the list as words.",
      files: {
        ".vscode/tasks.json": taskOnOpening("npx cspell --config cspell.json --words-only .vscode/words.dict"),
        ".vscode/words.dict": "alpha\nbeta\n",
        "cspell.json": "{}\n",
      },
    },
    {
      name: "a commit hook that edits a document with Perl and checks a file of settings",
      why: "The program stands on the command line, and the files are what it works on.",
      files: {
        ".husky/pre-commit": "perl -pi -e 's/a/b/' README.md\npython -m json.tool data.json\nnode --check data.json\n",
        "README.md": "# Shop\n",
        "data.json": "{}\n",
      },
    },
    {
      name: "an environment file that reads settings",
      why: "A shell reads variables from such files, whatever they are called.",
      files: { ".envrc": "source versions.cfg\n", "versions.cfg": "NODE=24\n" },
    },
    {
      name: "a development server for a page",
      why: "Bun serves the page and does not run it as a program.",
      files: { ".vscode/tasks.json": taskOnOpening("bun index.html"), "index.html": "<!doctype html>\n" },
    },
  ],
  evasions: [
    {
      name: "the same program under the name of a program",
      caughtBy: "nothing",
      files: { ".vscode/tasks.json": taskOnOpening("node tools/words.js"), "tools/words.js": program },
    },
  ],
};
