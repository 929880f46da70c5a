import { writeZip } from "../../write-zip.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeFile, writeLink, writeMail, writeTicket } from "../write-arrivals.ts";

const story = "stray";

/** Begins as an archive of 7-Zip and goes on as nothing, so that nobody can read it. */
const lockedArchive = Buffer.from("377abcaf271c0004000000000000000000000000", "hex");

/** What comes every week and belongs to nothing else: some of it is bad, some only needs a second look. */
export const strays: readonly SampleArrival[] = [
  writeLink("support", { day: 0, time: "19:02", story, expects: "check" }, "https://bit.ly/3doorward"),
  writeTicket(
    { day: 0, time: "22:14", story, expects: "stop" },
    {
      id: "4721",
      subject: "Screenshot of the problem",
      name: "Max",
      email: "max@quick-box.example",
      isNewAccount: true,
      entries: ["Your page does not work, see my screenshot in the archive. Open it on your computer please."],
      attachments: [
        {
          name: "screenshot.zip",
          type: "application/zip",
          bytes: writeZip({ "screenshot.png.scr": "MZ placeholder, no program" }),
        },
      ],
    },
  ),
  writeMail(
    "support",
    { day: 2, time: "18:08", story, expects: "check" },
    {
      from: "Harbour Print Accounting <billing@harbour-prints.example>",
      to: "finance",
      subject: "New bank account",
      text: "Dear customer,\n\nour bank account has changed. Please pay all open invoices to the new account from today on:\n\nIBAN DE02120300000000202051\n\nHarbour Print",
    },
  ),
  writeMail(
    "support",
    { day: 3, time: "19:26", story, expects: "stop" },
    {
      from: "Edith Berg <edith.berg.northlight@gmail.com>",
      to: "finance",
      subject: "Are you at your desk?",
      text: "I am in a meeting and cannot talk. Please buy five gift cards of 200 each, scratch them and send me the codes. I need it in the next hour. Keep it between us.\n\nEdith Berg, CEO",
    },
  ),
  writeTicket(
    { day: 5, time: "20:17", story, expects: "check" },
    {
      id: "4722",
      subject: "Listing of our token",
      name: "Token Team",
      email: "team@moonbark-token.example",
      isNewAccount: true,
      entries: [
        "We want to list our token. Let us continue on Telegram, we do not read mail: https://t.me/moonbark_listing_sample. The update of our paper: https://github.com.moonbark-token.example/paper",
      ],
    },
  ),
  writeFile("support", { day: 6, time: "14:30", story, expects: "check" }, "records.7z", lockedArchive),
];
