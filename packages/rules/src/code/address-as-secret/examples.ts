import type { Examples } from "@doorward/core";

/** Settings whose secret is an address, and honest settings. */
export const examples: Examples = {
  hits: [
    {
      name: "a key in the environment file",
      files: { ".env": 'AUTH_API_KEY="aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw=="\n' },
    },
    {
      name: "a token in a settings file",
      files: { "config.json": '{"apiToken": "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw=="}\n' },
    },
    {
      name: "a secret in the code",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const SECRET_KEY = "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==";\nconsole.log(SECRET_KEY.length);\n',
      },
    },
  ],
  misses: [
    {
      name: "a real key",
      why: "It decodes to nothing that can be read.",
      files: { ".env": 'AUTH_API_KEY="q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ"\n' },
    },
    {
      name: "an address that says so",
      why: "It can be read where it stands.",
      files: { ".env": "AUTH_API_URL=https://api.example/check\n" },
    },
    {
      name: "an address in base64 under an honest name in a manifest of secrets",
      why: "Kubernetes writes every secret in base64.",
      files: { "secret.yaml": "kind: Secret\ndata:\n  API_SECRET: aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==\n" },
    },
  ],
  evasions: [
    {
      name: "the address under a name that says nothing",
      caughtBy: "nothing",
      files: { ".env": "THEME=dark\nSEED=aHR0c\n" },
    },
  ],
};
