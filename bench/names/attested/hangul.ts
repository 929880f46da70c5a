import { readSpellings, type NameStock } from "./spellings.ts";

/** Korean names, with the spellings of the south, of the north and of people abroad. */
export const hangulNames: NameStock = {
  isFamilyFirst: true,
  isJoined: true,
  families: readSpellings(`
김, Kim, Gim
이, Lee, Yi, Rhee, Ri
박, Park, Pak, Bak
최, Choi, Choe
정, Jung, Jeong, Chung, Chong
강, Kang, Gang
조, Cho, Jo
윤, Yoon, Yun
장, Jang, Chang
임, Lim, Im, Rim
한, Han
오, Oh, O
서, Seo, Suh, So
신, Shin, Sin
권, Kwon, Gwon
황, Hwang
안, Ahn, An
송, Song
류, Ryu, Yoo, Yu
홍, Hong
전, Jeon, Chun, Jun, Chon
고, Ko, Go, Koh
문, Moon, Mun
양, Yang
백, Baek, Paek, Paik
허, Heo, Hur, Huh, Ho
남, Nam
심, Shim, Sim
노, Noh, Roh, No
하, Ha`),
  givens: readSpellings(`
영수, Young-soo, Yeongsu, Yong Su, Youngsu
정은, Jong Un, Jeongeun, Jung-eun, Jeong-eun
민준, Min-jun, Minjun, Min Joon
서연, Seo-yeon, Seoyeon, Suh Yeon
철호, Chol Ho, Cheolho, Chul-ho, Cheol-ho
명희, Myong Hui, Myeonghui, Myung-hee
성민, Song Min, Seongmin, Sung-min
현우, Hyon U, Hyeonu, Hyun-woo, Hyeon-woo
지훈, Ji-hoon, Jihun, Chi Hun
수진, Su Jin, Sujin, Soo-jin
경숙, Kyong Suk, Gyeongsuk, Kyung-sook
동혁, Tong Hyok, Donghyeok, Dong-hyuk
금철, Kum Chol, Geumcheol, Keum-chul
일남, Il Nam, Ilnam
광호, Kwang Ho, Gwangho, Kwang-ho
미경, Mi Kyong, Migyeong, Mi-kyung
재석, Jae-suk, Jaeseok, Jae Sok
은주, Un Ju, Eunju, Eun-joo
병철, Pyong Chol, Byeongcheol, Byung-chul
태영, Thae Yong, Taeyeong, Tae-young
혜진, Hye Jin, Hyejin, Hae-jin
상훈, Sang Hun, Sanghun, Sang-hoon
진혁, Jin Hyok, Jinhyeok, Jin-hyuk
선화, Son Hwa, Seonhwa, Sun-hwa
창수, Chang Su, Changsu, Chang-soo
용해, Ryong Hae, Yonghae
춘식, Chun Sik, Chunsik, Choon-shik
보람, Po Ram, Boram
학선, Hak Son, Hakseon, Hak-sun
유진, Yu Jin, Yujin, Eugene`),
};
