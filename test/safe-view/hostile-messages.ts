/** What a page would do if anything of a message ran: the test looks for it. */
export const canary = "canaryRan";

const run = `window.${canary}=1`;
const far = "https://far.example/";

/** Bodies that break out of what cleans pages: each loads, runs or sends something where it is taken as markup. */
export const hostileBodies: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}"><script>${run}</script></svg>`,
  `<svg><style><img src=x onerror="${run}"></style></svg>`,
  `<svg><p><style><!--</style><img src=x onerror="${run}">--></style></p></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;"></style></mglyph></table></mtext></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${run}"></style>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<textarea></textarea><img src=x onerror="${run}"></textarea>`,
  `<title></title><img src=x onerror="${run}"></title>`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>"></xmp>`,
  `<noembed><p title="</noembed><svg onload=${run}>"></noembed>`,
  `<iframe srcdoc="<script>parent.${canary}=1</script>"></iframe><iframe src="javascript:${run}"></iframe>`,
  `<object data="${far}o"></object><embed src="${far}e"><applet archive="${far}a"></applet>`,
  `<link rel=stylesheet href="${far}s.css"><style>@import url("${far}i.css");body{background:url(${far}b.png)}</style>`,
  `<div style="background:url(${far}c.png);behavior:url(x);-moz-binding:url(${far}m)">x</div>`,
  `<img srcset="${far}1.png 1x, ${far}2.png 2x" sizes="1px"><picture><source srcset="${far}p.png"><img></picture>`,
  `<video src="${far}v.mp4" poster="${far}p.png" autoplay></video><audio src="${far}a.mp3" autoplay></audio><track src="${far}t">`,
  `<meta http-equiv="refresh" content="0;url=${far}r"><base href="${far}"><a href="x">relative</a>`,
  `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  `<body background="${far}bg.png" onload="${run}"><table background="${far}tb.png"><td background="${far}td.png">x`,
  `<a href="javascript:${run}">a</a><a href="&#106;avascript:${run}">b</a><a href="java\tscript:${run}">c</a><a href="data:text/html,<script>${run}</script>">d</a>`,
  `<form action="${far}f"><input type=image src="${far}i.png"><button formaction="javascript:${run}">x</button></form>`,
  `<!--><img src=x onerror="${run}">-->`,
  `<!--- -- ><img src=x onerror="${run}"> unclosed comment`,
  `<![CDATA[<img src=x onerror="${run}">]]>`,
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${run}</script></html>`,
  `<p>&lt;script&gt;${run}&lt;/script&gt; &lt;img src=x onerror=${run}&gt;</p>`,
  `<p title='"><script>${run}</script>'>x</p><p id="</style><script>${run}</script>">y</p>`,
  `</article></main></body></html><script>${run}</script><html><body>`,
  `<li><div><li></div></div></div></section></details><table><div><table></table></table><td></tr>`,
  `<details open ontoggle="${run}"><summary>x</summary></details><marquee onstart="${run}">x</marquee>`,
  `<select><style></select><img src=x onerror="${run}"></style>`,
  `<template><script>${run}</script></template><portal src="${far}"></portal>`,
  `<!--[if mso]><v:rect href="${far}v"><v:fill src="${far}f.png"/></v:rect><script>${run}</script><![endif]-->`,
  `<a href="${far}"><svg><use href="${far}u.svg#a"/><image href="${far}i.png"/><animate attributeName=href to="javascript:${run}"/></svg></a>`,
  `<a href='${far}"onmouseover="${run}' ping="${far}ping">x</a>`,
  `\u202e<b>gpj.exe\u202c</b> a\u200bb\u2066c\u2069 \u{e0041}\u{e0042}\ufeff`,
  `<div style="display:none"><script>${run}</script>hidden <a href="${far}h">link</a></div>`,
  `<plaintext></body><script>${run}</script>`,
  `<a name=body></a><img name=getElementById><form id=document><input name=cookie></form>`,
  `<p>\0<scr\0ipt>${run}</scr\0ipt></p><im\0g src=x onerror=${run}>`,
  `${"<div>".repeat(5_000)}<script>${run}</script>`,
  `<a href="${"https://".repeat(200)}far.example/${"%00".repeat(200)}">long</a>`,
];

/** Names, subjects and addresses that are markup. */
export const hostileNames: readonly string[] = [
  `"><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</style><img src=x onerror=${run}>`,
  `<svg/onload=${run}>`,
  `--><script>${run}</script><!--`,
  `';${run};//`,
  `<meta http-equiv=refresh content=0;url=${far}n>`,
  `\u202egpj.exe\u202c`,
];

/** A mail with hostile texts everywhere: in the names of people, the subject, the body and the names of files. */
export function writeHostileMail(body: string, name: string, type = "text/html"): Buffer {
  const word = `=?utf-8?B?${Buffer.from(name).toString("base64")}?=`;
  const file = encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return Buffer.from(
    [
      `From: ${word} <someone@far.example>`,
      `To: ${word} <agent@exchange.example>`,
      `Reply-To: ${word} <other@far.example>`,
      `Subject: ${word}`,
      "Date: Thu, 26 Nov 2026 06:00:00 +0000",
      "MIME-Version: 1.0",
      `Content-Type: multipart/mixed; boundary="part"`,
      "",
      "--part",
      `Content-Type: ${type}; charset=utf-8`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(body).toString("base64"),
      "--part",
      "Content-Type: text/html; charset=utf-8",
      `Content-Disposition: attachment; filename*=utf-8''${file}.html`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(body).toString("base64"),
      "--part--",
      "",
    ].join("\r\n"),
  );
}
