import type { AccessFormat } from "./access-format.ts";

/** What a source shows, and what nobody can learn from it. Each is a sentence. */
export interface SourceLimits {
  /** Whether it says whose records were opened. Where it does not, views are not observable. */
  readonly showsViews: "yes" | "in part" | "no";
  readonly shows: string;
  readonly limits: readonly { readonly cannot: string; readonly helps: string }[];
}

const ownPanel =
  "Make a panel of your own the only way to customers' data, and let it write the rows of docs/access.md.";
const tickets =
  "Hand in the changes of tickets with their customers; a view of a ticket is then a view of its customer.";

/** Of every format, what it cannot show and what helps; docs/access.md and the desk tell it. */
export const sourceLimits: Readonly<Record<AccessFormat, SourceLimits>> = {
  doorward: {
    showsViews: "yes",
    shows: "Everything that your panel writes; only here are revealed fields, typed reasons and balance bands.",
    limits: [
      {
        cannot: "Views in any other tool, and pictures taken of a screen.",
        helps: "Close the other ways to the data; mask fields, so that each look is an event of its own.",
      },
    ],
  },
  csv: {
    showsViews: "yes",
    shows: "What the columns hold that you map.",
    limits: [
      { cannot: "What has no column.", helps: "Have your tool export more columns, or write rows of our own form." },
      { cannot: "Accesses since the export.", helps: "Export often; a gap is told, and counts are suspended in it." },
    ],
  },
  "zendesk-access": {
    showsViews: "in part",
    shows: "Which tickets, users and organizations an agent asked for, searches, and exports of the API.",
    limits: [
      { cannot: "Anything without the add-on Advanced Data Privacy and Protection.", helps: ownPanel },
      {
        cannot: "What was before 90 days ago, or before the log was turned on.",
        helps: "Load it all the time, or have it sent by webhook; a gap is told.",
      },
      {
        cannot: "Whose record a GraphQL request opened; it counts as a view of an unknown record.",
        helps: "Compare the count of such views with that of peers; put records behind your own panel.",
      },
      { cannot: "Whose ticket a ticket is.", helps: tickets },
      {
        cannot: "Whether a user is a customer or a colleague.",
        helps: "Views of colleagues' profiles count too; plan for a few.",
      },
      { cannot: "Which fields were seen, and why.", helps: ownPanel },
    ],
  },
  "zendesk-audit": {
    showsViews: "no",
    shows: "Exports and sign-ins.",
    limits: [
      {
        cannot: "Who looked at a ticket or a customer: it is a log of changes.",
        helps: "Use the access log beside it, or your own panel.",
      },
      { cannot: "How many rows an export had.", helps: "Ask for approval of every export (docs/insider.md)." },
      { cannot: "Anything below the plan Enterprise.", helps: ownPanel },
    ],
  },
  salesforce: {
    showsViews: "in part",
    shows: "Reports, lists, exports, bulk queries, sign-ins, and records opened in the pages it tells of.",
    limits: [
      { cannot: "Anything without Shield or Event Monitoring.", helps: ownPanel },
      {
        cannot: "Records opened on Visualforce pages; UriEvent tells of Classic only, so store LightningUriEvent too.",
        helps: ownPanel,
      },
      {
        cannot: "Which customers a report or a list showed.",
        helps: "Limit reports over customers; count their rows against peers.",
      },
      { cannot: "Whose case a case is.", helps: tickets },
      {
        cannot: "Names of accounts in event log files, which have numbers.",
        helps: "Use real-time events, or write those numbers into the roster.",
      },
    ],
  },
  intercom: {
    showsViews: "no",
    shows: "Exports, impersonation and sign-ins of administrators.",
    limits: [
      { cannot: "Who opened a conversation or a contact: no activity is about it.", helps: ownPanel },
      { cannot: "How many rows an export had.", helps: "Ask for approval of every export (docs/insider.md)." },
    ],
  },
  okta: {
    showsViews: "no",
    shows: "Sign-ins with device, address and country, and impersonation.",
    limits: [
      {
        cannot: "What was done after signing in.",
        helps: "Use it beside a log of records: it tells new devices and two places at once.",
      },
    ],
  },
  gcp: {
    showsViews: "in part",
    shows: "Queries and reads of tables and stored objects, and exports of tables.",
    limits: [
      { cannot: "Whose rows a query gave back.", helps: "Let people query through a panel that names the customer." },
      {
        cannot: "Anything where Data Access logs are off, as they are for most services.",
        helps: "Turn on DATA_READ for the stores with customers' data.",
      },
      {
        cannot: "How many rows a query gave back.",
        helps: "Limit what a query may give back, and ask for approval of exports.",
      },
    ],
  },
  ocsf: {
    showsViews: "in part",
    shows:
      "What the program that writes it puts into web resources, API calls, data stores, entities and authentication.",
    limits: [
      {
        cannot: "Whose record it is, unless the thing has the type `customer`.",
        helps: "Have the program that maps your log set that type and the customer's id as `uid`.",
      },
      {
        cannot: "Tickets and reasons: the schema has no place for them.",
        helps: "Add the object `access_context` with ticket_uid, ticket_assignee and reason.",
      },
    ],
  },
};
