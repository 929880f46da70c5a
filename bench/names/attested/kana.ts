import { readSpellings, type NameStock } from "./spellings.ts";

/** Japanese names in kana, in Hepburn with and without long vowels, and in the official spelling of before. */
export const kanaNames: NameStock = {
  isFamilyFirst: true,
  isJoined: false,
  families: readSpellings(`
サトウ, Sato, Satoh, Satou
スズキ, Suzuki, Sudzuki
タカハシ, Takahashi, Takahasi
いとう, Ito, Itoh, Itou
わたなべ, Watanabe
オオノ, Ono, Ohno, Oono
コバヤシ, Kobayashi, Kobayasi
かとう, Kato, Katoh
ヨシダ, Yoshida, Yosida
さいとう, Saito, Saitoh
シミズ, Shimizu, Simizu
フジタ, Fujita, Huzita
ハセガワ, Hasegawa
ごとう, Goto, Gotoh
チバ, Chiba, Tiba
ツチヤ, Tsuchiya, Tutiya
ホンマ, Honma, Homma
クドウ, Kudo, Kudoh
アンドウ, Ando, Andoh
オカモト, Okamoto
モリ, Mori
シンドウ, Shindo, Shindoh
ナンバ, Namba, Nanba
キクチ, Kikuchi, Kikuti
ジンボ, Jimbo, Jinbo`),
  givens: readSpellings(`
タロウ, Taro, Tarou, Taroh
イチロウ, Ichiro, Ichirou
ケンイチ, Kenichi, Ken-ichi
ひろし, Hiroshi, Hirosi
しんぞう, Shinzo, Shinzou
ジュンイチロウ, Junichiro, Jun'ichiro
ゆうこ, Yuko, Yuuko, Yuhko
ヨウコ, Yoko, Youko, Yohko
さちこ, Sachiko, Satiko
ショウヘイ, Shohei, Shouhei
リョウ, Ryo, Ryou
ツヨシ, Tsuyoshi, Tuyosi
まゆみ, Mayumi
シュウジ, Shuji, Shuuji
こういち, Koichi, Kouichi, Kohichi
キョウコ, Kyoko, Kyouko
あきら, Akira
テツヤ, Tetsuya
ちひろ, Chihiro, Tihiro
ジロウ, Jiro, Jirou
フミオ, Fumio, Humio
なおき, Naoki
えみこ, Emiko
マサアキ, Masaaki
ユウジ, Yuji, Yuuji`),
};
