import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { detectLanguage } from "./language.ts";

const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Hello, I have a question about the withdrawal that I made yesterday. It is still pending and I would like to know why.",
    "My deposit has not arrived in my account, please help me with this.",
  ],
  es: ["Hola, tengo un problema con mi cuenta y no puedo retirar el dinero que deposite ayer por la tarde."],
  pt: ["Olá, não consigo entrar na minha conta e gostaria de saber quando vocês vão resolver isso para mim."],
  de: ["Guten Tag, ich kann mich nicht mehr anmelden und möchte wissen, wann das Problem behoben wird."],
  fr: [
    "Bonjour, je ne parviens pas à me connecter à mon compte et je voudrais savoir quand vous allez résoudre le problème.",
  ],
  it: [
    "Buongiorno, non riesco ad accedere al mio conto e vorrei sapere quando sarà risolto il problema con la mia password.",
  ],
  nl: [
    "Goedendag, ik kan niet meer inloggen op mijn account en ik zou graag willen weten wanneer het probleem is opgelost.",
  ],
  vi: ["Xin chào, tôi không thể đăng nhập vào tài khoản của tôi và muốn biết khi nào vấn đề này được giải quyết."],
  tr: ["Merhaba, hesabıma giriş yapamıyorum ve bu sorunun ne zaman çözüleceğini öğrenmek istiyorum, çok teşekkürler."],
  ru: ["Здравствуйте, я не могу войти в свой аккаунт и хотел бы узнать, когда это исправят."],
  uk: ["Добрий день, я не можу увійти до свого облікового запису і хотів би знати, коли це виправлять."],
  zh: ["你好，我的提现一直没有到账，请帮我看一下，截图在附件里。"],
  ja: ["こんにちは。出金がまだ届いていません。添付のスクリーンショットをご確認ください。"],
  ko: ["안녕하세요. 출금이 아직 도착하지 않았습니다. 첨부한 스크린샷을 확인해 주세요."],
  ar: ["مرحبا، لا أستطيع الدخول إلى حسابي وأريد أن أعرف متى سيتم حل المشكلة"],
};

for (const [language, examples] of Object.entries(texts))
  suite(language, () => {
    for (const text of examples) test(text.slice(0, 40), () => assert.equal(detectLanguage(text), language));
  });

suite("unsure", () => {
  for (const text of [
    "",
    "Hi, thanks!",
    "USDT TRC20 0x52908400098527886E0F7030069857D2E4169EE7 TXID 0x1 0x2 ETH BTC",
    "https://exchange.example/account/settings/withdrawals/history",
    "lorem ipsum dolor sit amet consectetur adipiscing elit",
  ])
    test(text.slice(0, 40), () => assert.equal(detectLanguage(text), ""));
});
