import type { EntityManager } from '@mikro-orm/postgresql';
import { Artisan, CraftPlace, Province } from '../../src/heritage/index.js';
import { Trainee, TrainingCentre } from '../../src/training/index.js';
import { Booth, Exhibition, ExhibitionHall, ExhibitionOrganiser, ExhibitionProduct, Exhibitor, Product, VisitStatistic } from '../../src/exhibitions/index.js';
import { Organisation, Party } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make, rials } from './made-up.js';
import { personId } from './people.js';

export const FAIR = 'handicrafts-fair-2026';

/**
 * The handicrafts fair in Tehran, October 2026: two halls, exhibitors of all seven kinds, half-price booths and free lodging for those from
 * poorer provinces. What TR-1404-0001 made stands on the booth of the Lalejin centre. Around it a small fair of the province
 * before, one announced and one called off.
 */
export async function seedFair(em: EntityManager): Promise<void> {
  await exhibitions(em);
  await exhibitors(em);
  await booths(em);
  await shown(em);
}

async function exhibitions(em: EntityManager): Promise<void> {
  const tehran = seededId(Province, 'IR-23');
  await make(em, Exhibition, [
    {
      key: FAIR, slug: FAIR, nameFa: 'نمایشگاه صنایع‌دستی چهارسوق ۱۴۰۵', nameEn: 'Chaharsuq Handicrafts Fair 2026', series: 'chaharsuq', edition: 2,
      level: 'NATIONAL', state: 'CLOSED', opensOn: '2026-10-20', closesOn: '2026-10-24',
      callOpensOn: '2026-07-23', callClosesOn: '2026-08-22', venueFa: 'تالار چهارسوق، تهران', venueEn: 'Chaharsuq Hall, Tehran',
      theme: 'دستِ آموزنده', province: tehran, note: 'Made up for trying the hub.',
      reportedExhibitorCount: 9, reportedVisitorCount: 20_740, reportedLodgedCount: 4, ...rials('reportedSales', 949_000_000),
    },
    {
      key: 'nowruz-market-hamadan', slug: 'nowruz-market-hamadan', nameFa: 'بازارچه‌ی نوروزی سفال لالجین', nameEn: 'Nowruz Pottery Market in Lalejin',
      series: 'nowruz-lalejin', edition: 4, level: 'PROVINCIAL', state: 'CLOSED', opensOn: '2026-03-08', closesOn: '2026-03-17',
      venueFa: 'میدان سفال، لالجین', venueEn: 'Pottery Square, Lalejin', province: seededId(Province, 'IR-13'), craftPlace: seededId(CraftPlace, 'lalejin'),
    },
    {
      key: 'handicrafts-week-2027', slug: 'handicrafts-week-2027', nameFa: 'بازار هفته‌ی صنایع‌دستی اصفهان',
      nameEn: 'Isfahan Handicrafts Week Market', level: 'LOCAL', state: 'ANNOUNCED', opensOn: '2027-06-08', closesOn: '2027-06-14',
      venueFa: 'عمارت چهارباغ، اصفهان', venueEn: 'Chaharbagh House, Isfahan', province: seededId(Province, 'IR-10'),
      craftPlace: seededId(CraftPlace, 'isfahan'),
    },
    {
      key: 'gulf-craft-show', slug: 'gulf-craft-show', nameFa: 'نمایش صنایع‌دستی در مسقط', nameEn: 'Craft Show in Muscat', level: 'INTERNATIONAL',
      state: 'CANCELLED', opensOn: '2026-05-10', closesOn: '2026-05-13', cancelledOn: '2026-04-20', venueFa: 'تالار بندر، مسقط',
      venueEn: 'Harbour Hall, Muscat', countryCode: 'OM',
    },
  ]);
  await make(em, ExhibitionOrganiser, [
    { key: `${FAIR}/deputy`, exhibition: seededId(Exhibition, FAIR), party: seededId(Party, 'deputy'), role: 'LEAD' },
    { key: `${FAIR}/tvto`, exhibition: seededId(Exhibition, FAIR), party: seededId(Party, 'tvto'), role: 'PARTNER' },
    { key: `${FAIR}/chamber`, exhibition: seededId(Exhibition, FAIR), organisation: seededId(Organisation, 'crafts-export-committee'), role: 'SPONSOR' },
    {
      key: 'nowruz-market-hamadan/union', exhibition: seededId(Exhibition, 'nowruz-market-hamadan'),
      organisation: seededId(Organisation, 'lalejin-potters-union'), role: 'LEAD',
    },
  ]);
  await make(em, ExhibitionHall, [
    {
      key: `${FAIR}/A`, exhibition: seededId(Exhibition, FAIR), code: 'A', nameFa: 'تالار سفال و سنگ', nameEn: 'Hall of Clay and Stone',
      areaSquareMetres: 1200,
    },
    {
      key: `${FAIR}/B`, exhibition: seededId(Exhibition, FAIR), code: 'B', nameFa: 'تالار چوب، فلز و بافته',
      nameEn: 'Hall of Wood, Metal and Weaving', areaSquareMetres: 1650,
    },
  ]);
  const visitors = [3180, 3960, 4410, 5270, 3920];
  await make(em, VisitStatistic, visitors.map((visitorCount, at) => ({
    key: `${FAIR}/${20 + at}`, exhibition: seededId(Exhibition, FAIR), visitedOn: `2026-10-${20 + at}`, visitorCount,
    foreignVisitorCount: [41, 56, 63, 88, 49][at]!,
  })));
}

