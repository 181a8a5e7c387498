import type { EntityManager } from '@mikro-orm/postgresql';
import { Artisan, ArtisanPermit, Craft, CraftPlace, CraftWorkshop, Enterprise, EnterpriseFounder, Province } from '../../src/heritage/index.js';
import { ArtisanCraft } from '../../src/heritage/artisan-craft.entity.js';
import { CraftWorkshopCraft } from '../../src/heritage/craft-workshop-craft.entity.js';
import { CraftWorkshopOwner } from '../../src/heritage/craft-workshop-owner.entity.js';
import { EnterpriseCraft } from '../../src/heritage/enterprise-craft.entity.js';
import { Trainee } from '../../src/training/index.js';
import { seededId } from '../seeded-id.js';
import { join, make } from './made-up.js';
import { type PersonKey, displayName, personId } from './people.js';

/**
 * Who makes things: fourteen artisans with permits, workshops and businesses; a permit that was revoked; two businesses that former trainees
 * founded in Lalejin; a home kiln given up.
 */
export async function seedMakers(em: EntityManager): Promise<void> {
  await artisans(em);
  await premises(em);
}

type ArtisanLine = [code: string, person: PersonKey, craft: string, province: string, place: string | null, grade: 'FIRST' | 'SECOND' | 'THIRD' | 'FOURTH' | null, startedIn: number];

const ARTISANS: ArtisanLine[] = [
  ['A-00001', 'sofalchian', 'pottery', 'IR-13', 'lalejin', 'SECOND', 1365],
  ['A-00002', 'kuzehdari', 'pottery', 'IR-13', 'lalejin', 'THIRD', 1380],
  ['A-00003', 'minapur', 'minakari', 'IR-10', 'isfahan', 'SECOND', 1362],
  ['A-00004', 'firuzkar', 'firuzeh-kubi', 'IR-10', 'isfahan', 'THIRD', 1371],
  ['A-00005', 'kalpuri', 'kalpurgan-pottery', 'IR-11', 'kalpurgan', 'FOURTH', 1366],
  ['A-00006', 'saravanpur', 'kalpurgan-pottery', 'IR-11', 'kalpurgan', null, 1372],
  ['A-00007', 'khatamsara', 'khatam', 'IR-07', 'shiraz', 'FIRST', 1350],
  ['A-00008', 'bafandegan', 'carpet-weaving', 'IR-21', null, 'THIRD', 1359],
  ['A-00009', 'zilubafan', 'zilu-weaving', 'IR-21', 'meybod', 'THIRD', 1370],
  ['A-00010', 'monabbati', 'monabbat', 'IR-13', 'malayer', 'FOURTH', 1378],
  ['A-00011', 'qalamdari', 'qalam-zani', 'IR-10', 'isfahan', null, 1384],
  ['A-00012', 'mohrehsazan', 'khar-mohreh', 'IR-25', null, 'FOURTH', 1356],
  ['A-00013', 'farshchi', 'carpet-weaving', 'IR-03', 'tabriz', 'SECOND', 1364],
  ['A-00014', 'suzankar', 'suzan-duzi-baluchi', 'IR-11', 'iranshahr', null, 1381],
];

