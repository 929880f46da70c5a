import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noPolicy, type Outcome, type Verdict } from "@doorward/core";
import { judgeDelivery } from "@doorward/doors";
import { noList, openLinkReader } from "@doorward/readers/link";
import { readSentBytes } from "../packages/readers/src/delivery/read-delivery.test-support.ts";
import { makeChat, makeTicket, type ExampleEntry } from "../packages/rules/src/message/example-conversations.ts";
import { makeInvitation } from "../packages/rules/src/message/example-invitations.ts";

const them = (text: string, ...names: readonly string[]): ExampleEntry => ({
  by: "them",
  text,
  attachments: names.map((name) => ({ name, size: 48_211 })),
});
const us = (text: string): ExampleEntry => ({ by: "us", name: "Agnes", text });
const say = (name: string, text: string): ExampleEntry => ({ by: "them", name, text });

const zoomText =
  "DESCRIPTION:Ann is inviting you to a scheduled Zoom meeting.\\n\\nJoin Zoom Meeting\\nhttps://us06web.zoom.us/j/93412?pwd=abc\\n\\nMeeting ID: 934 12\\nPasscode: 123456\\n\\nOne tap mobile\\n+13052241968\\,\\,93412# US";
const teamsText =
  "DESCRIPTION:________________________________________________________________________________\\nMicrosoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>\\nJoin the meeting now<https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0>\\nMeeting ID: 311 222 333\\nPasscode: aB3dE\\n";

const communityTalk = [
  "gm",
  "wen listing",
  "How do I connect my wallet to the bridge?",
  "Please be careful with links, never share your seed phrase",
  "The app was updated, please clear the cache",
  "My withdrawal is stuck, tx 0xabc",
  "Check the docs: https://docs.company.example/",
  "I installed the new version and it works",
  "Download the new client here https://github.com/company/client/releases",
];

