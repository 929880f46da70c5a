/** A service where people have names, and how it compares them. */
export interface HandleService {
  /** Stands in front of the value. */
  readonly name: string;
  readonly alsoNamed?: readonly string[];
  /** The syntax of a name, after folding. */
  readonly syntax: RegExp;
  /** Characters that the service does not look at. */
  readonly ignored?: RegExp;
  /** Hosts of profiles, with the name as the first group of the path. */
  readonly profiles?: readonly Profile[];
  /** First steps of paths that are pages of the service itself. */
  readonly reserved?: ReadonlySet<string>;
  /** Where its rules are told. */
  readonly source: string;
}

/** Where a service shows people. */
export interface Profile {
  readonly hosts: readonly string[];
  readonly path: RegExp;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

const first = /^\/@?([^/]+)\/?$/u;
const firstOfMore = /^\/([^/]+)(?:\/.*)?$/u;
const withAt = /^\/@([^/]+)(?:\/.*)?$/u;

/** Every service that is known by its rules. None of them tells capitals from small letters. */
export const handleServices: readonly HandleService[] = [
  {
    name: "telegram",
    alsoNamed: ["tg", "t.me"],
    syntax: /^[a-z][a-z\d_]{3,31}$/u,
    profiles: [{ hosts: ["t.me", "telegram.me", "telegram.dog"], path: /^\/(?:s\/)?([^/+]+)(?:\/.*)?$/u }],
    reserved: words(
      "joinchat addstickers addemoji addlist addtheme proxy socks share login confirmphone setlanguage bg iv c s boost invoice giftcode contact",
    ),
    source: "https://core.telegram.org/method/account.checkUsername (5 to 32; 4 for those sold)",
  },
  {
    name: "github",
    alsoNamed: ["gh"],
    syntax: /^[a-z\d](?:[a-z\d-]{0,38})$/u,
    profiles: [{ hosts: ["github.com"], path: firstOfMore }],
    reserved: words(
      "about apps collections contact customer-stories enterprise events explore features issues join login logout marketplace new notifications orgs organizations pricing pulls readme search security sessions settings signup site sponsors stars team topics trending users codespaces copilot gist",
    ),
    source:
      "https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication",
  },
  {
    name: "gitlab",
    syntax: /^[a-z\d_][a-z\d_.-]{0,254}$/u,
    profiles: [{ hosts: ["gitlab.com"], path: firstOfMore }],
    reserved: words("users groups explore help dashboard projects admin api search snippets public -"),
    source: "https://docs.gitlab.com/user/reserved_names/",
  },
  {
    name: "x",
    alsoNamed: ["twitter"],
    syntax: /^[a-z\d_]{1,15}$/u,
    profiles: [{ hosts: ["x.com", "twitter.com", "mobile.twitter.com"], path: firstOfMore }],
    reserved: words(
      "home explore search i intent share hashtag login signup settings messages notifications tos privacy about compose jobs",
    ),
    source: "https://help.x.com/en/managing-your-account/x-username-rules",
  },
  {
    name: "linkedin",
    syntax: /^[\p{L}\p{M}\p{N}_-]{3,100}$/u,
    profiles: [{ hosts: ["linkedin.com"], path: /^\/in\/([^/]+)(?:\/.*)?$/u }],
    source: "https://www.linkedin.com/help/linkedin/answer/a542685 (3 to 100; case does not count)",
  },
  {
    name: "discord",
    syntax: /^(?!.*\.\.)[a-z\d_.]{2,32}$/u,
    source:
      "https://support.discord.com/hc/en-us/articles/12620128861463 (small letters, digits, low line, single dots)",
  },
  {
    name: "discord-id",
    syntax: /^\d{17,20}$/u,
    profiles: [{ hosts: ["discord.com", "discordapp.com"], path: /^\/users\/([^/]+)\/?$/u }],
    source: "https://discord.com/developers/docs/reference#snowflakes",
  },
  {
    name: "telegram-id",
    syntax: /^\d{3,20}$/u,
    source: "https://core.telegram.org/api/peers",
  },
  {
    name: "slack-id",
    syntax: /^[uw][a-z\d]{6,20}$/u,
    source: "https://docs.slack.dev/reference/objects/user-object",
  },
  {
    name: "instagram",
    alsoNamed: ["ig"],
    syntax: /^[a-z\d_.]{1,30}$/u,
    profiles: [{ hosts: ["instagram.com"], path: first }],
    reserved: words("p reel reels explore accounts stories direct about legal tv"),
    source: "https://help.instagram.com/583107688369069",
  },
  {
    name: "facebook",
    alsoNamed: ["fb"],
    syntax: /^[a-z\d]{5,50}$/u,
    ignored: /\./gu,
    profiles: [{ hosts: ["facebook.com", "m.facebook.com", "fb.com"], path: first }],
    reserved: words(
      "groups pages events watch marketplace login help policies sharer share people profilephp photo story gaming",
    ),
    source: "https://www.facebook.com/help/105399436216001 (neither dots nor case count)",
  },
  {
    name: "tiktok",
    syntax: /^[a-z\d_.]{2,24}$/u,
    profiles: [{ hosts: ["tiktok.com"], path: withAt }],
    source: "https://support.tiktok.com/en/getting-started/setting-up-your-profile/changing-your-username",
  },
  {
    name: "youtube",
    syntax: /^[\p{L}\p{M}\p{N}_.·-]{3,30}$/u,
    profiles: [{ hosts: ["youtube.com", "m.youtube.com"], path: withAt }],
    source: "https://support.google.com/youtube/answer/11585688",
  },
  {
    name: "reddit",
    syntax: /^[a-z\d_-]{3,20}$/u,
    profiles: [{ hosts: ["reddit.com", "old.reddit.com"], path: /^\/(?:u|user)\/([^/]+)(?:\/.*)?$/u }],
    source: "https://support.reddithelp.com/hc/en-us/articles/204579479",
  },
  {
    name: "medium",
    syntax: /^[a-z\d_.]{1,30}$/u,
    profiles: [{ hosts: ["medium.com"], path: withAt }],
    source: "https://help.medium.com/hc/en-us/articles/215194107",
  },
  {
    name: "calendly",
    syntax: /^[a-z\d_-]{2,60}$/u,
    profiles: [{ hosts: ["calendly.com"], path: firstOfMore }],
    reserved: words("app login signup pricing d s event_types integrations about legal"),
    source: "https://help.calendly.com/hc/en-us/articles/223195488",
  },
  {
    name: "keybase",
    syntax: /^[a-z\d](?:[a-z\d]|_(?!_)){1,15}$/u,
    profiles: [{ hosts: ["keybase.io"], path: first }],
    reserved: words("team docs blog download jobs"),
    source: "https://keybase.io/docs/api/1.0/sigs",
  },
  {
    name: "npm",
    syntax: /^[a-z\d_][a-z\d_.-]{0,213}$/u,
    profiles: [{ hosts: ["npmjs.com"], path: /^\/~([^/]+)\/?$/u }],
    source: "https://docs.npmjs.com/creating-a-new-npm-user-account",
  },
  {
    name: "skype",
    syntax: /^(?:live:)?[a-z.][a-z\d.,_-]{5,50}$/u,
    source: "https://support.microsoft.com/skype (what a Skype name is; withdrawn in 2025)",
  },
  {
    name: "wechat",
    alsoNamed: ["weixin"],
    syntax: /^[a-z_][a-z\d_-]{5,19}$/u,
    source: "https://help.wechat.com (WeChat ID: 6 to 20; case does not count)",
  },
];
