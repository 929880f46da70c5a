import type { Event } from "../../contract/schemas/event.ts";
import { writeHeadline } from "./headline.ts";
import type { Format } from "./message.ts";
import { calmText } from "./stranger-text.ts";

const mostName = 200;
const mostBecause = 600;
const mostTitles = 5;

/**
 * A message of Slack in Block Kit, for an incoming webhook: https://docs.slack.dev/messaging/formatting-message-text. Words of strangers
 * stand in `plain_text` alone; the one link is ours.
 */
export const formatSlack: Format = ({ event }) => {
  const { data } = event;
  const headline = writeHeadline(event);
  const body = {
    text: `Doorward: ${headline}`,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: "header", text: plain(headline) },
      section(escapeControls(calmText(data.case.because, mostBecause))),
      section(`${data.case.kind}: ${escapeControls(calmText(data.case.name, mostName))}`),
      ...tellDetails(event).map(section),
      { type: "section", text: { type: "mrkdwn", text: `<${escapeControls(data.case.link)}|Open the case>` } },
    ],
  };
  return { kind: "http", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
};

function tellDetails({ data }: Event): readonly string[] {
  const { decision, failure } = data;
  if (decision !== null) return [`Reason: ${escapeControls(calmText(decision.reason, mostBecause))}`];
  if (failure !== null) return [`Why not: ${escapeControls(calmText(failure, mostBecause))}`];
  const titles = data.findings
    .slice(0, mostTitles)
    .map(({ title }) => `• ${escapeControls(calmText(title, mostName))}`);
  return titles.length === 0 ? [] : [titles.join("\n")];
}

function section(text: string) {
  return { type: "section", text: plain(text) };
}

function plain(text: string) {
  return { type: "plain_text", text, emoji: false };
}

/** The three characters that mean something to Slack. */
function escapeControls(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
