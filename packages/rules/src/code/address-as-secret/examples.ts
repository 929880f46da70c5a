import type { Examples } from "@doorward/core";

/** Addresses that are named like keys, and keys that are keys. */
export const examples: Examples = {
  hits: [
    {
      name: "a key of an environment file",
      files: {
        ".env": `PORT=3000
AUTH_API_KEY="aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw=="
`,
        "server.js": `require("dotenv").config();
`,
      },
    },
    {
      name: "a constant of a program",
      files: {
        "constants.js": `module.exports = { ACCESS_TOKEN: "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==" };
`,
      },
    },
    {
      name: "a secret in hexadecimal",
      files: {
        "config/dev.env": `SESSION_SECRET=68747470733a2f2f6170692e6578616d706c652f636865636b
`,
        "server.js": `require("dotenv").config({ path: "config/dev.env" });
`,
      },
    },
    {
      name: "a setting in JSON",
      files: {
        "settings.json": `{ "licenseKey": "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==" }
`,
      },
    },
  ],
  misses: [
    {
      name: "a key that is a key",
      why: "Decoded it is nothing but random bytes.",
      files: {
        ".env": `AUTH_API_KEY="c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
`,
      },
    },
    {
      name: "an address that is named as one",
      why: "Its name says what it is.",
      files: {
        ".env": `API_URL=https://api.example/check
`,
      },
    },
    {
      name: "a secret of Kubernetes",
      why: "There every value is written in base64, addresses too.",
      files: {
        "deploy/secret.yaml": `apiVersion: v1
kind: Secret
data:
  api-webhook: aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==
`,
      },
    },
    {
      name: "a test of a decoder",
      why: "Test material shows what the decoder is for.",
      files: {
        "test/decode.test.js": `const token = "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==";
console.log(atob(token));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a name that says nothing",
      caughtBy: "nothing",
      files: {
        ".env": `THEME="aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw=="
`,
      },
    },
  ],
};
