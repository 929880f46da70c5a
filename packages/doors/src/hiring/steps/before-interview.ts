import { roleTiers } from "@doorward/core";
import type { HiringStep } from "./hiring-step.ts";

const list = "before-interview";
const stage = "application";

/** What is settled before anybody talks to the person. */
export const beforeInterview: readonly HiringStep[] = [
  {
    id: "notice-sent",
    list,
    stage,
    title: "Send the notice",
    text: "Tell the person, before anything is compared, what is compared, that a person decides, and how to correct or contest it. There is a text for each jurisdiction among the texts to send.",
    route: "From the hiring team's own mailbox, with the date written down.",
    tiers: roleTiers,
  },
  {
    id: "tier-fixed",
    list,
    stage,
    title: "Fix the tier of the role",
    text: "Write down what the role will be able to reach before applications open. The same steps then apply to everybody who applies for it.",
    route: "The owner of the role and security, without looking at any application.",
    tiers: roleTiers,
  },
  {
    id: "links-checked",
    list,
    stage,
    title: "Run the link check",
    text: "See who else used the same contacts, texts and pictures under another name, and note what explains it: a household, an agency, a new name.",
    route: "Doorward's memory; a colleague notes the explanation.",
    tiers: roleTiers,
  },
  {
    id: "claims-listed",
    list,
    stage,
    title: "List the claims to verify",
    text: "Pick two claims the role depends on, such as the last employer and a degree or a project, and for each an independent way to ask.",
    route:
      "A switchboard, registrar or maintainer you looked up yourself; never a number or address out of the application.",
    tiers: ["development", "security", "finance", "support-with-data"],
  },
];
