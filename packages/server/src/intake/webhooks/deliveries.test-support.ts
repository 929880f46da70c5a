import { createHmac } from "node:crypto";
import type { Fetch } from "../../network/fetch-directly.ts";

/** How a product sends something, after its documentation; the hosts are the vendor's, since no other is asked. */
export interface Product {
  readonly kind: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** What it sends when something new comes; each number is something else. */
  readonly makeBody: (number: number, at: Date) => object;
  readonly sign: (body: Buffer, at: Date) => SignedDelivery;
  /** What it sends that brings nothing new. */
  readonly makeIdle: (at: Date) => object;
  /** Whether the bytes of the body are what is signed. */
  readonly signsBody: boolean;
}

/** A body with the headers that prove it. */
export interface SignedDelivery {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** The headers of which each bit counts. */
  readonly proofs: readonly string[];
}

const hmac = (algorithm: string, secret: string, text: Buffer | string) =>
  createHmac(algorithm, secret).update(text).digest();

const zendesk: Product = {
  kind: "zendesk",
  settings: { account: "company" },
  secrets: { signing: "zendesk-signing-secret" },
  signsBody: true,
  makeBody: (number, at) => ({
    type: "zen:event-type:ticket.comment_added",
    account_id: 1,
    id: `event-${String(number)}`,
    time: at.toISOString(),
    zendesk_event_version: "2022-11-06",
    subject: "zen:ticket:141",
    detail: { id: "141", subject: "Hello", requester_id: "7", via: { channel: "email" }, description: "Hi" },
    event: {
      comment: { id: "5", body: "Any news, Zoë?", is_public: true, author: { id: "7", name: "Kim", is_staff: false } },
      attachment: {
        filename: "screenshot.zip",
        content_type: "application/zip",
        content_url: "https://company.zendesk.com/attachments/token/abc/?name=screenshot.zip",
      },
    },
  }),
  sign: (body, at) => {
    const timestamp = at.toISOString();
    const signature = hmac("sha256", "zendesk-signing-secret", Buffer.concat([Buffer.from(timestamp), body]));
    return {
      body,
      headers: {
        "x-zendesk-webhook-signature": signature.toString("base64"),
        "x-zendesk-webhook-signature-timestamp": timestamp,
      },
      proofs: ["x-zendesk-webhook-signature", "x-zendesk-webhook-signature-timestamp"],
    };
  },
  makeIdle: () => ({
    type: "zen:event-type:ticket.status_changed",
    id: "e",
    detail: { id: "141" },
    event: { current: "OPEN" },
  }),
};

const intercom: Product = {
  kind: "intercom",
  settings: {},
  secrets: { "client-secret": "intercom-client-secret" },
  signsBody: true,
  makeBody: (number) => ({
    type: "notification_event",
    id: `notif_${String(number)}`,
    topic: "conversation.user.created",
    data: {
      item: {
        type: "conversation",
        id: "147",
        created_at: 1_775_120_400,
        source: {
          type: "conversation",
          body: "<p>Hello, see the file</p>",
          author: { type: "user", id: "6", name: "Kim", email: "kim@mail.example" },
          attachments: [{ name: "notes.txt", url: "https://downloads.intercomcdn.com/i/o/1/notes.txt" }],
        },
      },
    },
  }),
  sign: (body) => ({
    body,
    headers: { "x-hub-signature": `sha1=${hmac("sha1", "intercom-client-secret", body).toString("hex")}` },
    proofs: ["x-hub-signature"],
  }),
  makeIdle: () => ({
    type: "notification_event",
    topic: "ping",
    data: { item: { type: "ping", message: "something" } },
  }),
};

const freshdesk: Product = {
  kind: "freshdesk",
  settings: { account: "company" },
  secrets: { header: "a-secret-of-the-header", "api-key": "freshdesk-api-key" },
  signsBody: false,
  makeBody: (number) => ({ freshdesk_webhook: { ticket_id: number, ticket_subject: "what it says is not believed" } }),
  sign: (body) => ({
    body,
    headers: { "x-doorward-secret": "a-secret-of-the-header" },
    proofs: ["x-doorward-secret"],
  }),
  makeIdle: () => ({}),
};

const greenhouse: Product = {
  kind: "greenhouse",
  settings: { tier: "development" },
  secrets: { "secret-key": "greenhouse-secret-key" },
  signsBody: true,
  makeBody: (number) => ({
    action: "new_candidate_application",
    payload: {
      application: {
        id: number,
        applied_at: "2026-11-26T10:00:00.000Z",
        status: "active",
        jobs: [{ id: 3, name: "Engineer" }],
        candidate: {
          id: 4,
          first_name: "Zoë",
          last_name: "Doe",
          title: "Developer",
          phone_numbers: [{ value: "+43 1 0000000", type: "mobile" }],
          email_addresses: [{ value: "zoe@mail.example", type: "personal" }],
          website_addresses: [{ value: "https://zoe.example", type: "portfolio" }],
          attachments: [
            { filename: "resume.txt", type: "resume", url: "https://prod-heroku.s3.amazonaws.com/resume.txt?sig=1" },
          ],
        },
        answers: [{ question: "Why us?", answer: "The work" }],
      },
    },
  }),
  sign: (body) => ({
    body,
    headers: {
      signature: `sha256 ${hmac("sha256", "greenhouse-secret-key", body).toString("hex")}`,
      "greenhouse-event-id": String(body.length),
    },
    proofs: ["signature"],
  }),
  makeIdle: () => ({ action: "ping", payload: { web_hook_id: 1 } }),
};

