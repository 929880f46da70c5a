/**
 * Names under which sites take the address to go on to, in lower case and without `_`, `-`, `.` and `$`. From the open
 * redirects that advisories and scanners' word lists describe, OAuth and OpenID (`redirect_uri`,
 * `post_logout_redirect_uri`), CAS (`service`), WS-Federation (`wreply`), SAML (`RelayState`), and deep links of wallets.
 */
const names = `
  appurl
  adurl af afdp afl afwebdp androidurl back backto backurl callback callbackurl cancelurl cbredirect cburl
  checkouturl click clickurl continue continueto continueurl cu dappurl deeplink deeplinkurl deeplinkvalue
  desktopurl dest destination destinationuri destinationurl desturi desturl dl errorurl exit exiturl ext external
  externalurl exturl fallback fallbacklink fallbackuri fallbackurl finalurl followup forward forwardto forwardurl
  fwd go goto gotourl gourl href ifl iosurl jump jumpto jumpurl landing landingpage landingurl link linkto linkurl
  loc location locationurl loginurl logout logouturl lp lpurl murl navigate next nextpage nexturi nexturl ofl
  onsuccess open openurl originalurl origurl out outbound outurl p path postlogoutredirecturi q r rd rdr rdurl re
  redir redirect redirectafter redirectafterlogin redirectfallback redirectionurl redirectlink redirectpage
  redirectto redirecturi redirecturl redirurl relaystate ret retpath return returnaddress returnpage returnpath
  returnto returnuri returnurl rt rtn rto ru rurl service sessionredirect stlink strfn successurl successurlredirect
  t target targetlink targetlinkuri targeturi targeturl to tourl u uddg ued uri url urllink urlredirect website
  weburl wreply xurl
`;

const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));

/** Names longer than this are not looked at. */
const longestName = 40;

/** Whether a parameter of this name says where to go on to. */
export function isRedirectParameter(name: string): boolean {
  if (name.length > longestName) return false;
  return known.has(name) || known.has(name.toLowerCase().replaceAll(/[_.$-]/gu, ""));
}
