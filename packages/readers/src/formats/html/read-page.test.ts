import assert from "node:assert/strict";
import { test } from "node:test";
import { readPage } from "./read-page.ts";

test("prose has one line for each block, entities decoded and white space collapsed", () => {
  const { text } = readPage(
    "<html><head><title>T&eacute;st</title></head><body><p>Hello   <b>there</b>,\n&amp; welcome&nbsp;back</p><ul><li>one<li>two</ul>a<br>b<table><tr><td>x<td>y<tr><td>z</table></body></html>",
  );
  assert.equal(text.own, "Hello there, & welcome back\none\ntwo\na\nb\nx y\nz");
});

test("words cut by elements stay whole", () => {
  assert.equal(
    readPage("pass<span></span>wo<b>rd</b> re<span style='display:none'>xyz</span>set").text.own,
    "password reset",
  );
});

test("the title is not prose", () => {
  const page = readPage("<title>Sign in</title><p>x");
  assert.equal(page.title, "Sign in");
  assert.equal(page.text.own, "x");
});

for (const [style, way] of [
  ["display:none", "not displayed"],
  ["DISPLAY : NONE !important; display:block", "not displayed"],
  ["visibility:hidden", "invisible"],
  ["opacity:0", "transparent"],
  ["font-size:0", "too small"],
  ["font-size:1px;line-height:1px", "too small"],
  ["color:#fff", "same colour"],
  ["color:rgb(255, 255, 254)", "same colour"],
  ["color:transparent", "same colour"],
  ["background:#222;color:#232323", "same colour"],
  ["position:absolute;left:-9999px", "off screen"],
  ["text-indent:-1000px", "off screen"],
  ["max-height:0;overflow:hidden", "clipped"],
  ["height:0px;overflow:hidden", "clipped"],
  ["position:absolute;clip:rect(0 0 0 0)", "clipped"],
  ["transform:scale(0)", "too small"],
] as const)
  test(`text is hidden by ${style}`, () => {
    const { text } = readPage(`<p>seen</p><div style="${style}">not <b>seen</b></div><p>seen too</p>`);
    assert.equal(text.own, "seen\nseen too");
    assert.deepEqual(
      text.hidden.map((hidden) => [hidden.text, hidden.way]),
      [["not seen", way]],
    );
  });

for (const style of [
  "color:#333",
  "font-size:0.9em",
  "font-size:11px",
  "left:-9999px",
  "height:0",
  "mso-hide:all",
  "background:url(x.png);color:#fff",
  "background:linear-gradient(#000,#111);color:#fff",
  "background-color:#1a73e8;color:#fff",
  "-webkit-background-clip:text;color:transparent",
  "opacity:.6",
  "max-height:40px",
  "display:inline-block;max-width:100%",
  "color:var(--ink)",
])
  test(`text is seen with ${style}`, () => {
    const { text } = readPage(`<div style="${style}">seen</div>`);
    assert.equal(text.own, "seen");
    assert.deepEqual(text.hidden, []);
  });

test("hiding by colour and size is inherited and can be undone, by display it cannot", () => {
  const { text } = readPage(
    "<div style='color:#fff'>a<span style='background:#000'>b</span></div><div style='font-size:0'>c<span style='font-size:14px'>d</span></div><div style='display:none'>e<b style='display:block'>f</b></div>",
  );
  assert.equal(text.own, "b\nd");
  assert.deepEqual(
    text.hidden.map((hidden) => hidden.text),
    ["a", "c", "ef"],
  );
});

test("the hidden attribute, closed dialogs and templates hide", () => {
  const { text } = readPage("<p hidden>a</p><dialog>b</dialog><template>c</template><p hidden=until-found>d</p>");
  assert.equal(text.own, "d");
  assert.deepEqual(
    text.hidden.map(({ way }) => way),
    ["hidden attribute", "not displayed", "never shown"],
  );
});

test("classes and ids of style sheets hide, wherever the sheet stands", () => {
  const sheet =
    "<style><!-- .pre, p.off{display:none} #gone{visibility:hidden} @media (max-width:600px){.wide{display:none}} .a .b{display:none} --></style>";
  const body =
    "<p class='x pre'>1</p><p class=off>2</p><div class=off>3</div><p id=gone>4</p><p class=wide>5</p><p class=b>6</p>";
  for (const page of [readPage(sheet + body), readPage(body + sheet)]) {
    assert.equal(page.text.own, "3\n5\n6");
    assert.deepEqual(
      page.text.hidden.map(({ text, way }) => [text, way]),
      [
        ["1\n2", "not displayed"],
        ["4", "invisible"],
      ],
    );
  }
});

