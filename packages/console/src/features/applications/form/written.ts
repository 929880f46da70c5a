/** The fields of the form, each with what it holds before somebody writes in it. */
export const nothingWritten = {
  role: "",
  tier: "other",
  engagement: "employee",
  stage: "application",
  source: "",
  advert: "",
  name: "",
  otherNames: "",
  emails: "",
  phones: "",
  handles: "",
  repositories: "",
  links: "",
  wallets: "",
  timeZone: "",
  employers: "",
  education: "",
  skills: "",
  references: "",
  accommodation: "",
  vendor: "",
  equipmentAddress: "",
  equipmentIs: "home",
  payee: "",
  payeeAccount: "",
} as const;

/** The name of a field. */
export type FieldName = keyof typeof nothingWritten;

/** What somebody wrote, field by field. */
export type Written = Readonly<Record<FieldName, string>>;

/** What stands in a draft; whatever is no field of the form is left out. */
export function readDraft(text: string): Written {
  if (text === "") return nothingWritten;
  const kept = JSON.parse(text) as Partial<Record<string, unknown>>;
  const known = Object.keys(nothingWritten).flatMap((name) =>
    typeof kept[name] === "string" ? [[name, kept[name]] as const] : [],
  );
  return { ...nothingWritten, ...Object.fromEntries(known) };
}

/** What the places are called to which equipment goes. */
export const equipmentNames = {
  home: "Home",
  "pick-up": "Pick-up in person",
  box: "A post box",
  forwarder: "A freight forwarder",
  other: "Something else",
} as const;
