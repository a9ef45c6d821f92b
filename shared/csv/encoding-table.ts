/** The encodings that legacy files come in, as WHATWG labels; the two DOS pages that the standard lacks by IBM's name. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "windows-1257",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-16",
  "koi8-r",
  "koi8-u",
  "ibm866",
  "ibm852",
  "ibm850",
  "macintosh",
  "x-mac-cyrillic",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What ISO pages have from 0x80 to 0x9F: control characters. */
const CONTROLS = String.fromCharCode(...Array.from({ length: 32 }, (_, index) => 0x80 + index));

/**
 * Characters of the bytes 0x80 to 0xFF, for the pages that TextDecoder does not know, or not everywhere: Node
 * has no ISO-8859-16 and takes windows-1252 for Latin-1. Unicode Consortium: CP850, CP852, CP1252, 8859-16.
 */
export const UPPER_HALF_BY_ENCODING: Readonly<Partial<Record<Encoding, string>>> = {
  ibm850:
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
  ibm852:
    "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
  "windows-1252":
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
  "iso-8859-16": `${CONTROLS}\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`,
};
