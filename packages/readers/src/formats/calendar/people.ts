import type { CalendarPerson } from "./calendar.ts";
import type { ContentLine } from "./content-lines.ts";

/** Reads who an ORGANIZER or ATTENDEE line names. Google and Apple give the address as EMAIL where the value is an id. */
export function readPerson({ value, parameters }: ContentLine): CalendarPerson {
  const written = stripScheme(value);
  const email = parameters.get("EMAIL");
  const name = parameters.get("CN");
  const sentBy = parameters.get("SENT-BY");
  return {
    address: (written.includes("@") ? written : (email ?? written)).slice(0, 400),
    ...(name === undefined || name === "" ? {} : { name: name.slice(0, 400) }),
    ...(sentBy === undefined || sentBy === "" ? {} : { sentBy: stripScheme(sentBy).slice(0, 400) }),
  };
}

function stripScheme(address: string): string {
  return address.trim().replace(/^mailto:/iu, "");
}
