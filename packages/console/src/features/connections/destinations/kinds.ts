import type { Shapes } from "../../../shared/api/contract.ts";

type Kind = Shapes["DestinationKind"];

/** What is to be known of a kind of destination to connect it. */
interface KindFacts {
  readonly title: string;
  readonly about: string;
  /** The page that tells how it is connected. */
  readonly guide: string;
  readonly address: { readonly label: string; readonly example: string };
  readonly hasToken: boolean;
  /** Whether its receiver may have a certificate of the organisation's own. */
  readonly hasAuthority: boolean;
}

const web = { hasToken: false, hasAuthority: false } as const;

/** Every kind of destination. */
export const destinationKinds: Readonly<Record<Kind, KindFacts>> = {
  slack: {
    ...web,
    title: "Slack",
    about: "a message in a channel",
    guide: "slack",
    address: { label: "Webhook URL", example: "https://hooks.slack.com/services/…" },
  },
  teams: {
    ...web,
    title: "Microsoft Teams",
    about: "a card in a channel",
    guide: "teams",
    address: { label: "Address of the workflow", example: "https://….logic.azure.com/…" },
  },
  webhook: {
    ...web,
    hasAuthority: true,
    title: "Webhook",
    about: "signed JSON for a program of yours",
    guide: "webhook",
    address: { label: "Address", example: "https://hooks.company.example/doorward" },
  },
  "siem-http": {
    title: "SIEM over HTTP",
    about: "OCSF findings with a token",
    guide: "siem",
    address: { label: "Address of the collector", example: "https://siem.company.example/events" },
    hasToken: true,
    hasAuthority: true,
  },
  "siem-syslog": {
    title: "SIEM in syslog",
    about: "OCSF findings over TLS",
    guide: "siem",
    address: { label: "Address of the receiver", example: "tls://siem.company.example:6514" },
    hasToken: false,
    hasAuthority: true,
  },
};

/** What a destination can hear of, as a form says it. */
export const eventNames = {
  "case.opened": "A case is opened",
  "case.decided": "A case is decided",
  "arrival.failed": "An arrival cannot be judged",
} as const;

/** A filter of which every part names everything hears everything. */
export function readFilter(form: FormData): NonNullable<Shapes["NewDestination"]["filter"]> {
  const all = <T>(name: string) => form.getAll(name) as T[];
  return {
    doors: all<Shapes["Door"]>("doors"),
    outcomes: all<"check" | "stop">("outcomes"),
    events: all<keyof typeof eventNames>("events"),
  };
}
