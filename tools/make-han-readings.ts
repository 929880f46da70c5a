// Writes the table of Pinyin readings of Chinese characters, for comparing names.
// Usage: node tools/make-han-readings.ts. The order comes from the collation of the Unicode CLDR that Node carries.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** For each syllable a character that everybody reads so; two where the table is not known to begin a syllable between them. */
const anchors =
  "a阿 ai哀 an安 ang昂 ao熬 ba八 bai白 ban班 bang邦 bao包 bei杯 ben奔 beng崩 bi逼 bian边 biao标 bie别 bin宾 bing兵 bo波 bu不 ca擦 cai猜 can参 cang仓 cao操 ce册 cen岑 ceng层 cha叉 chai柴 chan产 chang昌 chao超 che车 chen陈 cheng成 chi吃 chong充 chou抽 chu出 chuai揣 chuan川 chuang窗 chui吹 chun春 chuo戳 ci词 cong聪 cou凑 cu粗 cuan窜 cui崔 cun村 cuo错 da大 dai戴 dan丹 dang当 dao刀 de德 deng邓 di低 dian颠 diao刁 die爹 ding丁 diu丢 dong东 dou兜 du督 duan端 dui堆 dun敦 duo多 e鹅 en恩 er儿 fa发 fan帆 fang方 fei飞 fen芬 feng风 fou缶 fu夫 ga嘎 gai该 gan甘 gang刚 gao高 ge哥 gei给 gen根 geng耕 gong工 gou沟 gu姑 gua瓜 guai乖 guan关 guang光 gui归 gun滚 guo郭 ha哈 hai海 han寒 hang杭 hao豪 he喝 hei黑 hen痕 heng亨 hong洪 hou侯 hu胡 hua花 huai怀 huan欢 huang黄 hui辉 hun昏 huo火 ji鸡 jia家 jian坚 jiang江 jiao交 jie街 jin金 jing京 jiong炯 jiu九 ju居 juan娟 jue决 jun军 ka卡 kai开 kan刊 kang康 kao考 ke科 ken肯 keng坑 kong空 kou口 ku枯 kua夸 kuai快 kuan宽 kuang匡 kui亏 kun昆 kuo扩 la拉 lai来 lan兰 lang郎 lao劳 le勒 lei雷 leng冷 li黎 lia俩 lian连 liang良 liao辽 lie列 lin林 ling灵 liu刘 long龙 lou楼 lu卢 luan乱 lun伦 luo罗 lv驴 lve略 ma妈 mai麦 man满 mang忙 mao毛 mei梅 men门 meng孟 mi米 mian棉 miao苗 mie灭 min民 ming名 miu谬 mo摸 mou谋 mu木 na拿 nai奶 nan男 nang囊 nao脑 ne讷 nei内 nen嫩 neng能 ni尼 nian年 niang娘 niao鸟 nie聂 nin您 ning宁 niu牛 nong农 nu奴 nuan暖 nuo诺 nv女 nve虐 o哦 ou欧 pa怕 pai拍 pan潘 pang旁 pao跑 pei培 pen喷 peng朋 pi皮 pian片 piao飘 pie撇 pin品 ping平 po坡 pou剖 pu普 qi七 qia恰 qian千 qiang枪 qiao乔 qie切 qin亲 qing青 qiong穷 qiu秋 qu区 quan全 que缺 qun群 ran然 rang让 rao饶 re热 ren人 reng仍 ri日 rong荣 rou柔 ru如 ruan软 rui瑞 run润 ruo若 sa撒 sai赛 san三 sang桑 sao扫 se色 sen森 seng僧 sha沙 shai晒 shan山 shang商 shao烧 she舍 shen申 sheng生 shi师 shou收 shu书 shua刷 shuai帅 shuan栓 shuang双 shui水 shun顺 shuo说 si思 song松 sou搜 su苏 suan酸 sui虽 sun孙 suo所 ta他 tai台 tan谈 tang唐 tao涛 te特 teng腾 ti体 tian天 tiao条 tie铁 ting听 tong通 tou偷 tu图 tuan团 tui推 tun吞 tuo拖 wa挖 wai外 wan万 wang王 wei威 wen文 weng翁 wo我 wu乌 xi西 xia夏 xian先 xiang香 xiao小 xie谢 xin心 xing星 xiong雄 xiu秀 xu徐 xuan宣 xue学 xun勋 ya鸭 yan烟 yang央 yao腰 ye爷 yi一 yin音 ying英 yo哟 yong勇 you优 yu余 yuan元 yue月 yun云 za杂 zai栽 zan赞 zang脏 zao早 ze则 zei贼 zen怎 zeng曾 zha扎 zhai宅 zhan占 zhang张 zhao赵 zhe者 zhen真 zheng正 zhi知 zhong中 zhou周 zhu朱 zhua抓 zhuai拽 zhuan专 zhuang庄 zhui追 zhun准 zhuo卓 zi资 zong宗 zou邹 zu租 zuan钻 zui最 zun尊 zuo左 bao抱 bei贝 bei备 ceng蹭 de得 deng登 deng凳 du杜 fou否 huai坏 huan换 huang荒 kuang况 kui溃 le了 lei累 mao貌 mei眉 niang酿 nian念 nu怒 qiao俏 qie且 qin沁 qing庆 qiong琼 she社 shen深 shuang爽 shui睡 xiu袖 xu须 heng横 hong轰 luan卵 pi譬 pian偏 lve略 lun论 e恶 en恩 sheng圣 shen慎 bie憋 biao表 ru入 nong弄 neng能 ni泥 zen怎 zeng增 zha炸";
