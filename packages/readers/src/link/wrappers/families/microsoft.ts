import { gateway, redirector } from "../by-parameter.ts";

/** Microsoft's Safe Links of mail and Teams, all regions and clouds, and its pages that lead on. */
export const microsoft = [
  gateway(
    "Microsoft Safe Links",
    [
      "safelinks.protection.outlook.com",
      "safelinks.protection.outlook.cn",
      "safelinks.protection.partner.outlook.cn",
      "safelinks.protection.office365.us",
      "safelinks.eop-tm2.outlook.com",
      "safelinks.office.net",
      "statics.teams.cdn.office.net/evergreen-assets/safelinks",
      "statics.teams.microsoft.com/evergreen-assets/safelinks",
      "outlook.office.com/mail/safelink.html",
      "safelink.emails.azure.net",
    ],
    "url",
    "originalurl",
    "destination",
  ),
  redirector(
    "Outlook",
    [
      "outlook.live.com/owa/redir.aspx",
      "outlook.office.com/owa/redir.aspx",
      "outlook.office365.com/owa/redir.aspx",
      "outlook.office.com/owa/linkwarning.aspx",
    ],
    "url",
    "link",
  ),
];