const honest: Readonly<Record<string, string>> = {
  "a question on the first day": makeTicket([them("How do I verify my account? I do not find the page.")], {
    account: "new",
  }),
  "a screenshot on the first day": makeTicket(
    [them("Hello, my deposit of 0.4 ETH does not show. See the screenshot. Thank you.", "screenshot.png")],
    { account: "new" },
  ),
  "an angry customer with a refund": makeTicket(
    [
      them("This is unacceptable! I want my refund, see the receipt.", "receipt.pdf"),
      us("I am sorry. We cannot refund this order, because it was delivered."),
      them("You are useless. I will report you to the regulator and leave a bad review!"),
    ],
    { account: "old" },
  ),
  "a customer who writes two languages": makeTicket(
    [
      them("Guten Tag, meine Auszahlung von gestern ist noch nicht angekommen. Bitte prüfen Sie das für mich."),
      them("Sorry, in English: my withdrawal of yesterday has not arrived. Please have a look at it for me."),
    ],
    { account: "old", locale: "de" },
  ),
  "an agent who asks to send a file again": makeTicket([
    them("Here is the log of the client.", "client.log"),
    us("The upload failed on our side, please send the file again."),
    them("Here it is.", "client.log"),
  ]),
  "a check of identity": makeTicket([
    us("Please upload a photo of your passport and a selfie on the page for verification in your account."),
    them("Done. How long does it take?", "passport.jpg", "selfie.jpg"),
  ]),
  "a lost second factor": makeTicket([
    them("I lost my phone and cannot get the code for my account any more. How can I reset two-factor authentication?"),
    us("Please sign in and choose 'reset'. We will never ask for your password or your code."),
  ]),
  "a stuck withdrawal": makeTicket([
    them("My withdrawal is pending since yesterday: https://etherscan.io/tx/0x9f1c Please help, it is urgent."),
    us("The network is busy. Your withdrawal will go through within some hours."),
  ]),
  "an agent who warns": makeTicket([
    them("Somebody on Telegram says he is from your support and wants my seed phrase."),
    us(
      "Never share your seed phrase with anyone. Our support will never ask for it, and never writes on Telegram first.",
    ),
  ]),
  "a colleague's report of a fake": makeTicket([
    them("I got a message from 'Support' asking to install AnyDesk. I did not. Is it from you?", "screenshot.jpg"),
  ]),
  "a developer with a fault": makeTicket([
    them(
      "Your SDK fails with error 401 when I run npm install and then npm start. Node 24, macOS. The log is attached.",
      "npm-debug.log",
    ),
  ]),
  "a partner who asks for a call": makeTicket([
    them("Can we have a call next week? Here is my calendar: https://calendly.com/ann/30min"),
  ]),
  "a chat about a meeting": makeChat([
    say("Ann", "Can we move the meeting to four? My microphone is not working, I get a new one at lunch."),
    say("Bob", "Sure, same link: https://us06web.zoom.us/j/93412"),
  ]),
  "a community chat": makeChat([
    say("Kim", "gm everyone, when is the next release?"),
    say("Mod", "Tomorrow. Follow us on X and join our Discord: https://discord.gg/abc"),
    say("Kim", "My node crashes, the log is here"),
    say("Mod", "Reminder: admins never message first and never ask for your seed phrase or private keys."),
    say("Lee", "How do I connect my wallet? The button does nothing."),
  ]),
  "a chat of developers": makeChat([
    say("Ann", "Please review https://github.com/company/tool/pull/12 and run the tests with npm test."),
    say("Bob", "Done. I had to update Node and install the new dependencies."),
    say("Deploys", "Build 4712 passed: https://github.com/company/tool/actions/runs/1"),
  ]),
  "a chat about a job": makeChat([
    say("Ann", "Hi! We look for a Rust developer. Would you like to talk? https://calendly.com/ann/intro"),
    say("Kim", "Sure, my CV is on https://www.linkedin.com/in/kim"),
  ]),
  "a broken camera and logs of something else": makeChat([
    say("Ann", "My camera does not work in Zoom, I think the driver is broken."),
    { ...say("Ann", "The logs of the build are here."), attachments: [{ name: "build-logs.zip", size: 48_211 }] },
  ]),
  "friends who move and send pictures": makeChat([
    say("Ann", "Add me on WhatsApp, then I send the photos."),
    { ...say("Ann", "From the offsite."), attachments: [{ name: "offsite.zip", size: 48_211 }] },
  ]),
  "a workshop with one's own laptop": makeChat([
    say("Bob", "For the workshop meeting please use your own laptop with Docker installed."),
  ]),
  "an admin who speaks of a presentation": makeChat([
    say("Admin", "Please share your screen when you present in the meeting, so that we can record it."),
  ]),
  "the users of a team": makeTicket(
    [them("Please send us the list of users of our team account, so that we can remove those who left.")],
    { account: "old" },
  ),
  "an archive that was blocked, and then the document": makeTicket(
    [
      {
        by: "them",
        text: "The contract.",
        attachments: [{ name: "contract.zip", size: 3000, blocked: "type not allowed" }],
      },
      us("Your attachment was blocked because we do not accept archives. Please send it as a PDF."),
      them("Here it is.", "contract.pdf"),
    ],
    { account: "old" },
  ),
  "a recording over a drive": makeTicket(
    [them("The video of the fault is too large for the form: https://drive.google.com/file/d/1a/view")],
    { account: "old" },
  ),
  "a colleague who writes for the customer": makeTicket(
    [
      them("My colleague Bob will send you the details."),
      {
        by: "them",
        name: "Bob",
        email: "bob@mail.example",
        text: "Please change our payout bank account to the one in the letter.",
      },
    ],
    { account: "old" },
  ),
  "a customer who writes another language than the form": makeTicket(
    [
      them(
        "Hola, mi retirada de ayer todavía no ha llegado. Les pido que lo revisen y me digan cuándo voy a recibir el dinero.",
      ),
    ],
    { account: "new", locale: "en-US" },
  ),
  "a channel of a community": makeChat(
    Array.from({ length: 300 }, (_, index) =>
      say(["Kim", "Lee", "Mod", "Ana", "Raj"][index % 5] ?? "Kim", communityTalk[index % communityTalk.length] ?? "gm"),
    ),
  ),
};

/** Of an archive that did not come along nobody can say that it is harmless. */
const unseen: Readonly<Record<string, string>> = {
  "a log in an archive from an old customer": makeTicket(
    [them("The logs of the node are attached.", "node-logs.zip")],
    {
      account: "old",
    },
  ),
  "screenshots in an archive, and then one by one": makeTicket(
    [
      them("I cannot upload more than one file, so here are all screenshots in one archive.", "screenshots.zip"),
      us("Thank you, but we can't open archives. Could you send them as PNG?"),
      them("Sure, one after the other.", "1.png", "2.png", "3.png"),
    ],
    { account: "old" },
  ),
};

