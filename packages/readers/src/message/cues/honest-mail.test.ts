import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { CueTopic } from "@doorward/core";
import { findCues } from "./find-cues.ts";

/** Asks that rules build on; honest mail gives none of them unless it is named below. */
const grave: ReadonlySet<CueTopic> = new Set<CueTopic>([
  "seed-phrase",
  "one-time-code",
  "remote-support",
  "screen-control",
  "paste-command",
  "move-funds",
  "change-payout",
  "gift-card",
  "file-password",
  "disable-protection",
  "enable-content",
  "move-channel",
  "secrecy",
  "threat",
  "anger",
  "send-money",
  "direct-assistant",
  "connect-wallet",
  "customer-data",
  "bribe",
  "money-offer",
  "meeting-problem",
]);

interface HonestMail {
  readonly name: string;
  readonly text: string;
  /** Graver topics that it honestly has, which is why no rule builds on one alone. */
  readonly has?: readonly CueTopic[];
}

const mails: readonly HonestMail[] = [
  {
    name: "a bank's mail to reset a password",
    text: "Hello Anna,\n\nYou asked to reset your password. Click the button below within 30 minutes to choose a new password.\n\nReset password\n\nIf you did not request this, you can ignore this e-mail. We will never ask you for your PIN or your password by phone or e-mail.\n\nExample Bank",
  },
  {
    name: "a mail with a code to sign in",
    text: "Your verification code is 482913. It expires in 10 minutes. Do not share this code with anyone. Our employees will never ask for it.",
  },
  {
    name: "Zoom's own invitation",
    text: "Anna Example is inviting you to a scheduled Zoom meeting.\n\nTopic: Weekly sync\nTime: Nov 26, 2026 10:00 AM Berlin\n\nJoin Zoom Meeting\nhttps://us06web.zoom.us/j/81234567890?pwd=abc\n\nMeeting ID: 812 3456 7890\nPasscode: 451233\n\nOne tap mobile\n+496950502596,,81234567890# Germany\n\nDial by your location\n• +49 69 5050 0951 Germany",
  },
  {
    name: "a GitHub notification that quotes an install command",
    text: "@ann commented on this pull request.\n\nYou can test it with:\n\n```\nnpm install\nnpm test\n```\n\nLooks good to me, I only left a comment about the naming.\n\n—\nReply to this email directly, view it on GitHub, or unsubscribe.",
  },
  {
    name: "a colleague's mail about Homebrew and rustup",
    text: "Hi Ben,\n\nfor the new laptop you need Homebrew: /bin/bash -c \"$(curl -fsSL https://raw.example/install.sh)\". After that rustup: curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.example | sh\n\nSee you at lunch,\nAnn",
  },
  {
    name: "a newsletter about ClickFix",
    text: "Threat report, November 2026\n\nClickFix campaigns keep growing. The fake page tells the visitor to press Win+R, paste a command with Ctrl+V and press Enter. Attackers ask victims to open Terminal on macOS as well. Criminals then ask them to install AnyDesk, and to share their seed phrase. Train your staff: no vendor needs a pasted command to fix a microphone. Never paste commands from a web page into a terminal.",
  },
  {
    name: "a training on phishing",
    text: 'Dear team,\n\nthis month\'s security awareness training is about phishing. Red flags are: somebody asks you to buy gift cards, a message says "keep this confidential", a caller who wants you to install TeamViewer, or a page that asks for your recovery phrase. If you receive such a message, report it. Do not click links in it and never open its attachments.',
  },
  {
    name: "an invitation to an interview from HR",
    text: "Dear Anna,\n\nthank you for applying for the position of Backend Engineer. We would like to invite you to a first interview by video call on Tuesday at 3 pm. You will get a calendar invitation with the link. The interview takes about 45 minutes. Please let me know if that works for you.\n\nBest regards,\nJulia, Talent Acquisition",
  },
  {
    name: "an applicant tracking system",
    text: "Hi Anna,\n\nThank you for your application to Example Inc. We have received your application for Senior Engineer. If your profile matches what we are looking for, our recruiting team will contact you for the next steps.\n\nThis message was sent by Greenhouse on behalf of Example Inc.",
  },
  {
    name: "a calendar invitation",
    text: "Weekly planning\nWhen: Thursday Nov 26, 2026 2pm – 3pm (CET)\nWhere: Meeting room 3 / Microsoft Teams\nWho: ann@company.example, ben@company.example\n\nJoin on your computer, mobile app or room device. Click here to join the meeting.",
  },
  {
    name: "a help desk's notification",
    text: "##- Please type your reply above this line -##\n\nYour request (48213) has been updated. To add additional comments, reply to this email.\n\nSam (Example Support)\n\nThanks for the details. Could you please send us a screenshot of the error message and the transaction hash? You can attach the picture as PNG or JPG.",
  },
  {
    name: "a customer who has a problem and sends a picture",
    text: "Hi, my withdrawal from yesterday is still pending. The transaction is 0xabc. I attached a screenshot of the page. Thanks for your help, Maria",
  },
  {
    name: "an advertisement in a hurry",
    text: "Black Friday! Act now: only 24 hours left to save 40 % on all plans. Click here to claim your discount before it's too late. Unsubscribe at any time.",
  },
  {
    name: "a cloud's notice of an invoice",
    text: "Your invoice for October 2026 is now available. The total of $412.33 will be charged to the card ending in 4242. You can view the invoice in the billing console. Please do not reply to this e-mail.",
  },
  {
    name: "a parcel's notice",
    text: "Your parcel is on its way and will be delivered tomorrow between 9 and 12. Track your parcel here: https://post.example/track/123. No action is needed.",
  },
  {
    name: "a wallet's letter after the first start",
    text: "Welcome! Your wallet is ready. Write down your recovery phrase on paper and keep it in a safe place. Never share your recovery phrase with anyone. We will never ask for it. Anyone who asks for it wants to steal your coins.",
  },
  {
    name: "the own IT team about a new laptop",
    text: "Hi all,\n\nnext week we roll out new laptops. Please save your files in the company drive before Friday. Your mailbox moves by itself. If you have questions, come by the IT desk on the second floor or write to it-support@company.example.",
  },
  {
    name: "a colleague who invites to lunch",
    text: "Hey, are you free for lunch at 12? We go to the new place across the street. Let me know by 11, I'll book a table.",
  },
  {
    name: "a note on a release",
    text: "Version 4.2 is out. What's new: faster search, dark mode, fixes for the audio player. Update in the app store when you like. Full release notes are in our blog.",
  },
  {
    name: "a lawyer's signature",
    text: "Please find the signed contract attached.\n\nThis e-mail and its attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.",
  },
  {
    name: "a monthly statement with a password that is known already",
    text: "Your account statement for October is attached. It is protected: the password is your date of birth in the form DDMMYYYY. For questions call us at +49 30 555 0100.",
    has: ["file-password"],
  },
  {
    name: "a community's newsletter",
    text: "Join our Telegram channel and our Discord server to talk with other users. Follow us on X. This month we hosted two meetups, see the photos on our blog.",
  },
  {
    name: "an honest call about sound",
    text: "Sorry, I can't hear you, I'll dial in again by phone.",
    has: ["meeting-problem"],
  },
];

for (const { name, text, has = [] } of mails)
  suite(name, () => {
    test("asks for nothing grave", () => {
      const found = findCues(text).filter(({ topic }) => grave.has(topic) && !has.includes(topic));
      assert.deepEqual(
        found.map(({ topic, excerpt }) => `${topic}: ${excerpt}`),
        [],
      );
    });
  });

test("talk about attacks is known as such", () => {
  for (const { text } of mails.filter(({ name }) => /ClickFix|phishing|wallet's letter/u.test(name)))
    assert.ok(findCues(text).some(({ topic }) => topic === "warning"));
});
