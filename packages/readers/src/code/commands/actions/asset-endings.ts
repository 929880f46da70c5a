const endings = [
  // word lists
  "dict?|dic|aff|lst",
  // fonts
  "woff2?|ttf|otf|eot",
  // pictures, sound, film
  "png|jpe?g|gif|ico|icns|bmp|webp|avif|svg|mp[34]|wav|ogg|webm",
  // style
  "css|scss|sass|less",
  // data and settings
  "json5?|jsonc|xml|ya?ml|toml|ini|cfg|csv|tsv|dat|data|bin|db|sqlite|plist|map|lock|po|mo",
  // text
  "txt|md|rst|log|pdf|docx?|xlsx?|license|html?",
  // keys and leftovers
  "pem|crt|key|bak|tmp|cache",
];

/** Endings that say a file holds no program; an interpreter that is pointed at such a file is a fact of its own. */
export const assetEnding = new RegExp(`\\.(?:${endings.join("|")})$`, "iu");
