import { readSpellings, type NameStock } from "./spellings.ts";

/** Arabic, Persian and Urdu names, as they stand in English, French and German papers. */
export const arabicNames: NameStock = {
  isFamilyFirst: false,
  isJoined: false,
  families: readSpellings(`
القذافي, al-Qaddafi, Gaddafi, Kadhafi, Qadhafi
الأسد, al-Assad, Assad, Al Asad
حسين, Hussein, Husayn, Hussain, Hossein
الشريف, al-Sharif, Sherif, Cherif
خليفة, Khalifa, Khalifah, Chalifa
بن لادن, bin Laden, Bin Ladin, ben Laden
الزرقاوي, al-Zarqawi, Zarkawi, Az-Zarqawi
الظواهري, al-Zawahiri, Zawahri, Dhawahiri
منصور, Mansour, Mansur, Manssour
حداد, Haddad, Hadad
عباس, Abbas, Abas
نجار, Najjar, Naggar, Nadjar
درويش, Darwish, Darwich, Derwisch
سليماني, Soleimani, Sulaymani, Suleimani
رفسنجاني, Rafsanjani, Rafsandschani
قاسمي, Qasemi, Ghasemi, Kassemi
الخطيب, al-Khatib, Khateeb, El Khatib
يوسفي, Youssefi, Yousefi, Yusufi
صديقي, Siddiqui, Siddiqi, Sedighi
الهاشمي, al-Hashimi, Hashemi, Hachemi
بركات, Barakat, Barkat
شاهين, Shahin, Shaheen, Chahine
زيدان, Zaydan, Zidane, Zeidan
عودة, Odeh, Awda, Auda
مرسي, Morsi, Mursi, Morsy`),
  givens: readSpellings(`
محمد, Mohammed, Muhammad, Mohamed, Mohamad
أحمد, Ahmed, Ahmad
معمر, Muammar, Moammar, Mouammar
بشار, Bashar, Bachar, Baschar
أسامة, Osama, Usama, Oussama
أيمن, Ayman, Aiman, Aymen
خالد, Khaled, Khalid, Chalid
يوسف, Yusuf, Youssef, Yousef, Jussuf
عمر, Omar, Umar, Omer
إبراهيم, Ibrahim, Ebrahim, Brahim
عبد الله, Abdullah, Abdallah, Abd Allah
عبد الرحمن, Abdul Rahman, Abdelrahman, Abd al-Rahman, Abderrahmane
حسن, Hassan, Hasan
مصطفى, Mustafa, Mostafa, Moustapha
فاطمة, Fatima, Fatimah, Fatma
عائشة, Aisha, Aicha, Ayesha
سعيد, Said, Saeed, Sayeed
جمال, Jamal, Gamal, Djamal
قاسم, Qasim, Kassem, Ghasem, Qassem
رشيد, Rashid, Rachid, Rasheed
نور الدين, Nureddin, Noureddine, Nur al-Din
طارق, Tariq, Tarek, Tarik
زينب, Zaynab, Zeinab, Zainab
حمزة, Hamza, Hamzah
مهدي, Mahdi, Mehdi`),
};