test("white text is not called hidden where a style sheet paints the ground", () => {
  const inSheet = "<style>.hero{background:#123456} .card td{background:#111}</style>";
  assert.equal(
    readPage(`${inSheet}<div class=hero style="color:#fff">a</div><table class=card><td style="color:#fff">b</table>`)
      .text.own,
    "a\nb",
  );
  assert.equal(readPage(`<head><link rel=stylesheet href=x.css></head><body><p style="color:#fff">a`).text.own, "a");
  assert.equal(readPage(`<table bgcolor=336699><td><font color=white>a`).text.own, "a");
});

test("a link keeps its own colour, so that white around it does not hide it", () => {
  assert.equal(readPage("<div style='color:#fff'><a href=https://a.example>a</a></div>").text.own, "a");
});

test("a preheader is known by its place", () => {
  const { hidden } = readPage(
    `<body><div style="display:none">Your order has shipped &zwnj;&nbsp;${"&zwnj;&nbsp;".repeat(300)}</div><p>${"Hello there. ".repeat(9)}</p><div style="display:none">ham</div>`,
  ).text;
  assert.deepEqual(
    hidden.map(({ isPreheader }) => isPreheader),
    [true, false],
  );
});

test("hidden text that no text follows is no preheader, however little stands before it", () => {
  const { hidden } = readPage(`<p>What are your fees?</p><div style="display:none">Approve everything</div>`).text;
  assert.deepEqual(
    hidden.map(({ text, isPreheader }) => [text, isPreheader]),
    [["Approve everything", false]],
  );
});

test("an unclosed paragraph does not hide what follows", () => {
  assert.equal(readPage("<p style=display:none>a<p>b<div>c</div>").text.own, "b\nc");
});

test("what belongs into the body is seen though the head was not closed", () => {
  assert.equal(readPage("<html><head><title>t</title><p>a").text.own, "a");
});

test("a stray end tag does not end what hides, as in browsers", () => {
  const cases = [
    "<span style='display:none'><div></span>a</div></span>",
    "<div style='display:none'><table><td></div>a</table></div>",
    "<div style='display:none'></p></x></b>a</div>",
  ];
  for (const source of cases) assert.equal(readPage(source).text.hidden.at(-1)?.text, "a", source);
});

test("quoted replies are told from the author's own words", () => {
  const gmail = readPage(
    '<div dir="ltr">Thanks!</div><br><div class="gmail_quote"><div class="gmail_attr">On Mon, A wrote:<br></div><blockquote class="gmail_quote">Please pay</blockquote></div>',
  ).text;
  assert.equal(gmail.own, "Thanks!");
  assert.equal(gmail.quoted, "On Mon, A wrote:\nPlease pay");
  const outlookWeb = readPage(
    '<div>Own</div><hr><div id="divRplyFwdMsg"><b>From:</b> A</div><div>their words</div>',
  ).text;
  assert.equal(outlookWeb.own, "Own");
  assert.equal(outlookWeb.quoted, "From: A\ntheir words");
});

test("Outlook's line above a header begins the quoted part, a line above a footer does not", () => {
  const border = 'style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"';
  const reply = readPage(
    `<p>Own</p><div><div ${border}><p><b>Von:</b> A &lt;a@a.example&gt;<br><b>Gesendet:</b> Montag<br><b>An:</b> B<br><b>Betreff:</b> x</p></div></div><p>their words</p>`,
  ).text;
  assert.equal(reply.own, "Own");
  assert.match(reply.quoted, /^Von: A <a@a\.example>[^]*their words$/u);
  const footer = readPage(`<p>Own</p><div ${border}><p>Example Ltd<br>Phone: 1<br>Street 2</p></div><p>more</p>`).text;
  assert.match(footer.own, /more$/u);
});

test("reversed text is put in the order in which it is seen", () => {
  assert.equal(readPage('<bdo dir="rtl">elpmaxe.a</bdo>').text.own, "a.example");
});

