/** How each service writes a link: what the openers undo. */
export interface Wrapping {
  readonly name: string;
  readonly wrap: (link: string) => string;
}

const encode = encodeURIComponent;

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Every family that keeps the whole link. */
export const wrappings: readonly Wrapping[] = [
  {
    name: "Microsoft Safe Links",
    wrap: (link) => `https://eur03.safelinks.protection.outlook.com/?url=${encode(link)}&data=05%7C02%7C&reserved=0`,
  },
  {
    name: "Microsoft Safe Links",
    wrap: (link) => `https://usg02.safelinks.protection.office365.us/ap/b-59584e83/?url=${encode(link)}&data=05`,
  },
  {
    name: "Microsoft Safe Links",
    wrap: (link) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encode(link)}&locale=en-us`,
  },
  {
    name: "Proofpoint URL Defense",
    wrap: (link) => `https://urldefense.proofpoint.com/v1/url?u=${encode(link)}&k=abc%3D%3D%0A&s=0011`,
  },
  { name: "Proofpoint URL Defense", wrap: wrapSecondProofpoint },
  { name: "Proofpoint URL Defense", wrap: wrapThirdProofpoint },
  {
    name: "Check Point Harmony Email",
    wrap: (link) => `https://url.avanan.click/v2/___${link.replaceAll("\\", "%5C")}___.YXAzOmE6bzo`,
  },
  {
    name: "Check Point Harmony Email",
    wrap: (link) => `https://protect.checkpoint.com/v2/r02/___${link.replaceAll("\\", "%5C")}___.YzJ1OmE6Yzpv`,
  },
  {
    name: "Sophos Email",
    wrap: (link) => `https://eu-west-1.protection.sophos.com/?d=wallet-check.example&u=${encode(base64(link))}&p=m&i=1`,
  },
  { name: "Cisco Secure Email", wrap: (link) => `https://secure-web.cisco.com/1aBcD-eF_g/${encode(link)}` },
  {
    name: "Barracuda Link Protection",
    wrap: (link) => `https://linkprotect.cudasvc.com/url?a=${encode(link)}&c=E,1,x&typo=1`,
  },
  {
    name: "Trend Micro Email Security",
    wrap: (link) => `https://ca-1801.ctp.trendmicro.com/wis/clicktime/v1/query?url=${encode(link)}&umid=1&auth=2`,
  },
  {
    name: "Symantec Click-time Protection",
    wrap: (link) => `https://clicktime.symantec.com/15t5ZfLdaP?h=abc&u=${encode(link)}`,
  },
  {
    name: "Trellix URL Defense",
    wrap: (link) => `https://protect2.fireeye.com/v1/url?k=1&q=1&e=2&u=${encode(link)}`,
  },
  { name: "EdgePilot", wrap: (link) => `https://link.edgepilot.com/s/1a2b3c/dEf?u=${encode(link)}` },
  { name: "Google", wrap: (link) => `https://www.google.co.uk/url?sa=t&q=${encode(link)}&usg=AOv` },
  { name: "Google", wrap: (link) => `https://www.google.com/url?rct=j&url=${encode(link)}` },
  {
    name: "Google Ads",
    wrap: (link) => `https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${encode(link)}`,
  },
  {
    name: "Google Translate",
    wrap: (link) => `https://translate.google.com/translate?sl=auto&tl=en&u=${encode(link)}`,
  },
  {
    name: "Bing",
    wrap: (link) =>
      `https://www.bing.com/ck/a?!&&p=1&u=a1${base64(link).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}&ntb=1`,
  },
  { name: "Google", wrap: (link) => `https://meet.google.com/linkredirect?authuser=0&dest=${encode(link)}` },
  { name: "Zix", wrap: (link) => `https://link.zixcentral.com/u/1a2b/c3D?u=${encode(link)}` },
  { name: "DuckDuckGo", wrap: (link) => `https://duckduckgo.com/l/?uddg=${encode(link)}&rut=1` },
  { name: "LinkedIn", wrap: (link) => `https://www.linkedin.com/redir/redirect?url=${encode(link)}&urlhash=a` },
  { name: "LinkedIn", wrap: (link) => `https://www.linkedin.com/safety/go?url=${encode(link)}` },
  { name: "Slack", wrap: (link) => `https://slack-redir.net/link?url=${encode(link)}&v=3` },
  { name: "Facebook", wrap: (link) => `https://l.facebook.com/l.php?u=${encode(link)}&h=AT0` },
  { name: "Instagram", wrap: (link) => `https://l.instagram.com/?u=${encode(link)}&e=AT0` },
  { name: "YouTube", wrap: (link) => `https://www.youtube.com/redirect?event=video_description&q=${encode(link)}` },
  { name: "Steam", wrap: (link) => `https://steamcommunity.com/linkfilter/?u=${encode(link)}` },
  { name: "VK", wrap: (link) => `https://vk.com/away.php?to=${encode(link)}&cc_key=` },
  { name: "Reddit", wrap: (link) => `https://out.reddit.com/t3_1?url=${encode(link)}&token=A` },
  { name: "Intercom", wrap: (link) => `https://via.intercom.io/c?url=${encode(link)}&h=1` },
  { name: "desk.zendesk.com", wrap: (link) => `https://desk.zendesk.com/access/jwt?jwt=1&return_to=${encode(link)}` },
  { name: "desk.freshdesk.com", wrap: (link) => `https://desk.freshdesk.com/login?redirect_to=${encode(link)}` },
  { name: "www.linkedin.com", wrap: (link) => `https://www.linkedin.com/authwall?sessionRedirect=${encode(link)}` },
  { name: "ok.ru", wrap: (link) => `https://ok.ru/dk?cmd=logExternal&st.cmd=logExternal&st.link=${encode(link)}` },
  {
    name: "Google Campaign Manager",
    wrap: (link) => `https://ad.doubleclick.net/ddm/clk/1;2;x?${link}`,
  },
  { name: "Medium", wrap: (link) => `https://medium.com/m/global-identity-2?redirectUrl=${encode(link)}` },
  { name: "Amazon SES", wrap: (link) => `https://abc.r.eu-west-1.awstrack.me/L0/${encode(link)}/1/0102-3/x=4` },
  { name: "href.li", wrap: (link) => `https://href.li/?${encode(link)}` },
  { name: "Trust Wallet", wrap: (link) => `https://link.trustwallet.com/open_url?coin_id=60&url=${encode(link)}` },
  {
    name: "Phantom",
    wrap: (link) => `https://phantom.app/ul/browse/${encode(link)}?ref=${encode("https://ref.example")}`,
  },
  { name: "Phantom", wrap: (link) => `https://phantom.com/ul/v1/browse/${encode(link)}?ref=1` },
  { name: "Slush", wrap: (link) => `https://my.slush.app/browse/${encode(link)}` },
  { name: "Tonkeeper", wrap: (link) => `https://app.tonkeeper.com/dapp/${encode(link)}` },
  { name: "Google Travel", wrap: (link) => `https://www.google.com/travel/clk?pc=1&pcurl=${encode(link)}` },
  { name: "Yahoo", wrap: (link) => `https://r.search.yahoo.com/_ylt=A/RV=2/RO=10/RU=${encode(link)}/RK=2/RS=x-` },
  { name: "Coinbase Wallet", wrap: (link) => `https://go.cb-w.com/dapp?cb_url=${encode(link)}` },
  { name: "sso.example", wrap: (link) => `https://sso.example/login?id=7&redirect_uri=${encode(link)}&scope=a` },
  { name: "sso.example", wrap: (link) => `https://sso.example/out?goto=${encode(encode(encode(link)))}` },
  { name: "sso.example", wrap: (link) => `https://sso.example/out?to=${encode(base64(link))}` },
  { name: "Coinbase Wallet", wrap: (link) => `cbwallet://dapp?url=${encode(link)}` },
  { name: "Phantom", wrap: (link) => `phantom://browse/${encode(link)}?ref=1` },
  { name: "App Installer", wrap: (link) => `ms-appinstaller:?source=${encode(link)}` },
];

/** Version 2: percent signs become hyphens, slashes underscores; hyphens and underscores are encoded first. */
function wrapSecondProofpoint(link: string): string {
  const all = encode(link).replaceAll(/[-_.!~*'()]/gu, (sign) =>
    sign === "." ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const value = all.replaceAll("%2F", "_").replaceAll("%", "-");
  return `https://urldefense.proofpoint.com/v2/url?u=${value}&d=DwMFaQ&c=Vxt5&r=MujL&m=QJGh&s=ew&e=`;
}

const runLengths = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Version 3: characters that are not plain become an asterisk, runs of them `**X`. */
function wrapThirdProofpoint(link: string): string {
  const kept: string[] = [];
  const text = link.replaceAll(/[^\w:/.?=&-]+/gu, (run) => {
    const characters = Array.from(run);
    let written = "";
    for (let start = 0; start < characters.length; start += runLengths.length) {
      const count = Math.min(characters.length - start, runLengths.length);
      written += count === 1 ? "*" : `**${runLengths[count - 2] ?? ""}`;
    }
    kept.push(...characters);
    return written;
  });
  return `https://urldefense.com/v3/__${text}__;${base64(kept.join("")).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}!!Fjc1!Ue6t$`;
}
