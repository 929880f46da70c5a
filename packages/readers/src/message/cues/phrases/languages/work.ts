import type { CuePhrase } from "../../phrase.ts";

/** Jobs, their tests and where to go on, in languages in which such lures were seen beside English. */
export const foreignWorkPhrases: readonly CuePhrase[] = [
  {
    topic: "job-offer",
    words: ["ваканси", "резюме", "вашу кандидатур", "ваш профиль", "оффер", "удаленн", "разработчик"],
    says: /ваканси|ваш(?:е резюме|у кандидатур|\S{0,2} профил)|оффер|(?:ищем|нужен|требуется)\s.{0,20}разработчик|удаленн\S{0,3} (?:работ|позици)/u,
  },
  {
    topic: "interview",
    words: ["собеседован", "тестовое задан", "тестового задан", "интервью"],
    says: /собеседовани|тестово\S{0,4} задани|(?:на|пройти) интервью/u,
  },
  {
    topic: "run-code",
    words: ["запустите", "склонируйте", "клонируйте", "скачайте"],
    says: /(?:запустите|склонируйте|клонируйте|скачайте)\s.{0,30}(?:проект|репозитори|приложени|код)/u,
    unless: /не\s(?:запускайте|скачивайте)/u,
  },
  {
    topic: "move-channel",
    words: ["телеграм", "telegram", "whatsapp", "ватсап"],
    says: /(?:напишите|пишите|перейд|продолжим|свяжитесь|общаться)\S{0,6}\s.{0,25}(?:телеграм|telegram|whatsapp|ватсап)/u,
  },
  {
    topic: "job-offer",
    words: ["职位", "招聘", "簡歷", "简历", "远程工作", "岗位", "兼职"],
    says: /(?:职位|招聘|岗位|兼职|远程工作|您的简历|你的简历|您的簡歷)/u,
  },
  {
    topic: "interview",
    words: ["面试", "面試", "笔试", "技术测试", "编程测试"],
    says: /(?:面试|面試|笔试|技术测试|编程测试)/u,
  },
  {
    topic: "run-code",
    words: ["运行", "克隆", "下载"],
    says: /(?:运行|克隆|下载).{0,12}(?:项目|代码|仓库)/u,
    unless: /(?:不要|请勿|切勿)/u,
  },
  {
    topic: "move-channel",
    words: ["telegram", "电报", "微信", "whatsapp"],
    says: /(?:加|添加|联系|转到|在).{0,12}(?:telegram|电报|微信|whatsapp)/u,
  },
  {
    topic: "job-offer",
    words: ["vacante", "oferta", "puesto", "vaga", "oportunidad", "curricul"],
    says: /\b(?:vacante|oferta (?:de trabajo|laboral|de emprego)|puesto (?:de|en|para)|vaga (?:de|para|em)|oportunidade? (?:laboral|de trabajo|de trabalho|de emprego)|seu curriculo|su curriculum)\b/u,
  },
  {
    topic: "interview",
    words: ["entrevista", "prueba tecnica", "teste tecnico", "prueba de codigo"],
    says: /\b(?:entrevista|prueba (?:tecnica|de codigo)|teste (?:tecnico|de codigo))\b/u,
  },
  {
    topic: "run-code",
    words: ["clone", "clona", "clonar", "ejecut", "execut", "descarg", "baixe"],
    says: /\b(?:clone|clona|clonar|ejecut\w{1,3}|execut\w{1,3}|descarg\w{1,4}|baixe)\b.{0,30}\b(?:el proyecto|o projeto|el repositorio|o repositorio|el codigo|o codigo)\b/u,
    unless: /\b(?:no|nao|nunca) (?:ejecut|execut|descarg|baix)/u,
  },
];
