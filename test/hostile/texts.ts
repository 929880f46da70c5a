import { payload, writeFolder, type HostileCase } from "./hostile-case.ts";

const deep = 100_000;
const json = '{"a":'.repeat(deep);
const list = "[".repeat(deep);

/** One long text each, for every reader that looks for something in texts. */
const baits: Readonly<Record<string, string>> = {
  "blanks that no line ends": `a${" ".repeat(2_000_000)}b`,
  "tabs, line breaks and returns": "\t\r\n \n".repeat(300_000),
  "open parentheses": "(".repeat(1_000_000),
  "signs of addresses": "a@".repeat(700_000),
  "names of hosts": "a.".repeat(700_000),
  "slashes and colons": "http://".repeat(200_000),
  quotes: "'\"`".repeat(400_000),
  backslashes: "\\".repeat(1_500_000),
  "a run that looks like base64": "QUJD".repeat(1_300_000),
  "a run of hexadecimal": "0x41,".repeat(300_000),
  "stars and dashes": "*-_#=".repeat(300_000),
  "openings of tags and comments": "<!--<a /* ${ {{ $( ".repeat(70_000),
  assignments: "a=a;".repeat(300_000),
  "words of commands": "curl wget | sh && npm i; ".repeat(50_000),
};

const extensions = ["js", "md", "sh", "py", "yml", "html", "ps1", "txt"];

function beside(name: string, files: Readonly<Record<string, string | Buffer>>): HostileCase {
  return { name, write: (folder) => writeFolder(folder, { ...payload, ...files }), finds: true };
}

