import { encodeBase64, little } from "../text/example-bytes.ts";

/** Codes that telephones read, as rows of hexadecimal digits: a bit is a module, 1 is dark. The text stands above each. */
const codes = {
  /** "https://login.example/scan" */
  signIn: {
    size: 25,
    rows: "fe823f882bca08baefae8ba7cae8ba80ae88220a08feaabf800160009f9a4b8bd0f1f05eb18c8c1401f863c9b08f00f890d26fef8ad11568b24efb000c48b0fe90a8882cc880bacbf80bad0618ba76cf8824a5b8fef8a48",
  },
  /** "https://invoices.example/2026/17" */
  invoicePage: {
    size: 25,
    rows: "fe333f882c3a08bab32e8ba522e8bae12e88287a08feaabf800f0800d33e3b0e4d4e08c206c98adc5b0046a4e5871b43688ae23a8752e690d228fe0008d8c8fe8bad882308f0ba7efd0ba801e0ba049a882cfe40fecdd18",
  },
  /** "BCD\n002\n1\nSCT\n\nExample GmbH\nDE02120300000000202051\nEUR12.30\n\n\nInvoice 17" */
  payment: {
    size: 33,
    rows: "fe806cbf8829afca08baca972e8baec8c2e8ba6af02e882e6faa08feaaaabf8003286000ce2fb29782d8789720aae155d408c4ea5d488396b9a50fcab6b03832d85fb40d436a6940ffeaa2a48a8819a43816614f1f06948ef4d8473758b38c4ca9bd180bdfc5e702914b5dc8cf8cbcfd80086da8b8fe41c2a9082cba28c8baf6bafa0ba48b8a08ba7fc6ee08295c7800feec99e68",
  },
  /** "SPC\r\n0200\r\n1\r\nCH4431999123000889012\r\nS\r\nExample AG\r\nGasse\r\n1\r\n9000\r\nOrt\r\nCH\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n12.30\r\nCHF\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\nNON\r\n\r\n\r\nEPD" */
  swissBill: {
    size: 41,
    rows: "fee7d5f0bf882d854cda08ba2534c92e8ba7913212e8bad533fbae882d50955208feaaaaaabf800abb352800e6e4d57af98915c0826800c3f1aba5e88e814acdc7986aa44efdbf879a0048888023132f57d484ce43156a201b97d7507f8706a0a866606acfbb35fb0c1e2c320208629eeccedf84c2aa804110c7cab6a6e08b1ffd1234586344f55fe7814268a888203a89e3b37c8d435a44361806f4def5b9865846280890f655c73d14815e41755420e23fd57bff800ca003a880fe56cbabaf882f317a5888ba7ff6c7f98ba2e2a0a990bacd22ef79882fa33200c0feefdd555e8",
  },
  /** "bitcoin:bc1qexampleexampleexampleexampleexample000?amount=0.1" */
  bitcoin: {
    size: 33,
    rows: "fe2b713f8826967a08ba72c32e8ba2da3ae8ba5b252e882cd14a08feaaaabf8004267800969f8cd00c5ba88b782370520e88013346c8e399cce584c6cbea888602cb2b0a0c16f718335ece2d8a05ca5c502b34007b818616d50003da0fd58201642e78fe3cbaf2851b19e4c8aaa3cdf9000c01c8c8fe1c02a9082cbdd890ba58c4f98badc6fb80ba668a9e8821d46c00fed884d50",
  },
  /** "ethereum:0x0000000000000000000000000000000000000001@1?value=1e18" */
  ethereum: {
    size: 29,
    rows: "feaca3f88278ca08bae492e8baef22e8ba99cae882369208feaaabf80029c800f2ba14e8e428a6584f78c9709067120827eca5f860dd492857b6127800d324509e6ec89054c79310bf4124c025d0497053e29fb80081a8d8fe20caf0825e1890ba7c2fb8ba9048c0bae4920882aba410feaec9d0",
  },
  /** "0x0000000000000000000000000000000000000001" */
  bareAddress: {
    size: 25,
    rows: "fedabf882ad208bacaae8bafd2e8ba8aae8826d208feaabf800d50006b7aaf8303d540a76aaa81c8d5708eb2a8018035488378ab8780355097b2fa800a58c8feb6aa8822b8d8baa2fa8ba45550bafeaa882e1550fe74ab8",
  },
  /** "SMSTO:+15550100:JOIN" */
  textMessage: {
    size: 21,
    rows: "fed3f882b208ba52e8baeae8ba52e8826208feabf800b800b70258fdee08125a6865cc10961a6000ead8fefd6082e328ba6480baf8b0ba8860823a40fe9070",
  },
  /** "otpauth://totp/Example:ada@mail.example?secret=EXAMPLEEXAMPLE23&issuer=Example" */
  enrolment: {
    size: 33,
    rows: "fe1f173f882b48d208bae1f1ae8ba5d332e8ba9ea02e882c0b4a08feaaaabf800f66d000d32185bb0ad06e8c08ebfb10be8b59c8eac86607e4e4800623af887a8b492f0f910ed5105382e4b98b1b089c20cb6a24ab858df0e4c01a25645102563cc668f37e7a1885d3056a80a2cebcf9000c7798a8fecc02a908229748c8ba3376f80baa4e43f0ba47635c88295ed980fea474990",
  },
  /** "WIFI:T:WPA;S:Guest;P:example-only;;" */
  network: {
    size: 29,
    rows: "fe39dbf882fec208bafd7ae8bad08ae8ba2182e882495a08feaaabf800fb980082882e7059a4a5f00b9f40a885b47fd8424d5b10856934689a18d9204429b8d84f098120c4af04c8cad032f8957d6fd8aea38fb800ca98d8fe50dae08253e8d0ba478fe8ba3e9900ba24425082736f00fed352d0",
  },
  /** "WIFI:T:nopass;S:Guest;;" */
  openNetwork: {
    size: 25,
    rows: "feb3bf882fca08ba052e8bab3ae8ba21ae88212a08feaabf800d0800b748a5858122608ff596089d7a5033cbbb8059b1584eb058081f7d102faefb800878d0fec4ad082d48c8ba41fa0ba82ac8bac2350821d5a8feb9548",
  },
  /** "sgnl://linkdevice?uuid=example&pub_key=example" */
  signal: {
    size: 29,
    rows: "fe28d3f882a38208ba0a0ae8baee42e8ba46bae882d98a08feaaabf800728000fbd4d550142fdff89fa32880348a29985aef4868a900bbb89a3ba92038b38e0882ffc820f9aefff886a10e608c811908bfefdfb0009098e8fea93ae08222a8d8badf4fa8bad47078ba8b979082ebadd0fea75220",
  },
  /** "tg://login?token=example" */
  telegram: {
    size: 25,
    rows: "fef0bf882d0a08ba762e8baaeae8ba452e8826ca08feaabf800b3800b723a58ac309708be2bb0c1063b89b472f85c37bf86e2e6d0b10a5480e95fa000ce8d8fed8ab882cb8d0ba32f88baeceb8bab9b90824c4e0fece3f8",
  },
  /** "FIDO:/00000000000000000000" */
  passkey: {
    size: 21,
    rows: "fe6bf882f208ba02e8ba5ae8ba8ae8827208feabf8001000aa4890681500762ab8e8f52863aaa000b558fe4ac8823528bacbc8ba5470baeae8827538feeba8",
  },
  /** "wc:example@2?relay-protocol=irn&symKey=example" */
  walletConnect: {
    size: 29,
    rows: "fe289bf882a38a08ba0a3ae8baee52e8ba47fae882d9c208feaaabf800739000fbd44d50d42ebad8afa3e2403d0b02d8f7eec9788040faa85efbcc90d1d20ec8029fd0b091eef798878109c08160a1c8b3af7fa000f058e8fea91ac0824298d8bade4fe8bad4f018bacb279082aa0ad0fe87d520",
  },
  /** "TICKET-2026-004711" */
  ticket: {
    size: 21,
    rows: "febbf8823a08bac2e8ba3ae8ba1ae8829a08feabf8004800a34128b964d8565df08886c87e5dd800e810fec7e8824830ba7f50ba41c0bad778823568fee318",
  },
  /** "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about" */
  seedPhrase: {
    size: 37,
    rows: "fe83a17bf8829898e208bac85c3ae8baecb17ae8ba6fe572e882e6562208feaaaaabf80031670000ce285e9178f5c7e178e04a81a51480140a5720308a717e9738504fa5b8e0c37d497b406491c49678aa085f8730f0a3a57880aa07c1b860b4eae68420cf505d972860eda939803efb0772a03813dfbbb816484e8728e985a138802a23cf7bc03de9fc8fa0f2f64fafa800eb616880fe7fa38aa082d44f08a0ba8d5e8fb0ba27a17378ba61671f4082ca5c3430fef74e92b8",
  },
  /** "BEGIN:VCARD\nVERSION:3.0\nN:Example;Ada\nEMAIL:ada@mail.example\nEND:VCARD" */
  contact: {
    size: 33,
    rows: "feef253f882e612208bab0c52e8bad2a12e8ba02232e8829ab8a08feaaaabf8004d77000ce1607178316bad7102f9bc5838a4b34fb30a6ad4ed401903f0798c3a7ed500d52de42b0fbb2cd0e89c8db7d58ef3b4b19869d764bd0a7895b8c8d061f07682e434f41839adec0d8fed04ffa000abf08a8fe3fedac88295cf890ba8ffefa8ba01f0738ba25261e082a955de8fede48eb8",
  },
} as const;