const ashby: Product = {
  kind: "ashby",
  settings: { tier: "development" },
  secrets: { "secret-token": "ashby-secret-token", "api-key": "ashby-api-key" },
  signsBody: true,
  makeBody: (number) => ({
    action: "applicationSubmit",
    data: {
      application: {
        id: `a0000000-0000-4000-8000-00000000000${String(number % 10)}`,
        createdAt: "2026-11-26T10:00:00.000Z",
        status: "Active",
        candidate: {
          id: "c0000000-0000-4000-8000-000000000001",
          name: "Kim Doe",
          primaryEmailAddress: { value: "kim@mail.example", type: "Personal", isPrimary: true },
        },
        job: { id: "j1", title: "Engineer" },
      },
    },
  }),
  sign: (body) => ({
    body,
    headers: { "ashby-signature": `sha256=${hmac("sha256", "ashby-secret-token", body).toString("hex")}` },
    proofs: ["ashby-signature"],
  }),
  makeIdle: () => ({ action: "ping", data: { webhookActionType: "applicationSubmit" } }),
};

const lever: Product = {
  kind: "lever",
  settings: { tier: "development" },
  secrets: { "signature-token": "lever-signature-token", "api-key": "lever-api-key" },
  signsBody: false,
  makeBody: (number, at) =>
    proveLever(
      {
        event: "applicationCreated",
        data: { opportunityId: "00000000-0000-4000-8000-000000000001" },
      },
      number,
      at,
    ),
  sign: (body) => ({ body, headers: {}, proofs: [] }),
  makeIdle: (at) => proveLever({ event: "candidateHired", data: {} }, 0, at),
};

/** Lever's proof stands in the body: of a token and a time. */
export function proveLever(body: object, number: number, at: Date): object {
  const token = `token-${String(number)}`;
  const triggeredAt = at.getTime();
  const signature = hmac("sha256", "lever-signature-token", `${token}${String(triggeredAt)}`).toString("hex");
  return { triggeredAt, token, signature, ...body };
}

/** Every product that calls. */
export const products: readonly Product[] = [ashby, freshdesk, greenhouse, intercom, lever, zendesk];

const text = (words: string) => new Response(words);
const json = (value: unknown) => new Response(JSON.stringify(value));

/** What the vendors answer, by host and path. */
const answers: Readonly<Record<string, (init: RequestInit) => Response>> = {
  "company.zendesk.com/attachments/token/abc/": () =>
    new Response(null, { status: 302, headers: { location: "https://p1.zdusercontent.com/attachment/1/abc" } }),
  "p1.zdusercontent.com/attachment/1/abc": () => text("from zendesk"),
  "downloads.intercomcdn.com/i/o/1/notes.txt": () => text("from intercom"),
  "prod-heroku.s3.amazonaws.com/resume.txt": () => text("from greenhouse"),
  "company.freshdesk.com/api/v2/tickets/20": () =>
    json({
      id: 20,
      subject: "Refund",
      description_text: "I want my money",
      requester_id: 230,
      responder_id: null,
      updated_at: "2026-11-26T10:00:00Z",
      requester: { id: 230, name: "Kim", email: "kim@mail.example" },
      attachments: [{ name: "invoice.txt", attachment_url: "https://s3.amazonaws.com/cdn.freshdesk.com/invoice.txt" }],
    }),
  "company.freshdesk.com/api/v2/tickets/20/conversations": () =>
    json([{ id: 1, body_text: "Number 4", incoming: true, user_id: 230 }]),
  "s3.amazonaws.com/cdn.freshdesk.com/invoice.txt": () => text("from freshdesk"),
  "api.ashbyhq.com/candidate.info": () =>
    json({
      success: true,
      results: {
        name: "Kim Doe",
        primaryEmailAddress: { value: "kim@mail.example" },
        socialLinks: [{ type: "GitHub", url: "https://github.example/kim" }],
        resumeFileHandle: { id: "f1", name: "resume.txt", handle: "handle-1" },
      },
    }),
  "api.ashbyhq.com/file.info": () =>
    json({ success: true, results: { url: "https://files.s3.us-west-2.amazonaws.com/resume.txt" } }),
  "files.s3.us-west-2.amazonaws.com/resume.txt": () => text("from ashby"),
  "api.lever.co/v1/opportunities/00000000-0000-4000-8000-000000000001": () =>
    json({
      data: {
        id: "00000000-0000-4000-8000-000000000001",
        name: "Kim Doe",
        headline: "Developer",
        createdAt: 1_790_000_000_000,
        emails: ["kim@mail.example"],
        phones: [{ value: "+43 1 0000000" }],
        links: ["https://kim.example"],
        applications: [{ posting: { text: "Engineer" } }],
      },
    }),
  "api.lever.co/v1/opportunities/00000000-0000-4000-8000-000000000001/resumes": () =>
    json({ data: [{ id: "r1", file: { name: "resume.txt" } }] }),
  "api.lever.co/v1/opportunities/00000000-0000-4000-8000-000000000001/resumes/r1/download": () =>
    new Response(null, { status: 302, headers: { location: "https://lever-files.s3.amazonaws.com/r1?sig=2" } }),
  "lever-files.s3.amazonaws.com/r1": () => text("from lever"),
};

/** A request that was made of a vendor. */
export interface Asked {
  readonly address: string;
  readonly authorization: string | undefined;
}

/** Vendors on no network: each answers what its documentation shows, and what was asked is noted. */
export function playVendors(asked: Asked[]): Fetch {
  return async (url, init) => {
    asked.push({ address: url.href, authorization: init.headers["authorization"] });
    const answer = answers[`${url.host}${url.pathname}`];
    return answer === undefined ? new Response("{}", { status: 404 }) : answer(init);
  };
}