/** Characters with which a syllable begins in the order of Pinyin. Where none is known, the middle between two anchors is taken. */
const beginnings =
  "耑驴阿哎安肮凹八挀扳邦勹陂奔伻屄边灬憋汃冫癶峬嚓偲参仓撡冊嵾曽叉芆辿伥抄车抻阷吃充抽出欻揣巛刅吹旾逴呲匆凑粗汆崔邨搓咑呆丹当刀嘚灯氐嗲刁爹丁丟东吺厾吨多妸奀儿发帆匚飞分丰紑伕旮侅甘冈皋戈给根刯工勾估瓜乖关光归丨呙哈咍佄夯茠诃黒拫亨噷齁乯花怀巟灰昏吙丌加戋江艽阶巾坕冂丩凥姢噘军咔开刊忼尻匼肎劥空抠扝夸蒯宽匡亏坤扩垃来兰啷捞勒崚刕俩奁良撩列拎刢溜龙瞜噜娈抡罗妈埋嫚牤猫呅门甿咪宀喵乜民名谬摸哞毪拏孻囡囊孬疒娞恁能妮拈鸟捏囜宁妞农奴奻疟郍喔讴妑拍眅乓抛呸喷匉丕剽氕姘乒钋剖仆七掐千呛悄亲芎丘区峑缺夋呥穣娆惹人扔日茸厹邚堧婑瞤捼仨毢三桒掻閪森僧杀筛山伤弰奢申升尸収书刷衰闩双吮说厶忪捜苏狻夊孙唆他囼坍汤夲忑熥剔天旫帖厅囲偷凸湍推吞乇穵歪弯尣危昷翁挝乌夕虲仙乡灱些心星休吅削坃丫恹央幺倻一囙应哟佣优扜囦曰晕帀災兂匨傮则贼怎扎捚沾张钊蜇贞争之中州朱抓拽专妆隹宒卓乲宗邹租钻厜尊昨";

const collator = new Intl.Collator("zh-u-co-pinyin");
const characters = Array.from({ length: 0x9f_a6 - 0x4e_00 }, (_, at) => String.fromCodePoint(0x4e_00 + at)).toSorted(
  (one, other) => collator.compare(one, other),
);
const place = new Map(characters.map((character, at) => [character, at]));
const wanted = anchors
  .split(" ")
  .map((each) => ({ syllable: each.slice(0, -1), at: place.get(each.slice(-1)) ?? 0 }))
  .toSorted((one, other) => one.at - other.at);
const known = Array.from(beginnings, (character) => place.get(character) ?? -1).toSorted((one, other) => one - other);
const starts = wanted.map(({ at }, index) => {
  const before = wanted[index - 1]?.at ?? -1;
  return known.findLast((each) => each > before && each <= at) ?? (index === 0 ? 0 : Math.ceil((before + at) / 2));
});
const readings: Record<string, string> = {};
for (const [index, { syllable }] of wanted.entries())
  readings[syllable] =
    (readings[syllable] ?? "") +
    characters.slice(starts[index], starts[index + 1] ?? (place.get("咗") ?? 0) + 1).join("");

const table = {
  source: "Unicode CLDR, collation zh-u-co-pinyin",
  licence: "Unicode License v3",
  version: process.versions["icu"] ?? "",
  readings,
};
const file = join(import.meta.dirname, "../packages/readers/src/name/data/han-readings.json");
writeFileSync(file, `${JSON.stringify(table, undefined, 2)}\n`);
process.stdout.write(`wrote   han-readings.json, ${Object.keys(readings).length} syllables, ICU ${table.version}\n`);