/** One exhibitor of each kind, and a second trainee. */
async function exhibitors(em: EntityManager): Promise<void> {
  await make(em, Exhibitor, [
    {
      key: 'lalejin-pottery', kind: 'CENTRE', nameFa: 'مرکز آموزش سفال لالجین', nameEn: 'Lalejin Pottery Training Centre',
      trainingCentre: seededId(TrainingCentre, 'lalejin-pottery'),
    },
    { key: 'A-00001', kind: 'ARTISAN', nameFa: 'سفال سفالچیان', nameEn: 'Sofalchian Pottery', artisan: seededId(Artisan, 'A-00001') },
    { key: 'A-00007', kind: 'ARTISAN', nameFa: 'خاتم‌سرا', nameEn: 'Khatamsara', artisan: seededId(Artisan, 'A-00007') },
    { key: 'TR-1404-0003', kind: 'TRAINEE', nameFa: 'TR-1404-0003', nameEn: 'TR-1404-0003', trainee: seededId(Trainee, 'TR-1404-0003') },
    { key: 'TR-1404-0015', kind: 'TRAINEE', nameFa: 'TR-1404-0015', nameEn: 'TR-1404-0015', trainee: seededId(Trainee, 'TR-1404-0015') },
    { key: 'kalpurgan', kind: 'PLACE', nameFa: 'روستای کلپورگان', nameEn: 'Village of Kalpurgan', craftPlace: seededId(CraftPlace, 'kalpurgan') },
    {
      key: 'isfahan-house', kind: 'ORGANISATION', nameFa: 'خانه‌ی صنایع‌دستی زنده‌رود', nameEn: 'Zendehrud House of Handicrafts',
      organisation: seededId(Organisation, 'zendehrud-house'),
    },
    { key: 'IR-25', kind: 'PROVINCE', nameFa: 'استان قم', nameEn: 'Qom Province', province: seededId(Province, 'IR-25') },
    { key: 'IR-03', kind: 'PROVINCE', nameFa: 'استان آذربایجان شرقی', nameEn: 'East Azerbaijan Province', province: seededId(Province, 'IR-03') },
    { key: 'khorramru', kind: 'PERSON', nameFa: 'کوزه‌های بندانگشتی', nameEn: 'Thimble Pots', person: personId('khorramru') },
  ]);
}

type BoothLine = [exhibitor: string, number: string, squareMetres: number, fee: number, discountPercent: number, hasLodging?: 'lodging'];

const booth = ([exhibitor, number, areaSquareMetres, fee, discountPercent, lodging]: BoothLine): MadeUp<Booth> => ({
  key: `${FAIR}/${exhibitor}`, exhibition: seededId(Exhibition, FAIR), hall: seededId(ExhibitionHall, `${FAIR}/${number[0]}`),
  exhibitor: seededId(Exhibitor, exhibitor), number, state: 'RELEASED',
  appliedOn: '2026-08-08', allocatedOn: '2026-09-13', occupiedOn: '2026-10-19', releasedOn: '2026-10-25', areaSquareMetres, ...rials('fee', fee),
  discountPercent, hasLodging: lodging === 'lodging',
});

