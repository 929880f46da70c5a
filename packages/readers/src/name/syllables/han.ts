import table from "../data/han-readings.json" with { type: "json" };

const readings = new Map(
  Object.entries(table.readings).flatMap(([syllable, characters]) =>
    Array.from(characters, (character): [string, string] => [character, syllable]),
  ),
);
/** Characters that are read in another way in a family name. */
const familyReadings: Readonly<Record<string, string>> = {
  曾: "zeng",
  单: "shan",
  單: "shan",
  仇: "qiu",
  解: "xie",
  查: "zha",
  盖: "ge",
  蓋: "ge",
  任: "ren",
  区: "ou",
  區: "ou",
  朴: "piao",
  翟: "zhai",
  乐: "yue",
  樂: "yue",
  覃: "qin",
  缪: "miao",
  繆: "miao",
  折: "she",
  宓: "mi",
  黑: "he",
  员: "yun",
  秘: "bi",
  种: "chong",
  冼: "xian",
  洗: "xian",
  华: "hua",
  華: "hua",
  沈: "shen",
  尹: "yin",
  召: "shao",
  盛: "sheng",
  晁: "chao",
  纪: "ji",
  紀: "ji",
  尉: "wei",
  牟: "mou",
  燕: "yan",
  那: "na",
  贾: "jia",
  賈: "jia",
};
/** Characters whose first reading in the table is not the one in names. */
const givenReadings: Readonly<Record<string, string>> = {
  乐: "le",
  樂: "le",
  长: "chang",
  長: "chang",
  行: "xing",
  朝: "chao",
  重: "chong",
};
/** Family names of two characters. */
const twoCharacters: ReadonlySet<string> = new Set(
  "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 宇文 长孙 長孫 夏侯 东方 東方 端木 独孤 獨孤 南宫 南宮 万俟".split(
    " ",
  ),
);
/** How Koreans read characters that are frequent in their names. */
const korean: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "金kim 李lee 朴park 崔choe 鄭jeong 郑jeong 姜kang 趙jo 赵jo 尹yun 張jang 张jang 林lim 韓han 韩han 吳o 吴o 徐seo 申sin 權kwon 权kwon 黃hwang 黄hwang 安an " +
    "宋song 柳ryu 劉yu 刘yu 洪hong 高ko 文mun 梁yang 孫son 孙son 裵bae 白baek 許heo 许heo 南nam 沈sim 盧ro 卢ro 河ha 正jeong 恩eun 日il 成seong 永yeong 英yeong 哲cheol 鐵cheol 铁cheol 浩ho 虎ho " +
    "鎬ho 熙hui 美mi 順sun 顺sun 順sun 玉ok 淑suk 明myeong 男nam 雄ung 龍yong 龙yong 勇yong 光gwang 國guk 国guk 東dong 东dong 植sik 學hak 学hak 洙su 秀su 秋chu 鎭jin 镇jin 海hae 相sang 尚sang 在jae 載jae 俊jun 濬jun " +
    "基gi 起gi 吉gil 松song 元won 源won 京gyeong 慶gyeong 庆gyeong 景gyeong 敬gyeong 仁in 仲jung 中jung 善seon 仙seon 惠hye 慧hye 賢hyeon 贤hyeon 賢hyeon 泰tae 太tae 大dae 道do 德deok 德deok 萬man 万man 春chun 燮seop 變byeon 奎gyu 圭gyu " +
    "鉉hyeon 铉hyeon 炳byeong 秉byeong 炯hyeong 亨hyeong 廷jeong 汀jeong 仁in 承seung 勝seung 胜seung 昇seung 星seong 聖seong 圣seong 世se 宇u 友u 佑u 禹u 先seon 一il 主ju 周ju 珠ju 志ji 智ji 之ji"
  )
    .split(" ")
    .map((each) => [each.slice(0, 1), each.slice(1)]),
);
/** Frequent names of Japan. A character has many readings there, so that only whole names can be told. */
const japanese: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito 渡辺watanabe 渡邊watanabe 渡邉watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤kato 吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi 松本matsumoto " +
    "井上inoue 木村kimura 林hayashi 斎藤saito 斉藤saito 齋藤saito 清水shimizu 山崎yamazaki 森mori 池田ikeda 橋本hashimoto 阿部abe 安倍abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa 前田maeda 岡田okada 長谷川hasegawa " +
    "藤田fujita 後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto 福田fukuda 太田ota 西村nishimura 藤井fujii 金子kaneko 岡本okamoto 藤原fujiwara 中野nakano 三浦miura 原田harada 中川nakagawa 松田matsuda 竹内takeuchi 小野ono " +
    "田村tamura 中山nakayama 和田wada 石田ishida 森田morita 上田ueda 原hara 内田uchida 柴田shibata 酒井sakai 宮崎miyazaki 横山yokoyama 高木takagi 安藤ando 宮本miyamoto 大野ono 工藤kudo 谷口taniguchi 今井imai 高田takada 丸山maruyama 増田masuda " +
    "杉山sugiyama 村田murata 大塚otsuka 小島kojima 藤本fujimoto 平野hirano 新井arai 河野kono 上野ueno 武田takeda 野口noguchi 松井matsui 千葉chiba 菅原sugawara 岩崎iwasaki 木下kinoshita 佐野sano 野村nomura 松尾matsuo 菊地kikuchi 菊池kikuchi " +
    "杉本sugimoto 市川ichikawa 島田shimada 古川furukawa 大西onishi 桜井sakurai 高野takano 黒田kuroda 岸田kishida 石破ishiba 菅suga 鳩山hatoyama 小泉koizumi 麻生aso 太郎taro 一郎ichiro 二郎jiro 次郎jiro 三郎saburo 健ken 健一kenichi 健太kenta 誠makoto 隆takashi " +
    "浩hiroshi 博hiroshi 明akira 晃akira 昭akira 聡satoshi 哲也tetsuya 和也kazuya 達也tatsuya 直樹naoki 大輔daisuke 翔太shota 翔sho 拓也takuya 雄一yuichi 純一郎junichiro 晋三shinzo 文雄fumio 正雄masao 清kiyoshi 茂shigeru 進susumu 勇isamu 実minoru " +
    "花子hanako 陽子yoko 恵子keiko 幸子sachiko 和子kazuko 洋子yoko 裕子yuko 由美yumi 真由美mayumi 美穂miho 愛ai 美咲misaki 葵aoi 陽菜hina 結衣yui 優子yuko 京子kyoko 智子tomoko 直美naomi 明美akemi 久美子kumiko 由美子yumiko 恵美emi 真一shinichi 健二kenji 健太郎kentaro 裕司yuji 浩二koji 翔平shohei 大谷otani 蓮ren 剛takeshi 武takeshi 学manabu 修osamu 豊yutaka 正人masato 和夫kazuo 正彦masahiko 秀樹hideki 英樹hideki 俊介shunsuke 康夫yasuo 義隆yoshitaka 信夫nobuo 大介daisuke 直人naoto 裕太yuta 涼ryo 亮ryo 美香mika 千尋chihiro 明子akiko 順子junko 典子noriko 節子setsuko 文子fumiko 彩aya 舞mai 七海nanami 中曽根nakasone 野田noda 高市takaichi 早苗sanae 孫son 正義masayoshi 柳井yanai 正tadashi 河村kawamura 永井nagai 水野mizuno 松下matsushita 本田honda 豊田toyoda 吉川yoshikawa 山内yamauchi 西田nishida 広瀬hirose 川口kawaguchi 久保kubo 星野hoshino 関seki 大島oshima 樋口higuchi 青山aoyama"
  )
    .split(" ")
    .map(splitReading),
);

