import { noApplicationReading, type ApplicationReading, type ApplicationTrace } from "@doorward/core";

/** A reading of an application that says nothing but what is given. */
export function makeReading(
  parts: Partial<ApplicationReading> & { readonly names: readonly string[] },
): ApplicationReading {
  return { ...noApplicationReading, ...parts };
}

/** A trace that the form states. */
export function makeTrace(type: ApplicationTrace["type"], value: string): ApplicationTrace {
  return { type, value, at: { path: "application.json", excerpt: `the ${type} in the form` } };
}
