import { engagementNames, stageNames, tierNames } from "../../../shared/hiring/hiring-words.ts";
import type { FieldShape } from "./field.tsx";
import { equipmentNames } from "./written.ts";

/** The role. */
export const roleFields: readonly FieldShape[] = [
  { name: "role", label: "Role", description: "As the advert calls it.", isRequired: true, is: "line" },
  {
    name: "tier",
    label: "What the role reaches",
    description: "It decides which steps everybody takes.",
    is: "choice",
    choices: Object.entries(tierNames),
  },
  {
    name: "engagement",
    label: "In whose service",
    description: "Who pays the person.",
    is: "choice",
    choices: Object.entries(engagementNames),
  },
  {
    name: "stage",
    label: "How far they have come",
    description: "As of today.",
    is: "choice",
    choices: Object.entries(stageNames),
  },
  { name: "source", label: "How they came", description: "A job board, a referral, an agency.", is: "line" },
  { name: "vendor", label: "Vendor", description: "Where one sends the person.", is: "line" },
  {
    name: "advert",
    label: "Text of the advert",
    description: "So that its own words in a resume are not taken for anybody’s.",
    is: "lines",
  },
];

/** Who it is, and how to reach them. */
export const contactFields: readonly FieldShape[] = [
  { name: "name", label: "Name", description: "As the application states it.", isRequired: true, is: "line" },
  { name: "otherNames", label: "Other names they use", description: "One in each line.", is: "lines" },
  { name: "emails", label: "E-mail addresses", description: "One in each line.", is: "lines" },
  {
    name: "phones",
    label: "Telephone numbers",
    description: "One in each line, with the country’s code.",
    is: "lines",
  },
  { name: "handles", label: "Handles", description: "One in each line: github: name", is: "lines" },
  {
    name: "repositories",
    label: "Repositories of their own",
    description: "One address in each line. It is not opened.",
    is: "lines",
  },
  {
    name: "links",
    label: "Portfolio and profiles",
    description: "One address in each line. It is not opened.",
    is: "lines",
  },
  { name: "wallets", label: "Wallets", description: "One in each line, if they gave any to be paid.", is: "lines" },
];

/** What the application claims. */
export const claimFields: readonly FieldShape[] = [
  { name: "employers", label: "Employers", description: "Firm, 2019-03, 2021-06 or now", is: "lines" },
  { name: "education", label: "Education", description: "Degree, 2015, 2019. The school is not asked.", is: "lines" },
  { name: "skills", label: "Skills", description: "What, and how many years: TypeScript, 5", is: "lines" },
  { name: "timeZone", label: "Time zone they say they work in", description: "Such as Europe/Lisbon.", is: "line" },
];

/** What the checks have to know. */
export const moreFields: readonly FieldShape[] = [
  { name: "references", label: "References", description: "Name, and mail or telephone", is: "lines" },
  {
    name: "accommodation",
    label: "Another way than camera or speech is needed",
    description: "Those checks then become alternatives that are offered. Do not write down why.",
    is: "tick",
  },
];

/** What is known later. */
export const offerFields: readonly FieldShape[] = [
  {
    name: "equipmentIs",
    label: "Where equipment goes",
    description: "As they ask for it.",
    is: "choice",
    choices: Object.entries(equipmentNames),
  },
  {
    name: "equipmentAddress",
    label: "Address",
    description: "Only a keyed hash of it is remembered; it stands only in the sealed record.",
    is: "line",
  },
  { name: "payee", label: "Name on the account", description: "As they state it.", is: "line" },
  {
    name: "payeeAccount",
    label: "Account number",
    description: "Only a keyed hash of it is remembered; it stands only in the sealed record.",
    is: "line",
  },
];