/** A name in Chinese characters in Latin letters, once for each country that may read it. The likeliest is first. */
export function romaniseHan(text: string): readonly string[] {
  const words = text.split(/[\s·・]+/u).filter((word) => word !== "");
  return [...new Set([readChinese(words), readKorean(words), readJapanese(words)])].filter((each) => each !== "");
}

function readChinese(words: readonly string[]): string {
  return words
    .flatMap((word, at) => {
      const letters = Array.from(word);
      const family =
        at > 0 || letters.length < 2 ? 0 : twoCharacters.has(word.slice(0, 2)) && letters.length > 2 ? 2 : 1;
      const read = (letter: string, index: number) =>
        (at === 0 && index === 0 ? familyReadings[letter] : undefined) ??
        givenReadings[letter] ??
        readings.get(letter) ??
        letter;
      const syllables = letters.map(read);
      return family === 0
        ? [syllables.join("")]
        : [syllables.slice(0, family).join(""), syllables.slice(family).join("")];
    })
    .join(" ");
}

function readKorean(words: readonly string[]): string {
  const syllables = Array.from(words.join(""), (letter) => korean[letter]);
  if (syllables.length < 2 || syllables.length > 4 || syllables.includes(undefined)) return "";
  return `${syllables[0] ?? ""} ${syllables.slice(1).join("")}`;
}

/** Parts characters from the letters that they are read as. */
function splitReading(row: string): [string, string] {
  const start = row.search(/[a-z]/u);
  return [row.slice(0, start), row.slice(start)];
}

/** Family and given name must both be known. */
function readJapanese(words: readonly string[]): string {
  const text = words.join(" ");
  const [family = "", given = ""] = words;
  if (words.length === 2 && family in japanese && given in japanese)
    return `${japanese[family] ?? ""} ${japanese[given] ?? ""}`;
  if (words.length !== 1) return "";
  for (let end = text.length - 1; end > 0; end--) {
    const [one, other] = [japanese[text.slice(0, end)], japanese[text.slice(end)]];
    if (one !== undefined && other !== undefined) return `${one} ${other}`;
  }
  return "";
}
