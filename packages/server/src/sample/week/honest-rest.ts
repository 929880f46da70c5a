import { makeDocument } from "../make/document.ts";
import { makePicture } from "../make/picture.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeApplicationMail, writeFile, writeLink, writeMail, writeProject } from "../write-arrivals.ts";

const applications: readonly SampleArrival[] = [
  writeApplicationMail(
    { day: 0, time: "11:18" },
    {
      from: "Clara Stein <clara@clara-stein.example>",
      role: "backend engineer",
      lines: ["2019 to 2026 payments at a bank", "Go, PostgreSQL"],
    },
  ),
  writeApplicationMail(
    { day: 1, time: "09:26" },
    {
      from: "Hugo Martin <hugo@hugo-martin.example>",
      role: "support agent",
      lines: ["Six years at the desk of a telephone company", "French, English"],
    },
  ),
  writeApplicationMail(
    { day: 2, time: "08:12" },
    {
      from: "Ines Prado <ines@prado-writes.example>",
      role: "technical writer",
      lines: ["Manuals of two databases", "Portuguese, English"],
    },
  ),
  writeApplicationMail(
    { day: 3, time: "10:44" },
    {
      from: "Peter Vogel <peter@vogel-code.example>",
      role: "platform engineer",
      lines: ["Ten years of operating clusters"],
    },
  ),
  writeApplicationMail(
    { day: 4, time: "16:31" },
    { from: "Lily Chen <lily@lily-chen.example>", role: "product designer", lines: ["Design of a banking app"] },
  ),
  writeApplicationMail(
    { day: 5, time: "12:27" },
    { from: "Adam Nowak <adam@nowak-tests.example>", role: "test engineer", lines: ["Playwright, load tests"] },
  ),
  writeApplicationMail(
    { day: 6, time: "10:03" },
    {
      from: "Mona Farid <mona@mona-farid.example>",
      role: "office manager",
      lines: ["Office of a theatre, 2018 to 2026"],
    },
  ),
  writeApplicationMail(
    { day: 1, time: "11:51" },
    {
      from: "Ole Brandt <ole@ole-brandt.example>",
      role: "data engineer",
      lines: ["Pipelines of a weather service"],
    },
  ),
  writeMail(
    "hiring",
    { day: 2, time: "15:37" },
    {
      from: "Clara Stein <clara@clara-stein.example>",
      to: "jobs",
      subject: "Re: Our conversation on Friday",
      text: "Good day,\n\nFriday at ten suits me well. I will come to your office by train.\n\nClara Stein",
    },
  ),
  writeMail(
    "hiring",
    { day: 6, time: "08:21" },
    {
      from: "Hugo Martin <hugo@hugo-martin.example>",
      to: "jobs",
      subject: "Re: Your application",
      text: "Thank you for the invitation. I will be there on Tuesday at two.\n\nHugo Martin",
    },
  ),
];

const describePackage = (name: string, more: object = {}) =>
  `${JSON.stringify({ name, version: "1.0.0", private: true, ...more }, null, 2)}\n`;

