const burn = "nobody's account, to which coins are sent to be destroyed";
const token = "the contract of a token or a program, which everybody names";
const empty = "the hash of nothing at all";
const resolver = "a name server that everybody uses";

/** Values of types other than domains that everybody's messages hold, with the end of a sentence about each. */
export const everybodysValues: ReadonlyMap<string, string> = new Map([
  ["evm:0x0000000000000000000000000000000000000000", burn],
  ["evm:0x000000000000000000000000000000000000dead", burn],
  ["evm:0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", token],
  ["evm:0xdac17f958d2ee523a2206206994597c13d831ec7", token], // USDT on Ethereum.
  ["evm:0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48", token], // USDC on Ethereum.
  ["evm:0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2", token], // WETH.
  ["evm:0x6b175474e89094c44da98b954eedeac495271d0f", token], // DAI.
  ["evm:0x55d398326f99059ff775485246999027b3197955", token], // USDT on BNB Smart Chain.
  ["tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", token], // USDT.
  ["tron:T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", burn],
  ["solana:11111111111111111111111111111111", token],
  ["solana:So11111111111111111111111111111111111111112", token],
  ["solana:TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA", token],
  ["solana:EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", token], // USDC.
  ["solana:Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB", token], // USDT.
  ["bitcoin:1BitcoinEaterAddressDontSendf59kuE", burn],
  ["ton:0:0000000000000000000000000000000000000000000000000000000000000000", burn],
  ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", empty],
  ["sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709", empty],
  ["md5:d41d8cd98f00b204e9800998ecf8427e", empty],
  ...(
    "1.0.0.1 1.0.0.2 1.0.0.3 1.1.1.1 1.1.1.2 1.1.1.3 4.2.2.1 4.2.2.2 8.8.4.4 8.8.8.8 9.9.9.9 9.9.9.10 9.9.9.11 " +
    "64.6.64.6 64.6.65.6 76.76.2.0 76.76.10.0 77.88.8.1 77.88.8.8 94.140.14.14 94.140.15.15 114.114.114.114 119.29.29.29 " +
    "149.112.112.10 149.112.112.11 149.112.112.112 180.76.76.76 185.228.168.9 185.228.169.9 208.67.220.220 208.67.222.222 " +
    "223.5.5.5 223.6.6.6 2001:4860:4860::8844 2001:4860:4860::8888 2606:4700:4700::1001 2606:4700:4700::1111 " +
    "2620:119:35::35 2620:119:53::53 2620:fe::9 2620:fe::fe 2a10:50c0::ad1:ff 2a10:50c0::ad2:ff"
  )
    .split(" ")
    .map((address): [string, string] => [address, resolver]),
]);
