/** What stands under a heading of a resume. A `title` names the document; what stands under `contact` is the person's. */
export type SectionKind =
  "title" | "contact" | "summary" | "experience" | "education" | "skills" | "projects" | "languages" | "references";

/** Headings as templates write them, parted by `;`: English, German, French, Spanish, Portuguese, Italian, Polish, Russian, Ukrainian, Turkish, Chinese, Japanese, Korean, Arabic, Hebrew. */
const headings: Readonly<Record<SectionKind, string>> = {
  title:
    "resume; cv; curriculum; curriculum vitae; lebenslauf; tabellarischer lebenslauf; bewerbung; hoja de vida; currículo; curriculo; życiorys; " +
    "резюме; трудовая биография; автобиография; özgeçmiş; 简历; 個人簡歷; 个人简历; 履历; 履歷; 履歴書; 職務経歴書; 이력서; 경력기술서; " +
    "السيرة الذاتية; سيرة ذاتية; קורות חיים",
  contact:
    "contact; contacts; contact details; contact information; contact me; personal details; personal information; personal data; details; links; " +
    "profiles; online profiles; social; social media; kontakt; kontaktdaten; persönliche daten; persönliche angaben; angaben zur person; coordonnées; " +
    "informations personnelles; état civil; contacto; datos personales; datos de contacto; información personal; contato; dados pessoais; " +
    "contactos; informações pessoais; contatti; dati personali; informazioni personali; dane osobowe; dane kontaktowe; контакты; личные данные; " +
    "личная информация; контакти; особисті дані; iletişim; iletişim bilgileri; kişisel bilgiler; 联系方式; 个人信息; 個人資料; 基本信息; 連絡先; " +
    "個人情報; 연락처; 인적사항; 개인정보; معلومات الاتصال; المعلومات الشخصية; البيانات الشخصية; פרטים אישיים; פרטי קשר",
  summary:
    "summary; professional summary; career summary; personal summary; profile; professional profile; personal profile; career profile; objective; " +
    "career objective; professional objective; statement; personal statement; about; about me; profil; kurzprofil; über mich; zusammenfassung; " +
    "à propos; à propos de moi; résumé professionnel; perfil; perfil profesional; sobre mí; resumen; perfil profissional; sobre mim; resumo; " +
    "profilo; profilo professionale; chi sono; podsumowanie; o mnie; profil zawodowy; о себе; обо мне; про себе; про мене; цель; özet; hakkımda; " +
    "自我评价; 个人简介; 自我介绍; 自己pr; 自己紹介; 職務要約; 자기소개; 소개; نبذة; نبذة عني; الملخص; תקציר; אודות; אודותיי",
  experience:
    "experience; work experience; professional experience; employment experience; relevant experience; history; work history; professional history; " +
    "employment history; relevant history; employment; career; career history; berufserfahrung; beruflicher werdegang; werdegang; praktische erfahrung; " +
    "berufspraxis; expérience; expériences; expérience professionnelle; expériences professionnelles; parcours professionnel; experiencia; " +
    "experiencia profesional; experiencia laboral; experiência; experiência profissional; histórico profissional; esperienza; esperienze; " +
    "esperienza professionale; esperienze professionali; esperienza lavorativa; esperienze lavorative; doświadczenie; doświadczenie zawodowe; " +
    "przebieg kariery; опыт; опыт работы; профессиональный опыт; трудовой опыт; досвід; досвід роботи; професійний досвід; deneyim; iş deneyimi; " +
    "deneyimler; 工作经历; 工作經歷; 工作经验; 工作經驗; 职业经历; 職歴; 職務経歴; 경력; 경력사항; 경력 사항; الخبرات; الخبرة; الخبرة العملية; الخبرات العملية; الخبرة المهنية; " +
    "ניסיון; ניסיון תעסוקתי; ניסיון מקצועי",
  education:
    "education; education and training; academic background; qualifications; ausbildung; bildung; bildungsweg; studium; schulbildung; " +
    "ausbildung und studium; formation; formations; études; diplômes; educación; formación; formación académica; estudios; educação; formação; " +
    "formação académica; formação acadêmica; istruzione; formazione; istruzione e formazione; wykształcenie; edukacja; образование; освіта; eğitim; " +
    "eğitim bilgileri; 教育背景; 教育经历; 教育經歷; 学历; 学歴; 학력; 학력사항; 학력 사항; 교육; التعليم; المؤهلات العلمية; المؤهلات; השכלה; לימודים",
  skills:
    "skills; technical skills; key skills; core skills; competences; competencies; core competencies; key competencies; technical competencies; " +
    "technologies; technical technologies; expertise; technical expertise; core expertise; key expertise; kenntnisse; fähigkeiten; fachkenntnisse; " +
    "it-kenntnisse; compétences; compétences techniques; habilidades; competencias; conocimientos; aptitudes; competências; conhecimentos; competenze; " +
    "competenze tecniche; umiejętności; навыки; ключевые навыки; умения; навички; ключові навички; beceriler; yetenekler; yetkinlikler; 技能; 专业技能; " +
    "專業技能; スキル; 보유기술; 기술; 기술 스택; المهارات; מיומנויות; כישורים",
  projects:
    "projects; personal projects; selected projects; open source projects; open-source projects; portfolio; projekte; projets; proyectos; projetos; " +
    "progetti; projekty; проекты; проєкти; projeler; 项目经历; 項目經歷; 项目经验; プロジェクト; 프로젝트; المشاريع; פרויקטים",
  languages:
    "languages; sprachen; sprachkenntnisse; langues; idiomas; lingue; języki; języki obce; языки; знание языков; мови; знання мов; diller; " +
    "yabancı diller; yabancı dil; 语言; 語言; 语言能力; 語学; 어학; 언어; اللغات; שפות",
  references:
    "reference; references; professional references; academic references; personal references; employment references; character references; referee; " +
    "referees; referenzen; références; referencias; referências; referenze; referencje; рекомендации; рекомендации и отзывы; рекомендації; referanslar; " +
    "推荐人; 推薦人; 证明人; 推薦者; 추천인; المراجع; المعرفون; المعرّفون; ממליצים; המלצות",
};

const byWords: ReadonlyMap<string, SectionKind> = new Map(
  (Object.entries(headings) as [SectionKind, string][]).flatMap(([is, all]) =>
    all.split(";").map((heading) => [fold(heading), is] as const),
  ),
);

/** Longer lines are no headings, in characters. */
const longest = 40;

/** What a line is the heading of; undefined when it is none that is known. Case, marks, numbers and colons do not count. */
export function findHeading(line: string): SectionKind | undefined {
  return line.length > longest ? undefined : byWords.get(fold(line));
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim();
}
