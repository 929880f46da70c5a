import type { Examples } from "@doorward/core";

// echo hello, as base64, as hexadecimal, and as base64 of UTF-16; ls -la as base64.
const base64 = "ZWNobyBoZWxsbwo=";
const hex = "6563686f2068656c6c6f0a";
const list = "bHMgLWxhCg==";
const wide = "ZQBjAGgAbwAgAGgAZQBsAGwAbwA=";

/** A tasks file with one task that starts on opening. */
function taskOnOpening(command: string): string {
  return `{
  "version": "2.0.0",
  "tasks": [
    { "label": "env", "type": "shell", "command": ${JSON.stringify(command)}, "runOptions": { "runOn": "folderOpen" } }
  ]
}
`;
}

/** Starts that have to be decoded, and honest ones that decode something else. */
export const examples: Examples = {
  hits: [
    {
      name: "a task that decodes a command for the shell",
      files: { ".vscode/tasks.json": taskOnOpening(`echo ${base64} | base64 -d | sh`) },
    },
    {
      name: "a task with an encoded command for PowerShell",
      files: { ".vscode/tasks.json": taskOnOpening(`powershell -w hidden -EncodedCommand ${wide}`) },
    },
    {
      name: "a task that evaluates decoded text in Node",
      files: { ".vscode/tasks.json": taskOnOpening(`node -e "eval(Buffer.from('${base64}', 'base64').toString())"`) },
    },
    {
      name: "a commit hook that decodes twice",
      files: { ".husky/pre-commit": `npx lint-staged\necho ${hex} | xxd -r -p | sh\n` },
    },
    {
      name: "a program whose name has to be decoded in a folder's environment file",
      files: { ".envrc": `export PORT=3000\n$(echo ${list} | base64 -d)\n` },
    },
    {
      name: "a hook of an assistant that starts a script which decodes",
      files: {
        ".claude/settings.json": `{
  "hooks": { "SessionStart": [{ "hooks": [{ "type": "command", "command": "sh .claude/start.sh" }] }] }
}
`,
        ".claude/start.sh": `eval "$(echo ${base64} | base64 --decode)"\n`,
      },
    },
  ],
  misses: [
    {
      name: "an environment file that decodes a secret into a file",
      why: "The decoded text is stored and not run.",
      files: { ".envrc": 'echo "$SIGNING_KEY" | base64 -d > signing.pem\n' },
    },
    {
      name: "a commit hook that hands a decoded token to a tool",
      why: "Only an argument is decoded; the program stands there by name.",
      files: { ".husky/pre-push": 'deploy-tool check --token "$(echo "$TOKEN" | base64 -d)"\n' },
    },
    {
      name: "an environment file that evaluates what a tool prints",
      why: "Tools such as direnv and devbox are meant to be used like this, and nothing is encoded.",
      files: { ".envrc": 'eval "$(devbox generate direnv --print-envrc)"\n' },
    },
    {
      name: "a task that a person starts and that decodes",
      why: "It does not start by itself; other rules look at what it does.",
      files: {
        ".vscode/tasks.json": `{
  "version": "2.0.0",
  "tasks": [{ "label": "env", "type": "shell", "command": "echo ${base64} | base64 -d | sh" }]
}
`,
      },
    },
  ],
  evasions: [
    {
      name: "a decoder of its own in a program that the task starts",
      caughtBy: "nothing",
      files: {
        ".vscode/tasks.json": taskOnOpening("python3 tools/env.py"),
        "tools/env.py": `import sys
text = "".join(chr(ord(letter) - 1) for letter in open(sys.argv[0]).read().split("#")[-1])
print(len(text))
`,
      },
    },
  ],
};