async function booths(em: EntityManager): Promise<void> {
  const given: BoothLine[] = [
    ['lalejin-pottery', 'A-01', 18, 220_000_000, 50],
    ['A-00001', 'A-02', 12, 150_000_000, 0],
    ['TR-1404-0003', 'A-03', 6, 80_000_000, 50],
    ['kalpurgan', 'A-04', 12, 150_000_000, 100, 'lodging'],
    ['IR-25', 'A-05', 9, 110_000_000, 50, 'lodging'],
    ['isfahan-house', 'B-01', 24, 290_000_000, 0],
    ['A-00007', 'B-02', 12, 150_000_000, 0],
    ['IR-03', 'B-03', 18, 220_000_000, 25],
  ];
  const fair = seededId(Exhibition, FAIR);
  await make(em, Booth, [
    ...given.map(booth),
    {
      key: `${FAIR}/khorramru`, exhibition: fair, exhibitor: seededId(Exhibitor, 'khorramru'), state: 'RELEASED',
      hall: seededId(ExhibitionHall, `${FAIR}/B`), number: 'B-04', appliedOn: '2026-08-20', allocatedOn: '2026-09-13', occupiedOn: '2026-10-19',
      releasedOn: '2026-10-25', areaSquareMetres: 6, ...rials('fee', 80_000_000),
    },
    {
      key: `${FAIR}/TR-1404-0015`, exhibition: fair, exhibitor: seededId(Exhibitor, 'TR-1404-0015'), state: 'REJECTED', appliedOn: '2026-08-22',
      rejectedOn: '2026-09-13', areaSquareMetres: 6,
    },
    {
      key: 'nowruz/A-00001', exhibition: seededId(Exhibition, 'nowruz-market-hamadan'), exhibitor: seededId(Exhibitor, 'A-00001'), state: 'RELEASED',
      number: '3', appliedOn: '2026-02-10', allocatedOn: '2026-02-24', releasedOn: '2026-03-18', areaSquareMetres: 6,
    },
    {
      key: 'nowruz/TR-1404-0015', exhibition: seededId(Exhibition, 'nowruz-market-hamadan'), exhibitor: seededId(Exhibitor, 'TR-1404-0015'),
      state: 'RELEASED', number: '7', appliedOn: '2026-02-11', allocatedOn: '2026-02-24', occupiedOn: '2026-03-07', releasedOn: '2026-03-18',
      areaSquareMetres: 4,
    },
  ]);
}

/** The day of consignment stands where the product is not the exhibitor's own. */
type ShownLine = [booth: string, product: string, quantity: number, asked: number, consignedOn?: string];

const SHOWN: ShownLine[] = [
  [`${FAIR}/lalejin-pottery`, 'P-1404-00001', 1, 14_500_000],
  [`${FAIR}/lalejin-pottery`, 'P-1404-00002', 6, 9_800_000],
  [`${FAIR}/lalejin-pottery`, 'P-1404-00003', 1, 21_000_000],
  [`${FAIR}/lalejin-pottery`, 'P-1404-00004', 10, 7_500_000],
  [`${FAIR}/lalejin-pottery`, 'P-1405-00002', 40, 2_400_000, '2026-10-12'],
  [`${FAIR}/A-00001`, 'P-1404-00101', 4, 88_000_000],
  [`${FAIR}/TR-1404-0003`, 'P-1405-00001', 15, 11_500_000],
  [`${FAIR}/kalpurgan`, 'P-1405-00101', 8, 18_000_000],
  [`${FAIR}/kalpurgan`, 'P-1405-00102', 5, 8_600_000],
  [`${FAIR}/IR-25`, 'P-1405-00401', 20, 5_500_000],
  [`${FAIR}/isfahan-house`, 'P-1404-00201', 1, 65_000_000],
  [`${FAIR}/isfahan-house`, 'P-1405-00201', 12, 48_000_000, '2026-10-10'],
  [`${FAIR}/isfahan-house`, 'P-1405-00202', 2, 210_000_000, '2026-10-10'],
  [`${FAIR}/A-00007`, 'P-1404-00301', 5, 125_000_000],
  [`${FAIR}/A-00007`, 'P-1405-00301', 1, 39_000_000, '2026-10-15'],
  [`${FAIR}/IR-03`, 'P-1404-00501', 1, 980_000_000],
  [`${FAIR}/khorramru`, 'P-1405-00601', 100, 900_000],
  ['nowruz/A-00001', 'P-1404-00101', 2, 80_000_000],
  ['nowruz/TR-1404-0015', 'P-1404-00004', 6, 7_000_000, '2026-03-06'],
];

const showing = ([at, product, quantity, asked, consignedOn]: ShownLine): MadeUp<ExhibitionProduct> => ({
  key: `${at}/${product}`, booth: seededId(Booth, at), product: seededId(Product, product), basis: consignedOn ? 'CONSIGNED' : 'OWN',
  consignedOn: consignedOn ?? null, quantity, ...rials('askedPrice', asked),
});

async function shown(em: EntityManager): Promise<void> {
  await make(em, ExhibitionProduct, SHOWN.map(showing));
}
