import { writeMixed, type SentCase } from "./sent-case.ts";

const text = "Content-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n";
const page = "Content-Type: text/html; charset=utf-8\r\n\r\n";

/** Mail whose page is too much. */
export const pages: readonly SentCase[] = [
  ...(
    [
      ["500,000 tags within each other", `${"<div>".repeat(500_000)}Hello`],
      ["500,000 ends of tags that never began", "</div>".repeat(500_000)],
      ["a tag that never ends", `<a href="${"x".repeat(2_000_000)}`],
      ["a tag of 200,000 attributes", `<a ${"a=b ".repeat(200_000)}>x</a>`],
      ["18,000 links", '<a href="https://files.mail.example/a?b=c">here</a> '.repeat(18_000)],
      [
        "18,000 links to hosts that imitate",
        Array.from(
          { length: 18_000 },
          (_, index) => `<a href="https://zoom-us${index}.example/j/${index}">zoom.us</a>`,
        ).join(""),
      ],
      ["1,000,000 characters by number", "&#65;&#x42;&amp;&bogus;&#99999999;".repeat(200_000)],
      [
        "a table of 300,000 cells",
        `<table>${"<tr><td bgcolor=#000></td><td bgcolor=#fff></td><td></td></tr>".repeat(100_000)}</table>`,
      ],
      ["comments without an end", "<!--".repeat(500_000)],
      ["styles and scripts without an end", `<style>${"a{b:c}".repeat(200_000)}<script>${"x=1;".repeat(200_000)}`],
      ["a script of 5 MB in one line", `<script>${"a(b)+".repeat(1_000_000)}1</script>`],
      ["100,000 forms within each other", "<form action=https://a.example/><input type=password>".repeat(100_000)],
      [
        "pages within pages as addresses",
        `<iframe src="data:text/html;base64,${Buffer.from("<p>a</p>".repeat(100_000)).toString("base64")}"></iframe>`.repeat(
          5,
        ),
      ],
      ["1,000,000 blanks that show nothing", `${"\u200b\u00ad\u2060".repeat(300_000)}Hello`],
      ["hidden text within hidden text", '<p style="display:none">'.repeat(100_000)],
    ] as const
  ).map(([name, body]): SentCase => ({
    name: `a page with ${name}`,
    as: "a.eml",
    make: () => writeMixed([page + body]),
  })),
  {
    name: "100,000 levels of quoting and 200,000 lines",
    as: "a.eml",
    make: () => writeMixed([`${text}${">".repeat(100_000)} deep\r\n${"> > > line\r\n".repeat(200_000)}`]),
  },
  {
    name: "a text of 5 MB of addresses without spaces between them",
    as: "a.eml",
    make: () => writeMixed([`${text}${"https://a.example/b".repeat(250_000)}`]),
  },
  {
    name: "a text of 2 MB that repeats what rules look for",
    as: "a.eml",
    make: () =>
      writeMixed([
        `${text}${"press Win+R and paste powershell -w hidden curl | sh seed phrase urgent password: 1 ".repeat(25_000)}`,
      ]),
  },
];