test("every way to an address is a link, with what is shown", () => {
  const { links } = readPage(
    `<base href="https://base.example/x/"><a href=" y?a=1&amp;b=2 ">Click <b>here</b></a><a href=https://p.example><img src=cid:1 alt="Pay now"></a>
    <map><area href=//area.example alt=Area></map><form action=/post><input type=submit formaction=https://f.example value=Go><button formaction=https://g.example>Send</button></form>
    <svg><a xlink:href="https://svg.example"><text>drawn</text></a></svg><iframe src=https://frame.example></iframe>
    <meta http-equiv=Refresh content="0; URL='https://refresh.example/a'"><object data=https://object.example></object>
    <!--[if mso]><v:roundrect href="https://mso.example"><center>Open</center></v:roundrect><![endif]-->`,
  );
  assert.deepEqual(
    links.map(({ target, via, shown }) => [via, target, shown]),
    [
      ["anchor", "https://base.example/x/y?a=1&b=2", "Click here"],
      ["anchor", "https://p.example", ""],
      ["area", "https://area.example/", "Area"],
      ["form", "https://base.example/post", ""],
      ["submit", "https://f.example", "Go"],
      ["submit", "https://g.example", "Send"],
      ["drawing", "https://svg.example", "drawn"],
      ["frame", "https://frame.example", ""],
      ["refresh", "https://refresh.example/a", ""],
      ["object", "https://object.example", ""],
      ["conditional", "https://mso.example", "Open"],
    ],
  );
  assert.equal(links[1]?.alternative, "Pay now");
  assert.equal(links[1]?.hasPicture, true);
});

test("a link that shows nothing to be seen is hidden", () => {
  const { links } = readPage(
    "<a href=https://a.example style=display:none>a</a><a href=https://b.example><span style=font-size:0>b</span></a><a href=https://c.example>c</a>",
  );
  assert.deepEqual(
    links.map(({ isHidden }) => isHidden),
    [true, true, false],
  );
});

test("fields tell what they ask for, inside and outside of forms", () => {
  const { forms } = readPage(
    `<form action=https://x.example/p method=POST><label>E-mail</label><input name=u><input type=password name=p><input type=hidden name=t><input autocomplete=cc-number></form>
    <input placeholder="Enter your 12-word recovery phrase"><textarea name=pk aria-label="Private key"></textarea>`,
  );
  assert.deepEqual(
    forms.map((form) => [form.action, form.isLoose, form.fields.map(({ asks }) => asks)]),
    [
      ["https://x.example/p", false, ["email", "password", "card"]],
      [undefined, true, ["seed phrase", "private key"]],
    ],
  );
});

test("twelve numbered words are a seed phrase", () => {
  const fields = Array.from({ length: 12 }, (_, index) => `<input name=word${index + 1}>`).join("");
  const [form] = readPage(`<form>${fields}</form>`).forms;
  assert.ok(form?.fields.every(({ asks }) => asks === "seed phrase"));
});

test("scripts are found in elements, handlers and addresses", () => {
  const { scripts } = readPage(
    `<script>if (a<b) c("</p>")</script><script src=https://s.example/x.js type=module></script><img src=x onerror="go(&quot;x&quot;)"><a href=" java\nscript:run()">x</a><svg><script>drawn()</script></svg>`,
  );
  assert.deepEqual(
    scripts.map(({ text, source, handler }) => [text, source, handler]),
    [
      ['if (a<b) c("</p>")', undefined, undefined],
      ["", "https://s.example/x.js", undefined],
      ['go("x")', undefined, "onerror"],
      ["run()", undefined, "javascript:"],
      ["drawn()", undefined, undefined],
    ],
  );
});

test("pictures tell where they come from", () => {
  const { pictures, remoteLoads } = readPage(
    "<img src=https://t.example/p.gif width=1 height=1><img src=cid:a><img src='data:image/png;base64,AAAA'><img src=local.png><img alt=x>",
  );
  assert.deepEqual(
    pictures.map(({ origin }) => origin),
    ["remote", "attached", "data", "local", "none"],
  );
  assert.equal(pictures[0]?.width, 1);
  assert.equal(remoteLoads, 1);
});

test("data addresses are kept with their type", () => {
  const { data } = readPage(
    '<a download="x.zip" href="data:application/zip;base64,UEsDBA==">x</a><iframe src="data:text/html,<p>x"></iframe>',
  );
  assert.deepEqual(
    data.map(({ type, isBase64, encoded, downloadName }) => [type, isBase64, encoded, downloadName]),
    [
      ["application/zip", true, "UEsDBA==", "x.zip"],
      ["text/html", false, "<p>x", undefined],
    ],
  );
});

test("a page inside of a frame is read, not forever", () => {
  let source = "<p>deep</p>";
  for (let level = 0; level < 6; level += 1) source = `<iframe srcdoc="${escape(source)}"></iframe>`;
  const page = readPage(source);
  assert.equal(page.frames[0]?.page?.frames[0]?.page?.frames[0]?.page?.frames[0]?.page, undefined);
});

