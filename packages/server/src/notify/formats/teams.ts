import type { Event } from "../../contract/schemas/event.ts";
import { writeHeadline } from "./headline.ts";
import type { Format } from "./message.ts";
import { calmText } from "./stranger-text.ts";

const mostName = 200;
const mostBecause = 600;
const mostTitles = 5;

/**
 * A message for a workflow of Teams that posts Adaptive Cards. Words of strangers stand in text runs, which know no Markdown
 * (https://adaptivecards.io/explorer/TextRun.html), and not in text blocks, which do; the one link is ours.
 */
export const formatTeams: Format = ({ event }) => {
  const { data } = event;
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      { type: "TextBlock", text: writeHeadline(event), weight: "Bolder", size: "Medium", wrap: true },
      writeRuns(calm(data.case.because, mostBecause)),
      writeRuns(`${data.case.kind}: ${calm(data.case.name, mostName)}`),
      ...tellDetails(event).map(writeRuns),
    ],
    actions: [{ type: "Action.OpenUrl", title: "Open the case", url: data.case.link }],
  };
  const attachment = { contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card };
  return {
    kind: "http",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "message", attachments: [attachment] }),
  };
};

function tellDetails({ data }: Event): readonly string[] {
  const { decision, failure } = data;
  if (decision !== null) return [`Reason: ${calm(decision.reason, mostBecause)}`];
  if (failure !== null) return [`Why not: ${calm(failure, mostBecause)}`];
  return data.findings.slice(0, mostTitles).map(({ title }) => `• ${calm(title, mostName)}`);
}

function writeRuns(text: string) {
  return { type: "RichTextBlock", inlines: [{ type: "TextRun", text }] };
}

/** Teams looks for `<at>` in what it shows; without its brackets it calls nobody. */
function calm(text: string, most: number): string {
  return calmText(text, most).replaceAll("<", "‹").replaceAll(">", "›");
}
