/** Exports and webhooks of each program, written by us after the vendors' documents. All hosts are reserved names. */
export const zendeskExport = {
  ticket: {
    id: 35436,
    url: "https://company.zendesk.example/api/v2/tickets/35436.json",
    raw_subject: "Payment stuck",
    subject: "Payment stuck",
    description: "Please see the screenshot",
    requester_id: 20978392,
    submitter_id: 20978392,
    assignee_id: 555,
    created_at: "2026-04-02T09:00:00Z",
    via: { channel: "web" },
    problem_id: 9873,
  },
  comments: [
    {
      id: 1,
      type: "Comment",
      author_id: 20978392,
      public: true,
      created_at: "2026-04-02T09:00:00Z",
      html_body: '<div>Please see the <a href="https://a.example/">screenshot</a></div>',
      plain_body: "Please see the screenshot",
      attachments: [
        {
          id: 498483,
          file_name: "screenshot.zip",
          content_type: "application/zip",
          content_url: "https://company.zendesk.example/attachments/token/abc/?name=screenshot.zip",
          size: 2532,
          malware_scan_result: "malware_found",
          malware_access_override: false,
        },
      ],
    },
    {
      id: 3,
      author_id: -1,
      public: true,
      created_at: "2026-04-02T09:10:00Z",
      body: "The file was removed.",
      attachments: [],
    },
    {
      id: 2,
      author_id: 555,
      public: false,
      created_at: "2026-04-02T09:05:00Z",
      body: "I let it through.",
      attachments: [{ file_name: "b.zip", malware_scan_result: "malware_found", malware_access_override: true }],
    },
  ],
  users: [
    {
      id: 20978392,
      name: "Kim Doe",
      email: "kim@mail.example",
      role: "end-user",
      locale: "de-AT",
      created_at: "2026-04-02T08:30:00Z",
      verified: false,
      tags: [],
      organization_id: null,
      phone: null,
      user_fields: { vip: null },
    },
    { id: 555, name: "Agnes", email: "agnes@company.example", role: "agent", created_at: "2020-01-01T00:00:00Z" },
  ],
};

export const zendeskEvent = {
  type: "zen:event-type:ticket.comment_added",
  account_id: 1,
  id: "2b24ef10",
  time: "2026-04-02T09:00:00.254571515Z",
  zendesk_event_version: "2022-11-06",
  subject: "zen:ticket:141",
  detail: { id: "141", subject: "Hello", requester_id: "7", via: { channel: "email" }, description: "Hi" },
  event: {
    comment: { id: "5", body: "Any news?", is_public: true, author: { id: "7", name: "Kim", is_staff: false } },
  },
};

export const intercomEvent = {
  type: "notification_event",
  topic: "conversation.user.replied",
  data: {
    item: {
      type: "conversation",
      id: "147",
      created_at: 1775120400,
      title: "Help",
      source: {
        type: "conversation",
        delivered_as: "customer_initiated",
        subject: "",
        body: "<p>Hello, see the file</p>",
        author: { type: "user", id: "6", name: "Kim", email: "kim@mail.example" },
        attachments: [
          {
            type: "upload",
            name: "shot.png",
            url: "https://i.intercom.example/shot.png",
            content_type: "image/png",
            filesize: 1234,
          },
        ],
      },
      contacts: {
        type: "contact.list",
        contacts: [
          {
            type: "contact",
            id: "6",
            role: "lead",
            email: "kim@mail.example",
            name: "Kim",
            created_at: 1775119000,
            browser_language: "fr",
            signed_up_at: null,
            companies: { type: "list", data: [] },
            custom_attributes: {},
          },
        ],
      },
      conversation_parts: {
        type: "conversation_part.list",
        conversation_parts: [
          {
            part_type: "comment",
            body: "<p>We cannot open it</p>",
            created_at: 1775120500,
            author: { type: "admin", name: "Agnes" },
          },
          { part_type: "assignment", body: null, created_at: 1775120501, author: { type: "bot", name: "Bot" } },
          { part_type: "note", body: "<p>odd</p>", created_at: 1775120502, author: { type: "admin", name: "Agnes" } },
        ],
      },
    },
  },
};

export const freshdeskTicket = {
  id: 20,
  subject: "Refund",
  description: "<div>I want my money</div>",
  description_text: "I want my money",
  source: 2,
  requester_id: 230,
  responder_id: 11,
  created_at: "2026-04-02T09:00:00Z",
  requester: {
    id: 230,
    name: "Kim",
    email: "kim@mail.example",
    language: "en",
    created_at: "2025-04-02T09:00:00Z",
    company_id: 4,
    active: true,
  },
  attachments: [
    {
      id: 1,
      name: "invoice.pdf",
      content_type: "application/pdf",
      size: 3,
      attachment_url: "https://cdn.freshdesk.example/invoice.pdf",
    },
  ],
  conversations: [
    {
      id: 1,
      body: "<p>Which order?</p>",
      body_text: "Which order?",
      incoming: false,
      private: false,
      user_id: 11,
      created_at: "2026-04-02T10:00:00Z",
      support_email: "help@company.example",
    },
    {
      id: 2,
      body_text: "Number 4",
      incoming: true,
      private: false,
      user_id: 230,
      created_at: "2026-04-02T11:00:00Z",
      from_email: "kim@mail.example",
    },
    { id: 3, body_text: "Looks fine", incoming: false, private: true, user_id: 11, created_at: "2026-04-02T12:00:00Z" },
  ],
};

