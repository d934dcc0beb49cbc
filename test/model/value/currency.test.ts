import { currencies, isCurrency, looksLikeCurrency, minorUnits, nearestCurrency } from '@charter/model/value/currency.ts';
import { describe, expect, it } from 'vitest';

describe('currencies', () => {
  it('lists each active code once, in order', () => {
    expect(currencies).toHaveLength(176);
    expect(currencies).toEqual([...new Set(currencies)].sort());
    expect(currencies.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  it.each(['EUR', 'USD', 'XCG', 'ZWG', 'SLE', 'XAD', 'XAU', 'VED'])('knows %s', (code) => {
    expect(isCurrency(code)).toBe(true);
  });

  it.each(['BGN', 'HRK', 'ANG', 'CUC', 'ZWL', 'SLL', 'DEM', 'XXX', 'XTS', 'eur', 'EURO', '', 'constructor'])('does not know %s', (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['XAU', undefined],
    ['BGN', undefined],
  ])('gives %s %s minor digits', (code, digits) => {
    expect(minorUnits(code)).toBe(digits);
  });
});

describe('nearestCurrency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    ['ERU', 'EUR'],
    ['EUD', 'EUR'],
    ['USS', 'USD'],
    ['GPB', 'GBP'],
    ['BGN', 'EUR'],
    ['RMB', 'CNY'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['euros', 'EUR'],
    ['$', 'USD'],
    ['dollars', 'USD'],
    ['pounds', 'GBP'],
    ['£', 'GBP'],
    ['XXX', undefined],
    ['QQQ', undefined],
    ['engineers', undefined],
    ['', undefined],
  ])('takes %s for %s', (text, code) => {
    expect(nearestCurrency(text)).toBe(code);
  });

  it('always proposes an active code', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const proposals = letters.flatMap((a) => letters.map((b) => nearestCurrency(`${a}${b}R`)));
    expect(proposals.filter((code) => code !== undefined && !isCurrency(code))).toEqual([]);
  });
});

describe('looksLikeCurrency', () => {
  it.each(['EUR', 'EUD', '€', 'Euro', 'dollars', 'eur', 'Usd'])('%s does', (unit) => {
    expect(looksLikeCurrency(unit)).toBe(true);
  });

  it.each(['pounds', 'cup', 'pen', 'top', 'engineers', 'EU', 'EURO-X', ''])('%s does not', (unit) => {
    expect(looksLikeCurrency(unit)).toBe(false);
  });
});