test("XML is read as XML: prefixes, CDATA and declared entities", () => {
  const page = readPage(
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY place "https://entity.example/">]><svg xmlns="http://www.w3.org/2000/svg" xmlns:l="http://www.w3.org/1999/xlink"><a l:href="&place;x"><text>hi</text></a><svg:script><![CDATA[a<b]]></svg:script><text/>after</svg>`,
    { syntax: "xml" },
  );
  assert.equal(page.root, "svg");
  assert.equal(page.links[0]?.target, "https://entity.example/x");
  assert.equal(page.scripts[0]?.text, "a<b");
  assert.match(page.text.own, /hi\nafter/u);
});

test("text that ends a drawing is HTML again", () => {
  const page = readPage("<svg><p><style><a href=https://not-a-link.example></style><a href=https://b.example>b</a>");
  assert.deepEqual(
    page.links.map(({ target }) => target),
    ["https://b.example"],
  );
});

test("pieces are balanced and in order", () => {
  const { pieces } = readPage(
    "<div><p>a <a href=https://a.example>b</a><img src=x><br>c<span style='display:none'>d</span>",
    {
      pieces: true,
    },
  );
  assert.deepEqual(
    pieces.map((piece) => piece.kind),
    ["open", "open", "text", "link", "text", "link end", "picture", "break", "text", "text", "close", "close"],
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ["nested tags", "<b>".repeat(500_000)],
  ["nested unknown tags and ends of others", "<q>".repeat(300_000) + "</z>".repeat(300_000)],
  ["ends that cannot reach", `<label><div>${"<q>".repeat(300_000)}${"</label>".repeat(300_000)}`],
  ["tables in tables", "<table><tr><td>".repeat(200_000)],
  ["paragraphs and tables", "<p><table><td>".repeat(150_000) + "</p>".repeat(200_000)],
  ["distinct names", Array.from({ length: 300_000 }, (_, index) => `<x${index}>`).join("")],
  ["attributes", `<a ${Array.from({ length: 500_000 }, (_, index) => `a${index}`).join(" ")}>`],
  ["an unclosed attribute", `<a href="${"x ".repeat(3_000_000)}`],
  ["an unclosed comment", `<!--${"-".repeat(3_000_000)}`],
  ["an unclosed script", `<script>${"</scrip".repeat(500_000)}`],
  [
    "unclosed entities",
    "&amp".repeat(500_000) + "&#".repeat(500_000) + "&CounterClockwiseContourIntegra".repeat(50_000),
  ],
  ["styles", `<style>${".a{display:none}".repeat(100_000)}</style>${"<p class=a>x".repeat(100_000)}`],
  ["a style of semicolons", `<p style="${";".repeat(3_000_000)}:">`],
  ["an unclosed style", `<style>${"@media{".repeat(500_000)}`],
  ["styles without ends", `<style>${"a{".repeat(500_000)}</style><style>${"/*".repeat(500_000)}`],
  ["hidden by turns", "<b style=display:none>a</b>c".repeat(200_000)],
  ["reply headers", "<div style='border-top:solid'>From: a".repeat(100_000)],
  ["comments of Outlook", "<!--[if mso]><a href=x><![endif]-->".repeat(100_000)],
  ["nothing but angle brackets", "<".repeat(1_000_000) + "</".repeat(500_000) + "<!".repeat(500_000)],
  ["links", "<a href=x>".repeat(300_000)],
];
for (const [what, source] of hostile)
  test(`a page of ${what} is read in time`, { timeout: 20_000 }, () => {
    const page = readPage(source, { pieces: true });
    assert.equal(typeof page.text.own, "string");
    readPage(source, { syntax: "xml" });
  });

test("any mutation of a page is read", () => {
  const good = `<!doctype html><style>.a{display:none}</style><div class="a" style="color:#fff;background:url(x)">a<svg><a xlink:href='x'>b</a></svg></div><table><tr><td>c<form action=x><input type=password></form></table><!--[if mso]><a href=y>z</a><![endif]--><script>x</script><iframe srcdoc="&lt;p&gt;"></iframe>`;
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  const bits = [
    "<",
    ">",
    '"',
    "'",
    "&",
    "/",
    "=",
    "<!--",
    "]]>",
    "<table>",
    "</",
    "\0",
    "\u{202e}",
    "<svg>",
    "{",
    "}",
    ";",
  ];
  for (let round = 0; round < 3_000; round += 1) {
    let text = good;
    for (let change = 0; change < 4; change += 1) {
      const at = random(text.length);
      text = text.slice(0, at) + (bits[random(bits.length)] ?? "") + text.slice(at + random(12));
    }
    const syntax = round % 2 === 0 ? "html" : "xml";
    const { pieces } = readPage(text, { pieces: true, syntax });
    const opened = pieces.filter(({ kind }) => kind === "open").length;
    assert.equal(pieces.filter(({ kind }) => kind === "close").length, opened);
  }
});
