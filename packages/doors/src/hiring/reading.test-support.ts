import type { ApplicationFacts, ApplicationReading, ApplicationTrace } from "@doorward/core";

const none = { conflicts: [], changes: [], traces: [], texts: [], pictures: [], timeline: [], documents: [] };
const facts: ApplicationFacts = {
  stage: "application",
  tier: "other",
  engagement: "employee",
  ...none,
  code: [],
  connections: [],
  conduct: [],
  equipment: [],
  payment: [],
  access: [],
  vendor: [],
  listed: [],
};

/** A reading of an application that says nothing but what is given. */
export function makeReading(
  parts: Partial<ApplicationReading> & { readonly names: readonly string[] },
): ApplicationReading {
  return {
    facts,
    isNameVerified: false,
    traces: [],
    texts: [],
    pictures: [],
    noted: [],
    unjudged: [],
    partly: [],
    ...parts,
  };
}

/** A trace that the form states. */
export function makeTrace(type: ApplicationTrace["type"], value: string): ApplicationTrace {
  return { type, value, at: { path: "application.json", excerpt: `the ${type} in the form` } };
}