const invitations: Readonly<Record<string, string>> = {
  "an invitation of Zoom": makeInvitation([zoomText, "LOCATION:https://us06web.zoom.us/j/93412?pwd=abc"]),
  "a moved invitation of Teams": makeInvitation([teamsText, "SEQUENCE:3", "LOCATION:Microsoft Teams Meeting"]),
  "an invitation of Meet": makeInvitation([
    "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",
    "DESCRIPTION:Agenda: numbers\\, plan\\, questions.",
    "ATTACH;FILENAME=Plan:https://docs.google.com/document/d/1aB/edit",
  ]),
  "a birthday in a room": makeInvitation(["LOCATION:Kitchen", "RRULE:FREQ=YEARLY"]),
  "an invitation with an agenda": makeInvitation([
    "LOCATION:https://meet.company.example/plan",
    "ATTACH;FMTTYPE=application/pdf;FILENAME=Agenda.pdf;ENCODING=BASE64;VALUE=BINARY:JVBERi0xLjQKJSVFT0YK",
  ]),
};

const dishonest: Readonly<Record<string, readonly [Outcome, string]>> = {
  "the chat that FINRA warned of": [
    "stop",
    makeTicket(
      [
        them("Hello, my deposit is lost. The screenshots are attached.", "screenshots.zip"),
        us("We cannot open archives. Please send a PNG."),
        them("Why don't you just open it? This is ridiculous!", "screenshots.zip"),
      ],
      { account: "new", locale: "en" },
    ),
  ],
  "four blocked tries": [
    "stop",
    makeTicket(
      [1, 2, 3, 4].map((count) => ({
        by: "them",
        text: "The screenshot.",
        attachments: [{ name: `screenshot${count}.png.scr`, blocked: "malware found" }],
      })),
    ),
  ],
  "a second try after a block": [
    "check",
    makeTicket([
      { by: "them", text: "The log.", attachments: [{ name: "log.zip", size: 900, blocked: "malware found" }] },
      them("Once more.", "log2.zip"),
    ]),
  ],
  "a fix for the sound": [
    "check",
    makeChat([
      say("Ann", "I cannot hear you. Your audio driver needs an update."),
      { by: "them", name: "Ann", text: "Here is the fix", attachments: [{ name: "ZoomAudioFix.zip", size: 48_211 }] },
    ]),
  ],
  "an admin who asks for the words of a wallet": [
    "stop",
    makeChat([say("Admin", "Dear user, please send your seed phrase so that we can validate your wallet.")]),
  ],
};

async function judge(name: string, content: string): Promise<Verdict> {
  const facts = await readSentBytes(name, content, { expects: "message" });
  const links = openLinkReader({ policy: noPolicy, lists: noList, today: "2026-11-25" });
  return judgeDelivery(facts, {
    door: "support",
    arrival: { kind: "message", name },
    links,
    policy: noPolicy,
    tookMs: 0,
  });
}

const describeFindings = ({ findings, unjudged }: Verdict): string =>
  [...findings.map(({ rule, strength }) => `${strength} ${rule}`), ...unjudged.map(({ reason }) => reason)].join("; ");

describe("tickets, chats and invitations", () => {
  for (const [name, content] of Object.entries(honest))
    it(`leaves ${name} alone`, async () => {
      const verdict = await judge("ticket.json", content);
      assert.equal(verdict.verdict, "clear", describeFindings(verdict));
    });
  for (const [name, content] of Object.entries(unseen))
    it(`says of ${name} only that it was not there to be judged`, async () => {
      const verdict = await judge("ticket.json", content);
      assert.equal(verdict.verdict, "check");
      assert.deepEqual(
        verdict.findings.filter(({ strength }) => strength !== "weak"),
        [],
      );
      assert.match(verdict.because, /only the name came along/u);
    });
  for (const [name, content] of Object.entries(invitations))
    it(`leaves ${name} alone`, async () => {
      const verdict = await judge("invite.ics", content);
      assert.equal(verdict.verdict, "clear", describeFindings(verdict));
    });
  for (const [name, [expected, content]] of Object.entries(dishonest))
    it(`sees ${name}`, async () => {
      const verdict = await judge("ticket.json", content);
      assert.equal(verdict.verdict, expected, describeFindings(verdict));
    });
});