/** Texts without end, without meaning, and made for a parser or a pattern to lose itself in. */
export const texts: readonly HostileCase[] = [
  {
    name: "JSON, YAML and TOML of 100,000 levels where tools read them",
    write: (folder) =>
      writeFolder(folder, {
        "package.json": `{"name":"a","scripts":${json}`,
        "package-lock.json": `{"lockfileVersion":3,"packages":${json}`,
        "composer.lock": list,
        ".vscode/tasks.json": `{"version":"2.0.0","tasks":${list}`,
        ".vscode/settings.json": json,
        ".devcontainer/devcontainer.json": list,
        "tsconfig.json": json,
        ".github/workflows/a.yml": `on: push\njobs: ${list}`,
        "pnpm-lock.yaml": `packages: ${"{a: ".repeat(deep)}`,
        "docker-compose.yml": Array.from({ length: 1500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
        "pyproject.toml": `a = ${list}`,
        "Cargo.toml": `[${"a.".repeat(deep)}a]\n`,
        "Cargo.lock": `a = ${"{a=".repeat(deep)}`,
        "notebook.ipynb": `{"cells":${list}`,
      }),
    unjudged: /./u,
  },
  beside("whole JSON and YAML of 100,000 levels", {
    "a.json": list + "]".repeat(deep),
    ".vscode/tasks.json": `{"tasks":${list}${"]".repeat(deep)}}`,
    "b.yml": list + "]".repeat(deep),
    "c.yaml": `${"- ".repeat(deep)}a`,
  }),
  beside("aliases in YAML that grow without end", {
    "docker-compose.yml": `a0: &a0 [x,x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}x]`).join("\n")}\nservices: *a40\n`,
    ".github/workflows/ci.yml": `on: push\njobs: &a\n  a: *a\n`,
  }),
  {
    ...beside("JavaScript of 100,000 levels", {
      "array.js": list,
      "whole.js": `x = ${list}${"]".repeat(deep)}`,
      "call.js": `eval(${"a(".repeat(deep)}${")".repeat(deep)})`,
      "block.js": "{".repeat(deep) + "}".repeat(deep),
      "not.js": `eval(${"!".repeat(deep)}a)`,
      "sum.js": `eval(${"'a'+".repeat(deep)}'a')`,
      "member.js": `eval(a${".a".repeat(deep)})`,
      "chain.js": `eval(a${"()".repeat(deep)})`,
      "condition.js": `eval(${"a?".repeat(deep)}1)`,
      "choice.js": `${"if(a)eval(b);else ".repeat(deep)};`,
      "template.js": `eval(${"`${".repeat(deep)}`,
      "arrow.js": `eval(${"a=>".repeat(deep)}1)`,
      "element.jsx": "<a>".repeat(deep),
      "pattern.js": `eval(/${"(".repeat(deep)}/)`,
      "type.ts": `let a: ${"Array<".repeat(deep)}`,
    }),
    // The parser is native code, and what is deep without brackets ends it.
    costs: /^[a-z]+\.[jt]sx?: reading it ended the reader$/u,
  },
  beside("Python, shell and markup of 100,000 levels", {
    "a.py": `exec(${"(".repeat(deep)}`,
    "b.py": `exec(${"not ".repeat(deep)}a)`,
    "setup.py": `from setuptools import setup\nsetup(a=${list}`,
    "a.sh": `eval ${"$(".repeat(deep)}`,
    "b.sh": "( ".repeat(deep),
    "c.sh": "if a; then ".repeat(deep),
    "d.sh": "cat <<A\n".repeat(20_000),
    "e.sh": `eval ${'"$('.repeat(deep)}`,
    "a.ps1": `iex ${"$(".repeat(deep)}`,
    "a.bat": "for %%a in (".repeat(deep),
    "a.html": "<div>".repeat(deep),
    "a.svg": `<svg>${"<g>".repeat(deep)}`,
    "README.md": "> ".repeat(deep),
    Dockerfile: `FROM a\nRUN ${"$(".repeat(deep)}`,
    Makefile: `all:\n\t${"$(shell ".repeat(deep)}\n`,
  }),
  beside("a program of 50 MB on one line", { "app.js": `eval("${"ab;\\n".repeat(10_000_000)}")` }),
  beside("bytes that are no valid text", {
    "a.js": Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0xd8]),
    "b.js": Buffer.concat([Buffer.from("eval('"), Buffer.alloc(100_000, 0xc3), Buffer.from("')")]),
    "c.js": Buffer.from("eval('\uDC00')", "utf16le"),
    "d.py": Buffer.concat([Buffer.from("exec('"), Buffer.from([0xf8, 0x88, 0x80, 0x80, 0x80]), Buffer.from("')")]),
    "package-lock.json": Buffer.alloc(10_000, 0x80),
    "pyproject.toml": Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x3d]),
    ".vscode/tasks.json": Buffer.from([0xfe, 0xff, 0xd8, 0x00]),
  }),
  beside("names of packages with control characters", {
    "app/package.json": JSON.stringify({
      name: "a\u001b[2J\nb\u202E",
      scripts: { "post\u0007install": "node \u001b[31m.js", postinstall: "node a.js\n\u0000\u2028" },
      dependencies: { "react\u200B": "1", __proto__: "1", constructor: "git+https://a.example/\u001b[2J" },
    }),
    "app/package-lock.json": JSON.stringify({
      lockfileVersion: 3,
      packages: { "node_modules/\u001b]0;x\u0007": { version: "1\n2", resolved: "http://h\u202E.example/\u0007" } },
    }),
    "yarn.lock": '"a\u001b[2J@^1":\n  version "1\u0007"\n  resolved "http://a.example/\u001b[2J.tgz"\n',
    "requirements.txt": "requests\u200B==1\n--index-url http://a\u001b[2J.example/\n",
    "Cargo.toml": '[dependencies]\n"a\\u001b" = { git = "http://a.example/\u0007" }\n',
    "go.mod": "module a\u001b[2J\nrequire b\u0007 v1.0.0\n",
  }),
  ...Object.entries(baits).map(([name, text]) =>
    beside(`bait for patterns: ${name}`, {
      ...Object.fromEntries(extensions.map((extension) => [`bait.${extension}`, text])),
      "strings.js": `eval(${JSON.stringify(text.slice(0, 300_000))})`,
      ".vscode/tasks.json": JSON.stringify({ tasks: [{ label: "a", command: text.slice(0, 300_000) }] }),
      "app/package.json": JSON.stringify({ name: "b", scripts: { postinstall: text.slice(0, 300_000) } }),
      "requirements.txt": text.slice(0, 300_000),
      ".npmrc": text.slice(0, 300_000),
    }),
  ),
];