export const freshdeskWebhook = {
  freshdesk_webhook: {
    ticket_id: 20,
    ticket_subject: "Refund",
    ticket_description: "<div>I want my money</div>",
    ticket_url: "https://company.freshdesk.example/helpdesk/tickets/20",
    ticket_requester_name: "Kim Doe",
    ticket_requester_email: "kim@mail.example",
    ticket_latest_public_comment: "Agnes : Which order?",
    ticket_source: "Portal",
  },
};

export const telegramChat = {
  name: "Ann",
  type: "personal_chat",
  id: 42,
  messages: [
    {
      id: 1,
      type: "message",
      date: "2026-04-02T10:00:00",
      date_unixtime: "1775116800",
      from: "Ann",
      from_id: "user42",
      text: "Hi",
    },
    {
      id: 2,
      type: "message",
      date: "2026-04-02T10:01:00",
      date_unixtime: "1775116860",
      from: "Ann",
      from_id: "user42",
      forwarded_from: "Deals",
      text: ["Look ", { type: "text_link", text: "here", href: "https://a.example/x" }, { type: "plain", text: "!" }],
      text_entities: [],
      file: "files/Offer.zip",
      file_name: "Offer.zip",
      mime_type: "application/zip",
      file_size: 5000,
    },
    {
      id: 3,
      type: "message",
      date: "2026-04-02T10:02:00",
      date_unixtime: "1775116920",
      from: "Me",
      from_id: "user7",
      text: "No",
    },
    {
      id: 4,
      type: "service",
      date: "2026-04-02T10:03:00",
      date_unixtime: "1775116980",
      actor: "Ann",
      actor_id: "user42",
      action: "phone_call",
      text: "",
    },
  ],
};

export const slackDay = [
  {
    type: "message",
    user: "U1",
    text: "Hello <@U2>, see <https://a.example/?a=1&amp;b=2|the plan> &amp; <https://b.example/>",
    ts: "1775116800.000100",
  },
  {
    type: "message",
    user: "U2",
    text: "Thanks",
    ts: "1775116900.000100",
    files: [
      {
        id: "F1",
        name: "plan.pdf",
        mimetype: "application/pdf",
        size: 10,
        url_private: "https://files.slack.example/plan.pdf",
      },
    ],
  },
  {
    type: "message",
    subtype: "bot_message",
    bot_id: "B1",
    username: "Deploys",
    text: "Done",
    ts: "1775116950.000100",
    attachments: [{ title: "Build 7", title_link: "https://ci.example/7", text: "passed" }],
  },
  { type: "message", user: "U9", text: "Me too", ts: "1775116960.000100", user_profile: { real_name: "Guest" } },
];

export const slackPeople = [
  { id: "U1", name: "ann", real_name: "Ann", profile: { email: "ann@company.example" }, is_restricted: true },
  { id: "U2", name: "bob", real_name: "Bob", profile: { display_name: "bobby" } },
];

export const discordChannel = {
  guild: { id: "1", name: "Community" },
  channel: { id: "2", type: "GuildTextChat", category: "Text", name: "general", topic: null },
  messages: [
    {
      id: "3",
      type: "Default",
      timestamp: "2026-04-02T10:00:00.123+02:00",
      content: "gm",
      author: { id: "4", name: "kim", nickname: "Kim", isBot: false },
      attachments: [{ id: "5", url: "https://cdn.discord.example/a.zip", fileName: "a.zip", fileSizeBytes: 5 }],
      embeds: [{ title: "Page", url: "https://a.example/", description: "words" }],
    },
    {
      id: "6",
      type: "Default",
      timestamp: "2026-04-02T10:01:00+02:00",
      content: "beep",
      author: { id: "7", name: "bot", isBot: true },
      attachments: [],
      embeds: [],
    },
  ],
  messageCount: 2,
};

export const whatsappText = [
  "12/04/2026, 10:15 - Messages and calls are end-to-end encrypted.",
  "12/04/2026, 10:15 - Ann: Hi there",
  "second line",
  "12/04/2026, 10:16 - +43 660 000000: Offer.zip (file attached)",
  "",
].join("\n");

export const plainTicket = {
  id: "4711",
  subject: "Cannot sign in",
  channel: "web",
  helpDesk: "help.company.example",
  openedAt: "2026-04-02T09:00:00Z",
  requester: {
    name: "Kim",
    email: "kim@mail.example",
    createdAt: "2026-04-02T08:00:00Z",
    locale: "en-GB",
    emailVerified: false,
    orders: 0,
    tickets: 0,
    organization: null,
  },
  entries: [
    {
      by: "them",
      time: "2026-04-02T09:00:00Z",
      text: "See the picture",
      attachments: [{ name: "a.txt", type: "text/plain", content: "aGVsbG8=" }],
    },
    { by: "system", time: "2026-04-02T09:01:00Z", text: "Blocked", attachments: [] },
    { by: "them", time: "2026-04-02T09:02:00Z", text: "Again", attachments: [{ name: "b.zip", blocked: "malware" }] },
  ],
  related: ["4700"],
};
