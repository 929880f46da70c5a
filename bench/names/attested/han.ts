import { readSpellings, type NameStock } from "./spellings.ts";

/** Chinese names in both forms of characters, in Pinyin, in the spelling before it, and as people from the south write them. */
export const hanNames: NameStock = {
  isFamilyFirst: true,
  isJoined: true,
  families: readSpellings(`
王, Wang, Wong
李, Li, Lee
张, Zhang, Chang, Cheung
刘, Liu, Lau
陈, Chen, Chan, Tan
杨, Yang, Yeung
黄, Huang, Wong, Ng
赵, Zhao, Chao, Chiu
周, Zhou, Chou, Chow
吴, Wu, Ng
徐, Xu, Hsu
孙, Sun
朱, Zhu, Chu
高, Gao, Kao
林, Lin, Lam, Lim
何, He, Ho
郭, Guo, Kuo, Kwok
马, Ma
罗, Luo, Lo
梁, Liang, Leung
谢, Xie, Hsieh, Tse
曾, Zeng, Tseng, Tsang
邓, Deng, Teng, Tang
萧, Xiao, Hsiao, Siu
蔡, Cai, Tsai, Choi
蒋, Jiang, Chiang
任, Ren, Jen
单, Shan
欧阳, Ouyang, Ou-yang
崔, Cui, Tsui`),
  givens: readSpellings(`
伟, Wei
秀英, Xiuying, Hsiu-ying, Xiu Ying
建国, Jianguo, Chien-kuo, Jian Guo
志强, Zhiqiang, Chih-chiang, Zhi Qiang
小平, Xiaoping, Hsiao-p'ing, Xiao Ping
泽民, Zemin, Tse-min
晓明, Xiaoming, Hsiao-ming, Xiao-Ming
丽华, Lihua, Li-hua
文杰, Wenjie, Wen-chieh
国强, Guoqiang, Kuo-chiang
美玲, Meiling, Mei-ling
永康, Yongkang, Yung-kang
子轩, Zixuan, Tzu-hsuan
春生, Chunsheng, Ch'un-sheng
家豪, Jiahao, Chia-hao
淑芬, Shufen, Shu-fen
俊杰, Junjie, Chun-chieh
玉兰, Yulan, Yu-lan
海涛, Haitao, Hai-tao
雪梅, Xuemei, Hsueh-mei
东升, Dongsheng, Tung-sheng
金龙, Jinlong, Chin-lung
德华, Dehua, Te-hua
静, Jing, Ching
浩然, Haoran, Hao-jan
佳怡, Jiayi, Chia-yi
庆红, Qinghong, Ch'ing-hung
正义, Zhengyi, Cheng-yi
思远, Siyuan, Ssu-yuan
磊, Lei`),
};
