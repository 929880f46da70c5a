import { countOf, makeInert, viewReasons, type Outcome, type Verdict, type ViewReason } from "@doorward/core";
import type { CoverageRow } from "../access/sum-coverage.ts";
import type { CheckedFeed, Gaps } from "../access/find-gaps.ts";
import type { JudgedLogs, JudgedViewer } from "../access/judge-logs.ts";
import type { FeedContent } from "../access/feed-hours.ts";
import type { RaisedUnit } from "../access/raise-alerts.ts";
import { tellDay } from "../access/tell-day.ts";
import { tellNoticed } from "./noticed.ts";
import { writeNumber } from "./numbers.ts";
import type { Paint } from "./paint.ts";
import { formatTime, joinSections, tellNext, tellRows, tellUnjudged } from "./sections.ts";
import { wrapText } from "./wrap.ts";

/** What the outcomes are called at this door: nobody is accused, and nobody is cleared. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  clear: "NOTHING NOTICED",
  check: "VERIFY THESE",
  stop: "KEEP THE EVIDENCE AND VERIFY",
};
const smallSigns = "SMALL SIGNS ONLY";
const notJudged = "NOT EVERYTHING COULD BE JUDGED";

/** What explains views, as people say it. */
export const reasonWords: Readonly<Record<ViewReason, string>> = {
  "assigned-ticket": "a ticket of the viewer",
  "transferred-ticket": "a ticket handed on",
  contact: "a call, chat, mail or visit",
  duty: "a duty that covers the ticket",
  "reopened-ticket": "a ticket opened again",
  grant: "an approved investigation",
  planned: "planned work",
  stated: "the viewer's word alone",
};

/**
 * A verdict on a viewer for a person: what was noticed, what could explain it, and what to do next. Steps that were told of another viewer
 * in the same words, which are in `told`, are told as such.
 */
export function tellViewer({ verdict, row }: JudgedViewer, told: Set<string>, paint: Paint, width: number): string {
  const { findings, next, unjudged, partly } = verdict;
  const isSmall = verdict.verdict === "clear" && findings.length > 0;
  const word = paint[verdict.verdict](` ${isSmall ? smallSigns : outcomeWords[verdict.verdict]} `);
  const about = [row?.duty, row?.team, row?.site, row?.vendor].filter((part) => part !== undefined).map(makeInert);
  return joinSections([
    `${word} ${paint.strong(makeInert(verdict.arrival.name))}${about.length === 0 ? "" : ` ${paint.faint(about.join(" · "))}`}\n${wrapText(makeInert(verdict.because), width)}`,
    tellNoticed(findings, paint, width),
    tellSteps(next, told, paint, width),
    tellRows("Not judged", unjudged.map(tellUnjudged), paint),
    tellRows("Read less deeply than the rest", partly.map(tellUnjudged), paint),
  ]);
}

function tellSteps(next: readonly string[], told: Set<string>, paint: Paint, width: number): string {
  const key = next.join("\n");
  if (told.has(key)) return `${paint.strong("What to do now")}\n  As above.`;
  told.add(key);
  return tellNext(next, paint, width);
}

/** What is said last: of everybody, and of what could not be judged. */
export function tellSummary(summary: Verdict, judged: JudgedLogs, paint: Paint, width: number): string {
  const { viewers } = judged;
  const count = (is: (viewer: JudgedViewer) => boolean) => viewers.filter(is).length;
  const noted = count(({ verdict }) => verdict.verdict !== "clear");
  const small = count(({ verdict }) => verdict.verdict === "clear" && verdict.findings.length > 0);
  const word = summary.unjudged.length > 0 && noted === 0 ? notJudged : outcomeWords[summary.verdict];
  const head =
    noted > 0 ? "" : `${paint[summary.verdict](` ${word} `)} ${paint.strong(makeInert(summary.arrival.name))}\n`;
  const counted = `${countOf(viewers.length, "viewer")}: ${writeNumber(noted)} to look at, ${writeNumber(small)} with small signs only, ${writeNumber(viewers.length - noted - small)} of whom nothing was noticed.`;
  return joinSections([
    `${head}${wrapText(noted > 0 ? counted : makeInert(summary.because), width)}${noted > 0 ? "" : `\n${wrapText(counted, width)}`}`,
    tellUnjudgedRows(summary, paint, width),
    paint.faint(`${formatTime(summary.tookMs)} · rules ${summary.rules}`),
  ]);
}