const projects: readonly SampleArrival[] = [
  writeProject({ day: 0, time: "15:12" }, "order-book-exercise.zip", {
    "README.md": "# Order book\n\nWrite `match` so that the tests pass. Two hours are enough.\n",
    "package.json": describePackage("order-book-exercise", { scripts: { test: "node --test" }, type: "module" }),
    "src/match.js":
      "/** Matches an order against the book. */\nexport function match(book, order) {\n  return { book, rest: order };\n}\n",
    "test/match.test.js":
      'import assert from "node:assert/strict";\nimport { test } from "node:test";\nimport { match } from "../src/match.js";\n\ntest("an order without a partner stays", () => {\n  assert.deepEqual(match([], { amount: 1 }).rest, { amount: 1 });\n});\n',
  }),
  writeProject({ day: 1, time: "13:40" }, "fees.zip", {
    "README.md": "# Fees\n\nA small library that computes fees. Please review it and tell us what you would change.\n",
    "pyproject.toml": '[project]\nname = "fees"\nversion = "0.1.0"\n',
    "fees/__init__.py":
      '"""Fees of trades."""\n\n\ndef fee(amount: int, rate: float) -> int:\n    return round(amount * rate)\n',
    "tests/test_fees.py": "from fees import fee\n\n\ndef test_fee():\n    assert fee(1000, 0.01) == 10\n",
  }),
  writeProject({ day: 3, time: "14:03" }, "candles.zip", {
    "README.md": "# Candles\n\nReads trades and writes candles of a minute.\n",
    "go.mod": "module candles\n\ngo 1.23\n",
    "main.go": 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(Candle([]int{3, 1, 2}))\n}\n',
    "candle.go":
      "package main\n\n// Candle gives the lowest and the highest price.\nfunc Candle(prices []int) (int, int) {\n\tlow, high := prices[0], prices[0]\n\tfor _, price := range prices {\n\t\tlow, high = min(low, price), max(high, price)\n\t}\n\treturn low, high\n}\n",
  }),
  writeProject({ day: 5, time: "10:15" }, "portfolio-page.zip", {
    "index.html":
      '<!doctype html>\n<html lang="en">\n<head><title>Portfolio</title><link rel="stylesheet" href="style.css"></head>\n<body><h1>Portfolio</h1><p>My work of the last years.</p></body>\n</html>\n',
    "style.css": "body { font-family: sans-serif; margin: 2rem; }\n",
  }),
];

const links: readonly SampleArrival[] = [
  writeLink("support", { day: 0, time: "12:21" }, "https://status.quayside-cloud.example/incidents/4412"),
  writeLink("support", { day: 1, time: "14:08" }, "https://ledger-weekly.example/articles/keeping-keys"),
  writeLink("interview", { day: 2, time: "11:30" }, "https://clara-stein.example/talks"),
  writeLink("support", { day: 2, time: "16:16" }, "https://www.coast-university.example/partners/day-of-companies"),
  writeLink("support", { day: 3, time: "12:00" }, "https://help.quayside-cloud.example/en/articles/backups"),
  writeLink("interview", { day: 4, time: "10:09" }, "https://nowak-tests.example/portfolio"),
  writeLink("support", { day: 4, time: "15:51" }, "https://city-library.example/rooms?date=12"),
  writeLink("support", { day: 5, time: "16:40" }, "https://custody-days.example/2026/slides.pdf"),
  writeLink("support", { day: 6, time: "11:36" }, "https://docs.tidemark-analytics.example/reports/monthly"),
];

const files: readonly SampleArrival[] = [
  writeFile(
    "support",
    { day: 0, time: "17:33" },
    "trades-of-march.csv",
    "date,pair,amount,price\n2026-03-02,BTC-EUR,0.01,61200\n2026-03-09,ETH-EUR,0.5,3050\n",
  ),
  writeFile("support", { day: 1, time: "17:55" }, "receipt.png", makePicture(250, 250, 248)),
  writeFile(
    "support",
    { day: 3, time: "17:14" },
    "letter-of-the-bank.pdf",
    makeDocument(["Confirmation of transfer", "Amount: 500.00", "Reference: Northlight 4413"]),
  ),
  writeFile(
    "hiring",
    { day: 4, time: "13:02" },
    "certificate.pdf",
    makeDocument(["Certificate of employment", "She worked with us from 2019 to 2026."]),
  ),
  writeFile(
    "support",
    { day: 5, time: "17:20" },
    "notes.txt",
    "Questions for the call on Monday:\n- limits of a company account\n- who signs\n",
  ),
  writeFile(
    "support",
    { day: 6, time: "13:48" },
    "statement-2025.pdf",
    makeDocument(["Statement 2025", "Opening balance 100.00", "Closing balance 240.00"]),
  ),
];

/** People who apply, projects of honest candidates, and links and files of every day. */
export const honestRest: readonly SampleArrival[] = [...applications, ...projects, ...links, ...files];
