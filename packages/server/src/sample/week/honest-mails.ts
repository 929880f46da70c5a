import { makeDocument } from "../make/document.ts";
import type { SampleArrival } from "../sample-arrival.ts";
import { writeMail } from "../write-arrivals.ts";

type Row = readonly [day: number, time: string, from: string, to: string, subject: string, text: string];

const rows: readonly Row[] = [
  [
    0,
    "09:25",
    "Harbour Print <orders@harbour-print.example>",
    "office",
    "Your order of business cards",
    "Good morning,\n\nyour cards are ready and can be fetched from Thursday on.\n\nHarbour Print",
  ],
  [
    0,
    "14:50",
    "Ledger Weekly <desk@ledger-weekly.example>",
    "press",
    "Question for our article",
    "Hello,\n\nwe write about custody and would like to quote somebody of Northlight. Would a call on Wednesday suit you?\n\nJo Ellis, Ledger Weekly",
  ],
  [
    1,
    "08:02",
    "Anton Krug <anton@krug-cleaning.example>",
    "office",
    "Cleaning in the holidays",
    "Good day,\n\nin the last week of the month we come on Tuesday and Friday only.\n\nAnton Krug",
  ],
  [
    1,
    "10:36",
    "Greta Holm <greta@holm-audit.example>",
    "finance",
    "Dates of the audit",
    "Dear all,\n\nas agreed we visit you in the second week of the month. I send the list of papers we need on Friday.\n\nGreta Holm",
  ],
  [
    1,
    "16:19",
    "Conference of Custody <team@custody-days.example>",
    "events",
    "Your talk",
    "Thank you for your talk. The slides of all speakers will be on our site next week.",
  ],
  [
    2,
    "08:47",
    "Maria Lopes <maria@lopes-catering.example>",
    "office",
    "Menu for Thursday",
    "Good morning,\n\nfor Thursday I suggest soup, two salads and the lemon cake you liked. Is it still eighteen people?\n\nMaria",
  ],
  [
    2,
    "13:15",
    "City Library <service@city-library.example>",
    "office",
    "Room for your evening",
    "The large room is reserved for you on the 12th from six to nine.",
  ],
  [
    3,
    "09:41",
    "Samir Patel <samir@patel-translations.example>",
    "legal",
    "Translation of the terms",
    "Dear Ms Berg,\n\nthe translation of the terms is done. You find it attached.\n\nSamir Patel",
  ],
  [
    3,
    "15:22",
    "Nora Quist <nora@quist-insurance.example>",
    "finance",
    "Renewal of the policy",
    "Hello,\n\nyour policy is renewed for another year with the same terms. A copy comes by post.\n\nNora Quist",
  ],
  [
    4,
    "08:29",
    "Felix Brand <felix@brand-furniture.example>",
    "office",
    "Chairs arrive on Monday",
    "Hello,\n\nthe twelve chairs arrive on Monday before noon. The driver calls half an hour before.\n\nFelix",
  ],
  [
    4,
    "11:48",
    "University of the Coast <careers@coast-university.example>",
    "jobs",
    "Day of companies",
    "Dear partners,\n\nthe day of companies takes place in March. Stands can be booked until the end of the year.",
  ],
  [
    5,
    "09:33",
    "Olga Marin <olga@marin-pr.example>",
    "press",
    "Draft of the announcement",
    "Hi,\n\nthe draft of the announcement is attached. I changed the second paragraph as we said.\n\nOlga",
  ],
  [
    5,
    "15:05",
    "Tobias Lang <tobias@lang-electric.example>",
    "office",
    "Light in the staircase",
    "Good day,\n\nwe change the light in the staircase on Wednesday between eight and ten.\n\nTobias Lang",
  ],
  [
    6,
    "10:27",
    "Reader of your blog <ida@ida-writes.example>",
    "press",
    "Your article on keys",
    'I liked your article on keeping keys. In the third paragraph a word is missing after "never".',
  ],
];

/** What they sent along, by the subject. */
const documents: Readonly<Record<string, readonly [name: string, ...lines: string[]]>> = {
  "Translation of the terms": ["Terms.pdf", "Terms of use", "1. The account", "2. Orders", "3. Fees"],
  "Draft of the announcement": ["Announcement.pdf", "Northlight opens an office by the sea", "Draft of this week"],
};

/** Suppliers, partners and readers. */
export const honestMails: readonly SampleArrival[] = rows.map(([day, time, from, to, subject, text]) => {
  const [name, ...lines] = documents[subject] ?? [];
  const attachments = name === undefined ? [] : [{ name, type: "application/pdf", bytes: makeDocument(lines) }];
  return writeMail("support", { day, time }, { from, to, subject, text, attachments });
});
