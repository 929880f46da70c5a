import { defineRule, type Link, type LinkTopic } from "@doorward/core";
import { chosenLabel } from "../hosting.ts";
import { tellLinks } from "../tell-link.ts";
import { listChosenWords, tellWords } from "../topics.ts";

/** Fires on a registered name that is put together from a device or a driver and a remedy. */
export const rule = defineRule({
  id: "link/driver-name",
  kind: "link",
  title: "The site's name promises to repair a camera, a microphone or a driver.",
  strength: "strong",
  family: "lure",
  techniques: ["T1204.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
  ],
  detect: (facts) => tellLinks(facts, findDriverName),
});

const topics: ReadonlySet<LinkTopic> = new Set(["driver", "update", "support", "meeting"]);
const devices: ReadonlySet<string> = new Set("audio cam camera driver drivers mic microphone sdk webcam".split(" "));
const remedies: ReadonlySet<string> = new Set(
  "driver drivers hotfix install installer patch repair support update updater updates upgrade".split(" "),
);
const meetings: ReadonlySet<string> = new Set(["conference", "meet", "meeting", "videocall", "webinar"]);

function findDriverName(link: Link): string | undefined {
  if (link.words.length === 0) return undefined;
  const words = listChosenWords(link, topics);
  if (link.host === undefined || words.length === 0) return undefined;
  const isRepaired = chosenLabel(link.host).includes("fix");
  const device = words.find(({ word }) => devices.has(word) || (meetings.has(word) && !isRepaired));
  if (device === undefined) return undefined;
  const isMeeting = meetings.has(device.word);
  const isPromised = words.some(
    ({ word }) => word !== device.word && (remedies.has(word) || (isMeeting && word === "sdk")),
  );
  return isRepaired || isPromised ? tellWords(link, words) : undefined;
}
