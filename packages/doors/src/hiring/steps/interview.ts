import { roleTiers } from "@doorward/core";
import type { HiringStep } from "./hiring-step.ts";

const list = "interview";
const stage = "interview";

/** What is done in the interviews of everybody for a role, and written down as answers. */
export const interviewSteps: readonly HiringStep[] = [
  {
    id: "kit-drawn",
    list,
    stage,
    title: "Draw an interview kit",
    text: "Draw a kit for this interview just before it, use it in its order, and note each answer. A kit is not used twice.",
    route: "Drawn by Doorward at random; the interviewer notes the answers.",
    alternative: "Every question of a kit names another way beside it.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
  {
    id: "camera-on",
    list,
    stage,
    title: "Hold one interview with the camera on",
    text: "Ask for a camera and a plain background in the invitation, so that it surprises nobody.",
    route: "The interviewer sees it.",
    alternative: "A meeting in person, or with a notary or an identity service near the person.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
  {
    id: "claimed-place",
    list,
    stage,
    title: "Ask about the claimed place",
    text: "Ask two everyday things about where the person says they live and work: how one gets to the office, what is around the corner. It is about the claim alone.",
    route: "The interviewer compares with a map.",
    alternative: "Written answers within the same hour.",
    tiers: ["development", "security", "finance"],
  },
  {
    id: "own-code",
    list,
    stage,
    title: "Go through the person's own work",
    text: "Pick a part of work that is called their own, without notice, and let them explain and change it while they share the screen.",
    route: "The interviewer picks the part; the history of the repository was looked at before.",
    alternative: "The same in writing, on a part picked the same day.",
    tiers: ["development", "security"],
  },
  {
    id: "same-person-interviews",
    list,
    stage,
    title: "Attest that it is the same person",
    text: "Somebody who was in an earlier interview joins the last one for a minute and attests with their name that it is the same person. No picture is kept.",
    route: "Two named interviewers.",
    alternative: "A meeting in person.",
    tiers: roleTiers,
  },
];
