import { discord } from "./discord.ts";
import { freshdeskWebhook } from "./freshdesk-webhook.ts";
import { freshdesk } from "./freshdesk.ts";
import { intercom } from "./intercom.ts";
import { plain } from "./plain.ts";
import type { Shape } from "./shape.ts";
import { slack } from "./slack.ts";
import { telegram } from "./telegram.ts";
import { zendeskEvent } from "./zendesk-event.ts";
import { zendesk } from "./zendesk.ts";

/** From the most particular to the least: Zendesk and Freshdesk share most of their keys. */
const shapes: readonly Shape[] = [
  zendeskEvent,
  freshdeskWebhook,
  intercom,
  freshdesk,
  telegram,
  slack,
  discord,
  plain,
  zendesk,
];

/** The first shape that a value has; undefined when we know none. */
export function findShape(value: unknown): Shape | undefined {
  return shapes.find((shape) => shape.fits(value));
}
