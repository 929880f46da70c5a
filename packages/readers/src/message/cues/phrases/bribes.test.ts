import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { findCues } from "../find-cues.ts";

function topicsOf(text: string): readonly string[] {
  return findCues(text).map(({ topic }) => topic);
}

suite("money for access", () => {
  for (const text of [
    "We pay $3,000 for access to the support panel.",
    "I will pay you 500 USDT for each customer record you send.",
    "My people are ready to give you 10k dollars if you share your work login with us.",
    "We're offering $15,000 in exchange for internal access.",
    "Just send customer data and you earn good money, 200 dollars each.",
    "Send me screenshots of customer accounts, we will pay 200 USDT a piece.",
    "Looking for insiders who work at exchanges, we pay 5000 USDT a month.",
    "If you work at support, you can make $700 a month: photos of the screen, paid in crypto.",
    "We pay 20 % for VIP customer lists.",
    "I will give you 300 bucks if you look up some customers for me.",
    "We buy customer databases, reach me on Telegram.",
    "We need names and phones of clients, 100$ each, paid the same day.",
    "I offer cash for your panel access, no questions asked.",
    "为你提供的客户资料，我们支付报酬，每条付你200美元。",
    "Мы заплатим 500 долларов за доступ к админке.",
    "Te pagamos 500 dólares por los datos de clientes.",
    "Pagamos 500 dólares por acesso ao painel interno.",
    "Wir zahlen 500 Euro für Kundendaten, die du uns schickst.",
    "Nous payons 500 euros pour l'accès au panneau.",
    "顧客情報を送ってくれたら、500ドルの報酬を払います。",
    "고객 정보를 주시면 500달러를 드리겠습니다.",
    "Chúng tôi trả bạn 500 USD để lấy dữ liệu khách hàng.",
    "Müşteri bilgileri için 500 dolar ödeme yaparız.",
  ])
    test(text, () => assert.ok(topicsOf(text).includes("bribe"), topicsOf(text).join()));
});

suite("an offer in two sentences", () => {
  const text =
    "You work at the desk and can see customer data. I can pay you 400 dollars a week. Write to me on Telegram.";
  test("is told by its parts", () => {
    const topics = topicsOf(text);
    for (const topic of ["money-offer", "inside-access", "move-channel"]) assert.ok(topics.includes(topic), topic);
  });
});

suite("no money for access", () => {
  for (const text of [
    "I will pay you a tip of $50 if you help me get access to my account.",
    "We offer a salary of $90,000 for a role with access to our internal tools.",
    "We pay $3,000 for vulnerabilities that give access to customer accounts.",
    "Our offer: $12 per seat for access to the support dashboard, invoice monthly.",
    "If somebody offers you $3,000 for access to customer data, report it.",
    "Criminals pay support agents $3,000 for access to customer data.",
    "Never accept money: nobody may pay you $500 for customer data.",
    "Somebody offered me $500 for customer data, and I said no.",
    "We pay $500 for every customer account opened through your affiliate link.",
    "We offer 30 % for each VIP client account you bring.",
    "Our recruiter offers $120k and you will have access to customer data and a great team.",
    "We will pay $10,000 to customers for whom account details were exposed.",
    "Get access to the platform for $99 a month, and look up customers and accounts.",
    "You can earn $50 when a friend opens an account.",
    "Please pay $500 for the invoice of your customer account.",
    "We will send you the customer list tomorrow.",
    "切勿出售客户资料，有人付你美元也请举报。",
    "Никогда не соглашайтесь, если вам платят 500 долларов за доступ к данным клиентов.",
    "Wir zahlen 50.000 Euro Gehalt jährlich, mit Zugang zum Fitnessraum.",
  ])
    test(text, () => assert.ok(!topicsOf(text).includes("bribe"), topicsOf(text).join()));
});