async function artisans(em: EntityManager): Promise<void> {
  await make(em, Artisan, ARTISANS.map(([code, person, , province, place, grade, startedIn]) => ({
    key: code,
    code,
    ...displayName(person),
    person: personId(person),
    province: seededId(Province, province),
    craftPlace: place && seededId(CraftPlace, place),
    grade,
    startedIn,
    isPractising: code !== 'A-00012',
    biography: code === 'A-00001' ? 'چرخ‌کاری را در کارگاه پدر آموختم و چهل سال است که لعاب فیروزه‌ای بی‌سرب می‌سازم.' : null,
  })));
  await join(em, ArtisanCraft, [
    ...ARTISANS.map(([code, , craft]) => ({ artisan: seededId(Artisan, code), craft: seededId(Craft, craft) })),
    { artisan: seededId(Artisan, 'A-00003'), craft: seededId(Craft, 'qalam-zani') },
  ]);
  await make(em, ArtisanPermit, [
    ...ARTISANS.filter(([code]) => code !== 'A-00012').map(([code, , craft], at) => ({
      key: `card ${code}`,
      number: `AC-${13010 + at}`,
      artisan: seededId(Artisan, code),
      craft: seededId(Craft, craft),
      kind: 'ARTISAN_CARD' as const,
      validFromOn: '2024-06-10',
      validToOn: '2029-06-10',
    })),
    {
      key: 'workshop A-00001', number: 'WP-2207', artisan: seededId(Artisan, 'A-00001'), craft: seededId(Craft, 'pottery'),
      kind: 'WORKSHOP_PRODUCTION', validFromOn: '2025-07-01', validToOn: '2030-07-01',
    },
    {
      key: 'home A-00006', number: 'IP-4411', artisan: seededId(Artisan, 'A-00006'), craft: seededId(Craft, 'kalpurgan-pottery'),
      kind: 'INDIVIDUAL_PRODUCTION', validFromOn: '2025-10-12', validToOn: null,
    },
    {
      key: 'school A-00007', number: 'SP-0003', artisan: seededId(Artisan, 'A-00007'), craft: seededId(Craft, 'khatam'), kind: 'CRAFT_SCHOOL',
      validFromOn: '2025-09-01', validToOn: '2030-09-01',
    },
    {
      key: 'workshop A-00011', number: 'WP-2315', artisan: seededId(Artisan, 'A-00011'), craft: seededId(Craft, 'qalam-zani'),
      kind: 'WORKSHOP_PRODUCTION', validFromOn: '2025-05-20', validToOn: '2030-05-20',
      revokedOn: '2026-03-09', revocationReason: 'کارگاه به واحد تولید ماشینی واگذار شده بود.',
    },
  ]);
}

