import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { FileType } from "../../../type/types.ts";
import { findMentions, findMentionsInText } from "./find-mentions.ts";

function read(text: string, type: FileType = "javascript"): string[] {
  return findMentions({ path: "a", bytes: Buffer.from(text), type }).map(({ topic, value }) => `${topic} ${value}`);
}

describe("what the texts of a program name", () => {
  const named: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "a wallet's extension",
      `const a = ["bfnaelmomeimhlpmgjnjophhpkkoljpa"];`,
      ["wallet-extension bfnaelmomeimhlpmgjnjophhpkkoljpa"],
    ],
    [
      "an unknown extension beside known ones",
      `["bfnaelmomeimhlpmgjnjophhpkkoljpa", "ponmlkjihgfedcbaponmlkjihgfedcba"]`,
      ["wallet-extension bfnaelmomeimhlpmgjnjophhpkkoljpa", "wallet-extension ponmlkjihgfedcbaponmlkjihgfedcba"],
    ],
    [
      "a profile, put together from parts",
      `join(home, "Google", 'Chrome', 'User Data')`,
      ["browser-profile Google/Chrome", "browser-profile Chrome/User Data"],
    ],
    [
      "a profile on Windows",
      String.raw`"\\BraveSoftware\\Brave-Browser"`,
      ["browser-profile BraveSoftware/Brave-Browser", "browser-profile BraveSoftware"],
    ],
    ["keys", "`${home}/.ssh/id_ed25519`", ["key-store .ssh", "key-store id_ed25519"]],
    [
      "a wallet's folder",
      `"AppData/Roaming/Exodus/exodus.wallet"`,
      ["wallet-file Exodus", "wallet-file exodus.wallet"],
    ],
    ["credentials of a cloud", `"/.aws/credentials"`, ["cloud-credential .aws", "cloud-credential .aws/credentials"]],
    ["a place with a very short name", "`${home}/.config/gh/hosts.yml`", ["cloud-credential .config/gh"]],
    ["what was typed", `".zsh_history"`, ["shell-history .zsh_history"]],
    ["a chat's session", `"Telegram Desktop/tdata"`, ["chat-session Telegram Desktop", "chat-session tdata"]],
    [
      "a hook and a store",
      `f("https://api.telegram.org/botX"); g("https://api.npoint.io/1")`,
      ["chat-hook api.telegram.org", "drop-store npoint.io"],
    ],
    ["a chain", `"https://eth.drpc.org"`, ["chain-endpoint drpc.org"]],
    [
      "signs of a sandbox, read from the environment",
      `process.env.CODESPACE_NAME || env["SOCKET_DEV"] || "VERCEL"`,
      ["sandbox-sign CODESPACE_NAME", "sandbox-sign SOCKET_DEV", "sandbox-sign VERCEL"],
    ],
    ["tools of defence", `"procmon.exe"`, ["security-tool procmon"]],
    ["a pattern for seed words", String.raw`x.match(/(?:[a-z]+\s){11}[a-z]+/)`, ["seed-phrase ){11}"]],
    ["files with seed words", `["*mnemonic*"]`, ["seed-phrase *mnemonic*"]],
    ["where things start", `"Library/LaunchAgents/a.plist"`, ["startup-entry LaunchAgents"]],
  ];
  for (const [name, text, mentions] of named) it(`finds ${name}`, () => assert.deepEqual(read(text), mentions));

  it("finds words without quotes in a shell", () => {
    assert.deepEqual(read("cat ~/.ssh/id_rsa # .npmrc\n", "shell"), ["key-store .ssh", "key-store id_rsa"]);
  });

  it("says where, once for each value", () => {
    const [mention, ...others] = findMentions({
      path: "é.js",
      bytes: Buffer.from(`"é";\n x(".netrc", ".netrc")`),
      type: "javascript",
    });
    assert.deepEqual([mention?.at.path, mention?.at.line, mention?.at.column, others.length], ["é.js", 2, 5, 0]);
  });

  it("finds them in a text that was put together", () => {
    assert.deepEqual(findMentionsInText("/home/me/.ssh"), [{ topic: "key-store", value: ".ssh" }]);
  });
});

describe("what is no mention", () => {
  const silent: readonly (readonly [string, string])[] = [
    ["a comment", `// ".ssh" bfnaelmomeimhlpmgjnjophhpkkoljpa\n/* "https://api.telegram.org" */`],
    ["a public key", `"~/keys/id_rsa.pub"`],
    ["an ordinary constant", "const mode = { RENDER: 1, DOCKER: 2 }; draw(mode.RENDER);"],
    ["a word inside a word", `"exodus_theme", "notpastebin.com", "vmwareish", "discord.company"`],
    ["a plain word in a sentence", `"the great Exodus of users"`],
    ["an extension's id that no list of wallets stands beside", `"ponmlkjihgfedcbaponmlkjihgfedcba"`],
    ["a document", ""],
  ];
  for (const [name, text] of silent) it(`stays silent on ${name}`, () => assert.deepEqual(read(text), []));

  it("stays silent on documents", () => assert.deepEqual(read("see ~/.ssh/id_rsa", "markdown"), []));
});

it("reads a hostile line of 20 MB in time", () => {
  const started = performance.now();
  for (const bait of ['".ssh" ', "//.npmrc ", '"nkbihfbeogaeaoehlefnkodbefgpgknn",', "){11}", "chrome/user data"])
    findMentions({ path: "a", bytes: Buffer.alloc(20_000_000, bait), type: "javascript" });
  assert.ok(performance.now() - started < 60_000);
});
