import { isRecord, recordsAt, textAt, valueAt } from "../../../formats/json/json-value.ts";
import type { Shape } from "./shape.ts";
import { zendesk } from "./zendesk.ts";

/**
 * Event webhooks of Zendesk: the ticket lies in `detail`, what happened in `event`
 * (https://developer.zendesk.com/api-reference/webhooks/event-types/ticket-events).
 */
export const zendeskEvent: Shape = {
  fits: (value) => textAt(value, "type").startsWith("zen:event-type:") && isRecord(valueAt(value, "detail")),
  read: (value, room) => {
    const detail = valueAt(value, "detail");
    const event = valueAt(value, "event");
    const comment = firstRecord(valueAt(event, "comment"), valueAt(event, "message"));
    const file = valueAt(event, "attachment");
    const comments =
      comment === undefined && !isRecord(file)
        ? recordsAt(detail, "comments")
        : [
            {
              author: firstRecord(valueAt(comment, "author"), valueAt(event, "actor")),
              public: valueAt(comment, "is_public"),
              created_at: valueAt(value, "time"),
              attachments: isRecord(file) ? [file] : [],
              ...comment,
            },
          ];
    return zendesk.read({ ticket: { ...(isRecord(detail) ? detail : {}), comments } }, room);
  },
};

function firstRecord(...values: readonly unknown[]): Readonly<Record<string, unknown>> | undefined {
  return values.find(isRecord);
}