/** Workshops and the businesses behind some of them. */
async function premises(em: EntityManager): Promise<void> {
  const hamadan = seededId(Province, 'IR-13');
  const lalejin = seededId(CraftPlace, 'lalejin');
  await make(em, Enterprise, [
    {
      key: 'laab-e-lalejin', nameFa: 'تعاونی لعاب لالجین', nameEn: 'Lalejin Glaze Cooperative', registrationNumber: 'CO-13-1187', kind: 'COOPERATIVE',
      state: 'ACTIVE', foundedOn: '2019-09-23', province: hamadan, craftPlace: lalejin,
    },
    {
      key: 'khak-o-ab', nameFa: 'خاک و آب', nameEn: 'Khak o Ab', registrationNumber: 'HB-13-20418', kind: 'HOME_BUSINESS', state: 'ACTIVE',
      foundedOn: '2026-04-18', province: hamadan, craftPlace: lalejin,
    },
    {
      key: 'sabu', nameFa: 'کارگاه سبو', nameEn: 'Sabu Workshop', registrationNumber: 'SP-13-20977', kind: 'SOLE_PROPRIETOR', state: 'ACTIVE',
      foundedOn: '2026-07-11', province: hamadan, craftPlace: lalejin,
    },
    {
      key: 'mina-ye-naqsh-e-jahan', nameFa: 'شرکت مینای زنده‌رود', nameEn: 'Zendehrud Enamel Company', registrationNumber: 'C-10-55102',
      kind: 'COMPANY', state: 'DORMANT', foundedOn: '2015-02-20', province: seededId(Province, 'IR-10'), craftPlace: seededId(CraftPlace, 'isfahan'),
    },
    {
      key: 'mohreh-ye-qom', nameFa: 'مهره‌ی کویر', nameEn: 'Kavir Beads', registrationNumber: null, kind: 'HOME_BUSINESS', state: 'CLOSED',
      foundedOn: '2011-03-30', closedOn: '2025-12-01', province: seededId(Province, 'IR-25'),
    },
  ]);
  await join(em, EnterpriseCraft, [
    ['laab-e-lalejin', 'pottery'], ['khak-o-ab', 'pottery'], ['sabu', 'pottery'], ['mina-ye-naqsh-e-jahan', 'minakari'], ['mohreh-ye-qom', 'khar-mohreh'],
  ].map(([enterprise, craft]) => ({ enterprise: seededId(Enterprise, enterprise!), craft: seededId(Craft, craft!) })));
  await make(em, EnterpriseFounder, [
    { key: 'sofalchian', enterprise: seededId(Enterprise, 'laab-e-lalejin'), artisan: seededId(Artisan, 'A-00001') },
    { key: 'kuzehdari', enterprise: seededId(Enterprise, 'laab-e-lalejin'), artisan: seededId(Artisan, 'A-00002') },
    { key: 'TR-1404-0015', enterprise: seededId(Enterprise, 'khak-o-ab'), trainee: seededId(Trainee, 'TR-1404-0015') },
    { key: 'TR-1404-0003', enterprise: seededId(Enterprise, 'sabu'), trainee: seededId(Trainee, 'TR-1404-0003') },
    { key: 'minapur', enterprise: seededId(Enterprise, 'mina-ye-naqsh-e-jahan'), artisan: seededId(Artisan, 'A-00003') },
    { key: 'mohrehsazan', enterprise: seededId(Enterprise, 'mohreh-ye-qom'), artisan: seededId(Artisan, 'A-00012') },
  ]);

  await make(em, CraftWorkshop, [
    {
      key: 'sofalchian', nameFa: 'کارگاه سفال سفالچیان', nameEn: 'Sofalchian Pottery', kind: 'WORKSHOP_WITH_SHOP', foundedIn: 1366, province: hamadan,
      craftPlace: lalejin, enterprise: seededId(Enterprise, 'laab-e-lalejin'), latitude: 34.9761, longitude: 48.4742,
    },
    {
      key: 'kuzehdari', nameFa: 'کارگاه کوزه‌داری', nameEn: 'Kuzehdari Pottery', kind: 'WORKSHOP', foundedIn: 1388, province: hamadan,
      craftPlace: lalejin, latitude: 34.9733, longitude: 48.4779,
    },
    {
      key: 'sabu', nameFa: 'کارگاه سبو', nameEn: 'Sabu Workshop', kind: 'HOME', foundedIn: 1405, province: hamadan, craftPlace: lalejin,
      enterprise: seededId(Enterprise, 'sabu'),
    },
    {
      key: 'minapur', nameFa: 'مینای میناپور', nameEn: 'Minapur Enamel', kind: 'WORKSHOP_WITH_SHOP', foundedIn: 1374,
      province: seededId(Province, 'IR-10'), craftPlace: seededId(CraftPlace, 'isfahan'), latitude: 32.6571, longitude: 51.6777,
    },
    {
      key: 'kalpurgan', nameFa: 'کارگاه جمعی بانوان کلپورگان', nameEn: "Kalpurgan Women's Shared Workshop", kind: 'SHARED', foundedIn: 1398,
      province: seededId(Province, 'IR-11'), craftPlace: seededId(CraftPlace, 'kalpurgan'), latitude: 27.2504, longitude: 62.5497,
    },
    {
      key: 'khatamsara', nameFa: 'خاتم‌سرا', nameEn: 'Khatamsara', kind: 'WORKSHOP', foundedIn: 1358, province: seededId(Province, 'IR-07'),
      craftPlace: seededId(CraftPlace, 'shiraz'),
    },
    {
      key: 'mohrehsazan', nameFa: 'کوره‌ی مهره‌سازان', nameEn: 'Mohrehsazan Kiln', kind: 'HOME', foundedIn: 1357, closedOn: '2025-12-01',
      province: seededId(Province, 'IR-25'), enterprise: seededId(Enterprise, 'mohreh-ye-qom'),
    },
  ]);
  await join(em, CraftWorkshopCraft, [
    [
      'sofalchian', 'pottery'], ['kuzehdari', 'pottery'], ['sabu', 'pottery'], ['minapur', 'minakari'], ['kalpurgan',
      'kalpurgan-pottery'], ['khatamsara', 'khatam'], ['mohrehsazan', 'khar-mohreh',
    ],
  ].map(([workshop, craft]) => ({ craftWorkshop: seededId(CraftWorkshop, workshop!), craft: seededId(Craft, craft!) })));
  await join(em, CraftWorkshopOwner, [
    [
      'sofalchian', 'A-00001'], ['kuzehdari', 'A-00002'], ['minapur', 'A-00003'], ['kalpurgan', 'A-00005'], ['kalpurgan', 'A-00006'], ['khatamsara',
      'A-00007'], ['mohrehsazan', 'A-00012',
    ],
  ].map(([workshop, artisan]) => ({ craftWorkshop: seededId(CraftWorkshop, workshop!), artisan: seededId(Artisan, artisan!) })));
}
