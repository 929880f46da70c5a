import { readCalendar } from "../../formats/calendar/read-calendar.ts";
import type { MessageFormat } from "../message-format.ts";
import { draftInvitation } from "./draft-invitation.ts";

/** Invitations and other calendar files. */
export const invitationFormat: MessageFormat = {
  types: ["calendar"],
  read: ({ path, bytes }, see) => {
    const calendar = readCalendar(bytes);
    for (const trouble of calendar.troubles) see.unjudged(trouble);
    if (calendar.events.length === 0) return false;
    const { draft, files } = draftInvitation(calendar, path);
    for (const file of files) see.file(file.name, file.bytes);
    see.message(draft);
    return true;
  },
};