/** The first of them is told in the sentence above where nobody is to be looked at. */
function tellUnjudgedRows({ unjudged, because }: Verdict, paint: Paint, width: number): string {
  const left = unjudged.filter(({ reason }) => !because.includes(reason));
  const rows = left.map((row) => wrapText(tellUnjudged(row), width - 2, "    "));
  return tellRows("Not judged", rows, paint);
}

/** What was read, how whole it is, and how much of what was opened is explained. */
export function tellHealth(
  { survey, gaps, from, until, coverage, units }: JudgedLogs,
  paint: Paint,
  width: number,
): string {
  const context = survey.logs.reduce((sum, log) => sum + log.context, 0);
  const read = `${countOf(survey.events, "access", "accesses")} of ${countOf(survey.counts.size, "viewer")}, ${countOf(context, "row")} that may explain them, in ${countOf(survey.logs.length, "log")}. Judged from ${tellDay(from)} to ${tellDay(until - 1)}.`;
  return joinSections([
    wrapText(read, width),
    tellFeeds(gaps, paint, width),
    `${paint.strong("Explained")}\n${tellCoverage(coverage)
      .map((line) => `  ${line}`)
      .join("\n")}`,
    gaps.says === undefined ? "" : wrapText(gaps.says, width),
    tellUnits(units, paint, width),
  ]);
}

const mostUnits = 8;

/** Sites as a whole: who steals together moves what peers are compared with, and is seen here. */
function tellUnits(units: readonly RaisedUnit[], paint: Paint, width: number): string {
  if (units.length === 0) return "";
  const rows = units.slice(0, mostUnits).map(({ unit, by, viewers, alert }) => {
    const { firstDay, day, counted, expected } = alert;
    const text = `The ${countOf(viewers, "viewer")} of ${by} ${makeInert(unit)} opened ${countOf(counted, "customer")} without a reason from ${firstDay} to ${day}, and what others did makes ${expected.toFixed(0)} usual. Look first whether its tickets and lines come in whole, then who opened the same customers.`;
    return `  ${wrapText(text, width - 2, "  ")}`;
  });
  return `${paint.strong("Rising as a whole")}\n${rows.join("\n")}`;
}

const contents: Readonly<Record<FeedContent, string>> = {
  events: "accesses",
  tickets: "tickets",
  contacts: "contacts",
};
const absent: Readonly<Record<FeedContent, string>> = {
  events: "accesses   none",
  tickets: "tickets    none: no ticket explains anything",
  contacts: "contacts   none: no call, chat or mail explains anything",
};
const mostSilences = 3;
const mostFeeds = 12;

function tellFeeds({ feeds }: Gaps, paint: Paint, width: number): string {
  const lines = (Object.keys(contents) as FeedContent[]).flatMap((what) => {
    const own = feeds.filter(({ feed }) => feed.what === what);
    if (own.length === 0) return [absent[what]];
    const more = own.length > mostFeeds ? [`${" ".repeat(11)}and ${countOf(own.length - mostFeeds, "feed")} more`] : [];
    return [...own.slice(0, mostFeeds).map(tellFeed), ...more];
  });
  return `${paint.strong("Feeds")}\n${lines.map((line) => `  ${wrapText(line, width - 2, "             ")}`).join("\n")}`;
}

function tellFeed({ feed, silences }: CheckedFeed): string {
  const { source, what, rows, first, last } = feed;
  const told = silences
    .slice(0, mostSilences)
    .map(({ from, until }) => `nothing from ${tellMoment(from)} to ${tellMoment(until)}`);
  const more = silences.length > told.length ? [`and ${countOf(silences.length - told.length, "silence")} more`] : [];
  const suspended = silences.length > 0 && what !== "events" ? [": counts are suspended on these days"] : [];
  const gaps = told.length === 0 ? "" : `; ${[...told, ...more].join(", ")}${suspended.join("")}`;
  return `${contents[what].padEnd(10)} ${makeInert(source)}, ${countOf(rows, "row")} from ${tellMoment(first)} to ${tellMoment(last)}${gaps}`;
}

/** Coverage as lines: how many customers, and of 100 how many by each reason. */
export function tellCoverage({ customers, unexplained, byReason }: CoverageRow): readonly string[] {
  if (customers === 0) return ["no record was opened"];
  const share = (count: number) => `${((count / customers) * 100).toFixed(1).padStart(5)} %`;
  const rows = viewReasons.flatMap((reason) => {
    const count = byReason[reason] ?? 0;
    return count === 0 ? [] : [`${share(count)}  ${reasonWords[reason]}`];
  });
  return [
    `${countOf(customers, "customer")} opened, each counted once a viewer and day`,
    ...rows,
    `${share(unexplained)}  nothing that was found`,
  ];
}

function tellMoment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
