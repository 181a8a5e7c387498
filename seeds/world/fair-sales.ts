import type { EntityManager } from '@mikro-orm/postgresql';
import { Booth, ContractLead, Exhibition, Product, PurchaseOrder, Sale } from '../../src/exhibitions/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make, rials } from './made-up.js';
import { FAIR } from './fair.js';

/**
 * What the fairs came to: sales as exhibitors declared them and as some were verified, orders in every state, and talks that may become
 * contracts.
 */
export async function seedFairSales(em: EntityManager): Promise<void> {
  await sales(em);
  await ordersAndLeads(em);
}

type Check = [verified: number, price: number] | 'rejected' | undefined;

type SaleLine = [booth: string, product: string, soldOn: string, quantity: number, price: number, buyer: `${Sale['buyerKind']}`, country: string, check?: Check];

const sale = ([at, product, soldOn, declaredQuantity, price, buyerKind, buyerCountryCode, check]: SaleLine, line: number): MadeUp<Sale> => ({
  key: `${at}/${line + 1}`, booth: seededId(Booth, at), product: seededId(Product, product), soldOn, declaredOn: soldOn, declaredQuantity,
  ...rials('declaredUnitPrice', price), buyerKind, buyerCountryCode,
  ...verification(soldOn, check),
});

function verification(soldOn: string, check: Check): Partial<MadeUp<Sale>> {
  if (!check) return { verification: 'DECLARED' };
  if (check === 'rejected') return { verification: 'REJECTED', verifiedOn: '2026-10-28' };
  return { verification: 'VERIFIED', verifiedOn: soldOn < '2026-10-01' ? '2026-03-20' : '2026-10-27', verifiedQuantity: check[0], ...rials('verifiedUnitPrice', check[1]) };
}

async function sales(em: EntityManager): Promise<void> {
  const lines: SaleLine[] = [
    [`${FAIR}/lalejin-pottery`, 'P-1404-00001', '2026-10-20', 1, 14_500_000, 'INDIVIDUAL', 'IR', [1, 14_500_000]],
    [`${FAIR}/lalejin-pottery`, 'P-1404-00002', '2026-10-21', 3, 9_800_000, 'SHOP', 'IR', [2, 9_800_000]],
    [`${FAIR}/lalejin-pottery`, 'P-1404-00004', '2026-10-22', 4, 7_500_000, 'INDIVIDUAL', 'IR'],
    [`${FAIR}/lalejin-pottery`, 'P-1405-00002', '2026-10-23', 22, 2_400_000, 'INDIVIDUAL', 'IR'],
    [`${FAIR}/A-00001`, 'P-1404-00101', '2026-10-21', 2, 88_000_000, 'COMPANY', 'IR', [2, 85_000_000]],
    [`${FAIR}/TR-1404-0003`, 'P-1405-00001', '2026-10-22', 9, 11_500_000, 'SHOP', 'IR', [9, 11_500_000]],
    [`${FAIR}/kalpurgan`, 'P-1405-00101', '2026-10-20', 5, 18_000_000, 'PUBLIC_BODY', 'IR', [5, 18_000_000]],
    [`${FAIR}/kalpurgan`, 'P-1405-00102', '2026-10-24', 3, 8_600_000, 'INDIVIDUAL', 'IR'],
    [`${FAIR}/IR-25`, 'P-1405-00401', '2026-10-23', 14, 5_500_000, 'INDIVIDUAL', 'IR'],
    [`${FAIR}/isfahan-house`, 'P-1404-00201', '2026-10-24', 1, 65_000_000, 'INDIVIDUAL', 'IR', 'rejected'],
    [`${FAIR}/isfahan-house`, 'P-1405-00201', '2026-10-24', 4, 48_000_000, 'SHOP', 'IR', [4, 46_500_000]],
    [`${FAIR}/A-00007`, 'P-1405-00301', '2026-10-23', 1, 39_000_000, 'UNKNOWN', 'IR'],
    [`${FAIR}/khorramru`, 'P-1405-00601', '2026-10-21', 60, 900_000, 'INDIVIDUAL', 'IR'],
    ['nowruz/A-00001', 'P-1404-00101', '2026-03-12', 1, 80_000_000, 'INDIVIDUAL', 'IR', [1, 80_000_000]],
    ['nowruz/TR-1404-0015', 'P-1404-00004', '2026-03-16', 5, 7_000_000, 'INDIVIDUAL', 'IR'],
  ];
  const abroad: MadeUp<Sale> = {
    key: `${FAIR}/A-00007/euro`, booth: seededId(Booth, `${FAIR}/A-00007`), product: seededId(Product, 'P-1404-00301'), soldOn: '2026-10-22',
    verification: 'DECLARED', declaredOn: '2026-10-22', declaredQuantity: 2,
    declaredUnitPriceAmount: '180.00', declaredUnitPriceCurrency: 'EUR', buyerKind: 'SHOP', buyerCountryCode: 'DE',
  };
  await make(em, Sale, [...lines.map(sale), abroad]);
}