/** The name of an example's code. */
export type CodeName = keyof typeof codes;

const scale = 4;
const margin = 4;

/** The description of a PDF's page that shows a code, with its left lower corner at a place in points. */
export function drawCode(name: CodeName, x = 200, y = 300): string {
  const { size, rows } = codes[name];
  const squares: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (isDark(rows, size, row, column)) squares.push(`${column * 3} ${(size - row) * 3} 3 3 re`);
    }
  }
  return `q 1 0 0 1 ${x} ${y} cm 0 g ${squares.join(" ")} f Q`;
}

/** A code as a picture: a BMP file of one bit a pixel. */
export function makeCodePicture(name: CodeName): { readonly base64: string } {
  const { size, rows } = codes[name];
  const side = (size + 2 * margin) * scale;
  const rowBytes = Math.ceil(side / 32) * 4;
  const pixels: number[] = [];
  // The lowest row comes first.
  for (let y = side - 1; y >= 0; y -= 1) {
    const line = Array.from({ length: rowBytes }, () => 0xff);
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [Math.floor(y / scale) - margin, Math.floor(x / scale) - margin];
      const isInside = row >= 0 && column >= 0 && row < size && column < size;
      if (isInside && isDark(rows, size, row, column)) line[x >> 3] = (line[x >> 3] ?? 0) & ~(0x80 >> (x & 7));
    }
    pixels.push(...line);
  }
  const start = 62;
  const sizes = [
    ...little(40, 4),
    ...little(side, 4),
    ...little(side, 4),
    1,
    0,
    1,
    0,
    ...little(0, 4),
    ...little(0, 4),
  ];
  const rest = [...little(0, 4), ...little(0, 4), ...little(2, 4), ...little(2, 4), 0, 0, 0, 0, 255, 255, 255, 0];
  const head = [0x42, 0x4d, ...little(start + pixels.length, 4), 0, 0, 0, 0, ...little(start, 4)];
  return { base64: encodeBase64([...head, ...sizes, ...rest, ...pixels]) };
}

/** A code as a table of HTML, each module a cell. */
export function drawCodeTable(name: CodeName, drawCell: (isDark: boolean) => string): string {
  const rows = listModules(name).map((row) => `<tr>${row.map(drawCell).join("")}</tr>`);
  return `<table cellspacing="0">${rows.join("")}</table>`;
}

/** A code as lines of block letters, two of them for each module. */
export function drawCodeLetters(name: CodeName): string {
  return listModules(name)
    .map((row) => row.map((isModuleDark) => (isModuleDark ? "██" : "  ")).join(""))
    .join("\n");
}

function listModules(name: CodeName): boolean[][] {
  const { size, rows } = codes[name];
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_unused, column) => isDark(rows, size, row, column)),
  );
}

function isDark(rows: string, size: number, row: number, column: number): boolean {
  const digits = Math.ceil(size / 4);
  const digit = Number.parseInt(rows[row * digits + (column >> 2)] ?? "0", 16);
  return (digit & (8 >> (column & 3))) !== 0;
}
