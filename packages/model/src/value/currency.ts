import { nearest } from '../nearest.ts';

/**
 * The active codes by the digits of their minor unit; metals, bond units and units of account have none.
 * Source: ISO 4217 List One (kept by SIX Group), as in force since 2026-01-01, amendment 180.
 * Left out are XXX (no currency) and XTS (for tests): nobody can agree on an amount of either.
 */
const codesByMinorUnits: ReadonlyMap<number | undefined, string> = new Map([
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE
    CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK
    LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON
    RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
    XAD XCD XCG YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
  [undefined, 'XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XUA'],
]);

const minorUnitsByCode: ReadonlyMap<string, number | undefined> = new Map(
  [...codesByMinorUnits].flatMap(([digits, codes]) => codes.split(/\s+/).map((code) => [code, digits] as const)),
);

/** Every active ISO 4217 code a charter may use, in alphabetical order. */
export const currencies: readonly string[] = [...minorUnitsByCode.keys()].sort();

/** Proposed before the others where several codes are equally near. */
const widelyUsed = 'EUR USD GBP CHF JPY CNY CAD AUD SEK NOK DKK PLN CZK HUF RON INR BRL MXN ZAR SGD HKD KRW NZD'.split(' ');

/** Other ways to write money, and withdrawn codes, with the code that is most likely meant. */
const codesBySpelling: ReadonlyMap<string, string> = new Map([
  ...spellings('EUR', '€ euro euros bgn hrk dem frf itl esp ats'),
  ...spellings('USD', '$ us$ dollar dollars'),
  ...spellings('GBP', '£ sterling'),
  ...spellings('JPY', '¥ yen'),
  ...spellings('CNY', 'rmb yuan renminbi'),
  ...spellings('CHF', 'sfr franken'),
  ...spellings('INR', '₹ rupee rupees'),
  ...spellings('XCG', 'ang'),
  ...spellings('CUP', 'cuc'),
  ...spellings('SLE', 'sll'),
  ...spellings('ZWG', 'zwl'),
  ...widelyUsed.map((code) => [code.toLowerCase(), code] as const),
]);

/** Words that name a weight as well. */
const codesByAmbiguousWord: ReadonlyMap<string, string> = new Map(spellings('GBP', 'pound pounds'));

/** Whether a text is an active ISO 4217 code a charter may use, in capitals. */
export function isCurrency(code: string): boolean {
  return minorUnitsByCode.has(code);
}

/** How many digits after the point the currency's smallest unit has, or undefined where it has none or the code is not active. */
export function minorUnits(code: string): number | undefined {
  return minorUnitsByCode.get(code);
}

/** Whether a unit can only be meant as a currency: three capital letters, a sign such as `€`, a word such as `euros`, or `eur`. */
export function looksLikeCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || codesBySpelling.has(unit.toLowerCase());
}

/** The active code a sign, a word or a mistyped code most likely stands for, or undefined where none is near. */
export function nearestCurrency(text: string): string | undefined {
  const spelling = text.toLowerCase();
  const spelled = codesBySpelling.get(spelling) ?? codesByAmbiguousWord.get(spelling);
  return spelled ?? nearest(text, [...widelyUsed, ...currencies]);
}

function spellings(code: string, texts: string): [string, string][] {
  return texts.split(' ').map((text) => [text, code]);
}
