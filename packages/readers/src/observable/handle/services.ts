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
  /** First steps of paths that are no names, and below which strangers have pages all the same. */
  readonly reserved?: ReadonlySet<string>;
  /** First steps of paths at which the service alone writes, for everybody. */
  readonly pages?: ReadonlySet<string>;
  /** Paths of firms, with the name as the first group. */
  readonly firms?: RegExp;
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
      "contact joinchat setlanguage addstickers addemoji addlist addtheme proxy socks confirmphone bg iv c s boost invoice giftcode nft m msg stickers",
    ),
    pages: words("login share auth apps faq press tos privacy blog api jobs support"),
    source: "https://core.telegram.org/method/account.checkUsername (5 to 32; 4 for those sold)",
  },
  {
    name: "github",
    alsoNamed: ["gh"],
    syntax: /^[a-z\d](?:[a-z\d-]{0,38})$/u,
    profiles: [{ hosts: ["github.com"], path: firstOfMore }],
    reserved: words("apps enterprises gist marketplace orgs sponsors stars user-attachments users"),
    pages: words(
      "about account advisories blog business careers codespaces collections community contact copilot customer-stories dashboard discussions edu education enterprise events explore features home issues join login logout maintainers mobile models new nonprofit notifications open-source organizations partners password_reset premium-support pricing pulls readme repositories search security sessions settings signup site solutions status team topics trending why-github",
    ),
    source:
      "https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication",
  },
  {
    name: "gitlab",
    syntax: /^[a-z\d_][a-z\d_.-]{0,254}$/u,
    profiles: [{ hosts: ["gitlab.com"], path: firstOfMore }],
    reserved: words("- api users groups projects snippets"),
    pages: words("explore help dashboard admin search public profile"),
    source: "https://docs.gitlab.com/user/reserved_names/",
  },
  {
    name: "x",
    alsoNamed: ["twitter"],
    syntax: /^[a-z\d_]{1,15}$/u,
    profiles: [{ hosts: ["x.com", "twitter.com", "mobile.twitter.com"], path: firstOfMore }],
    reserved: words("i intent share hashtag"),
    pages: words(
      "home explore search login signup logout settings messages notifications tos privacy about compose jobs download account premium verified-choose who_to_follow",
    ),
    source: "https://help.x.com/en/managing-your-account/x-username-rules",
  },
  {
    name: "linkedin",
    syntax: /^[\p{L}\p{M}\p{N}_-]{3,100}$/u,
    profiles: [{ hosts: ["linkedin.com"], path: /^\/in\/([^/]+)(?:\/.*)?$/u }],
    firms: /^\/(?:company|school|showcase)\/([^/]+)/u,
    pages: words(
      "feed help jobs learning legal login signup checkpoint uas notifications messaging mynetwork sales business premium psettings mypreferences authwall home",
    ),
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
    pages: words("login register app download nitro safety blog developers company jobs terms privacy guidelines"),
    source: "https://discord.com/developers/docs/reference#snowflakes",
  },
  {
    name: "telegram-id",
    syntax: /^\d{3,20}$/u,
    source: "https://core.telegram.org/api/peers",
  },
  {
    name: "telegram-channel-id",
    syntax: /^\d{3,20}$/u,
    source: "https://core.telegram.org/api/bots/ids (channels are numbered apart from people)",
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
    reserved: words("p reel reels stories tv"),
    pages: words("explore accounts direct about legal developer press web challenge emails"),
    source: "https://help.instagram.com/583107688369069",
  },
  {
    name: "facebook",
    alsoNamed: ["fb"],
    syntax: /^[a-z\d]{5,50}$/u,
    ignored: /\./gu,
    profiles: [{ hosts: ["facebook.com", "m.facebook.com", "fb.com"], path: first }],
    reserved: words(
      "groups pages events watch marketplace sharer sharerphp share people profilephp photo photophp story storyphp permalinkphp gaming reel reels hashtag dialog plugins",
    ),
    pages: words("login help policies privacy settings business recover terms about"),
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
    reserved: words("d s"),
    pages: words(
      "app login signup pricing event_types integrations about legal blog solutions resources help features",
    ),
    source: "https://help.calendly.com/hc/en-us/articles/223195488",
  },
  {
    name: "keybase",
    syntax: /^[a-z\d](?:[a-z\d]|_(?!_)){1,15}$/u,
    profiles: [{ hosts: ["keybase.io"], path: first }],
    reserved: words("team"),
    pages: words("docs blog download jobs"),
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
