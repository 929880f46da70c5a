import { redirector } from "../by-parameter.ts";

/** Social sites and messengers that send their visitors on through a page of their own. */
export const social = [
  redirector("LinkedIn", ["linkedin.com/redir", "linkedin.com/safety/go"], "url"),
  redirector("Slack", ["slack-redir.net/link"], "url"),
  redirector("Facebook", ["l.facebook.com", "lm.facebook.com", "facebook.com/l.php", "facebook.com/flx/warn"], "u"),
  redirector("Instagram", ["l.instagram.com"], "u"),
  redirector("Messenger", ["l.messenger.com"], "u"),
  redirector("Threads", ["l.threads.net", "l.threads.com"], "u"),
  redirector("WhatsApp", ["l.wl.co/l"], "u"),
  redirector("YouTube", ["youtube.com/redirect"], "q"),
  redirector("Reddit", ["out.reddit.com", "click.redditmail.com"], "url"),
  redirector("VK", ["vk.com/away.php", "vk.ru/away.php", "away.vk.com"], "to"),
  redirector("Tumblr", ["t.umblr.com/redirect"], "z"),
  redirector("Telegram", ["t.me/iv", "telegram.me/iv"], "url"),
  redirector("Steam", ["steamcommunity.com/linkfilter"], "url", "u"),
  redirector("Medium", ["medium.com/m/global-identity", "medium.com/m/global-identity-2"], "redirecturl"),
  redirector("Medium", ["medium.com/r"], "url"),
  redirector("Disqus", ["disq.us/url", "disq.us/p"], "url"),
  redirector("SoundCloud", ["exit.sc", "gate.sc"], "url"),
  redirector("Weibo", ["weibo.cn/sinaurl", "t.cn/sinaurl"], "u"),
  redirector("Zhihu", ["link.zhihu.com"], "target"),
  redirector("Juejin", ["link.juejin.cn"], "target"),
  redirector("CSDN", ["link.csdn.net"], "target"),
  redirector("Jianshu", ["jianshu.com/go-wild", "link.jianshu.com"], "url", "t"),
  redirector("Gitee", ["gitee.com/link"], "target"),
  redirector("QQ", ["c.pc.qq.com/middlem.html", "docs.qq.com/scenario/link.html"], "pfurl", "url"),
];