const order = (booth: string, product: string, quantity: number, price: number) => ({
  key: `${FAIR}/${booth}/${product}`, booth: seededId(Booth, `${FAIR}/${booth}`), product: seededId(Product, product), quantity, ...rials('unitPrice', price),
  buyerCountryCode: 'IR',
});

async function ordersAndLeads(em: EntityManager): Promise<void> {
  await make(em, PurchaseOrder, [
    {
      ...order('lalejin-pottery', 'P-1405-00002', 60, 2_100_000), state: 'DELIVERED', placedOn: '2026-10-22', acceptedOn: '2026-10-23',
      dueOn: '2026-11-20', deliveredOn: '2026-11-17', buyerKind: 'COMPANY',
    },
    {
      ...order('TR-1404-0003', 'P-1405-00001', 30, 10_500_000), state: 'ACCEPTED', placedOn: '2026-10-23', acceptedOn: '2026-10-26',
      dueOn: '2027-01-19', buyerKind: 'SHOP',
    },
    { ...order('A-00001', 'P-1404-00101', 3, 82_000_000), state: 'PLACED', placedOn: '2026-10-24', dueOn: '2027-02-18', buyerKind: 'PUBLIC_BODY' },
    {
      ...order('IR-25', 'P-1405-00401', 10, 5_000_000), state: 'CANCELLED', placedOn: '2026-10-23', dueOn: '2026-12-01', cancelledOn: '2026-11-02',
      buyerKind: 'SHOP',
    },
  ]);
  const lead = { exhibition: seededId(Exhibition, FAIR) };
  await make(em, ContractLead, [
    {
      ...lead, key: `${FAIR}/1`, booth: seededId(Booth, `${FAIR}/A-00001`), kind: 'CONTRACT', state: 'SIGNED',
      subject: 'ظرف‌های فیروزه‌ای برای هتلی در شیراز', ...rials('value', 2_600_000_000), recordedOn: '2026-10-23', signedOn: '2026-11-14',
      buyerKind: 'COMPANY', buyerCountryCode: 'IR',
    },
    {
      ...lead, key: `${FAIR}/2`, booth: seededId(Booth, `${FAIR}/kalpurgan`), kind: 'LETTER_OF_INTENT', state: 'OPEN',
      subject: 'فروش کوزه‌های کلپورگان در فروشگاه موزه', valueAmount: '4200.00', valueCurrency: 'EUR', recordedOn: '2026-10-24', buyerKind: 'SHOP',
      buyerCountryCode: 'FR',
    },
    {
      ...lead, key: `${FAIR}/3`, booth: seededId(Booth, `${FAIR}/isfahan-house`), kind: 'CONVERSATION', state: 'OPEN',
      subject: 'آینه‌ی فیروزه‌کوب برای تالار یک بانک', recordedOn: '2026-10-22', buyerKind: 'COMPANY', buyerCountryCode: 'IR',
    },
    {
      ...lead, key: `${FAIR}/4`, kind: 'LETTER_OF_INTENT', state: 'LOST', subject: 'صادرات قالیچه‌ی محرابی', ...rials('value', 9_000_000_000),
      recordedOn: '2026-10-21', lostOn: '2026-11-10', buyerKind: 'SHOP', buyerCountryCode: 'AE',
    },
  ]);
}
