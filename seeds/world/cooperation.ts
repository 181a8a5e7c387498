import type { EntityManager } from '@mikro-orm/postgresql';
import { Artisan, Craft, Province } from '../../src/heritage/index.js';
import { Person } from '../../src/training/index.js';
import { Standard } from '../../src/qualifications/index.js';
import { AuditEntry, Expert, ExpertNomination, Memorandum, Organisation, Party, Provision } from '../../src/cooperation/index.js';
import { Contract } from '../../src/cooperation/contract.entity.js';
import { CooperationActivity } from '../../src/cooperation/cooperation-activity.entity.js';
import { ExtensionConsent } from '../../src/cooperation/extension-consent.entity.js';
import { MemorandumExtension } from '../../src/cooperation/memorandum-extension.entity.js';
import { OrganisationCraft } from '../../src/cooperation/organisation-craft.entity.js';
import { seededId } from '../seeded-id.js';
import { make, rials } from './made-up.js';
import { type PersonKey, displayName } from './people.js';
import { CARPET, KALPURGAN, KHATAM } from './standards.js';
import { versionId } from './standard-text.js';

/**
 * How the two parties work together: experts put forward, of whom one declined; partner organisations and what was done with them;
 * contracts, the only place with money; and a proposal to prolong the memorandum that so far one party has consented to, so that it is
 * not agreed. No target is invented.
 */
export async function seedCooperation(em: EntityManager): Promise<void> {
  await experts(em);
  await organisations(em);
  await agreements(em);
}

type ExpertLine = [person: PersonKey, craft: string | null, artisan: string | null, years: number, fields: string[], honours?: string[]];

const EXPERTS: ExpertLine[] = [
  ['sofalchian', 'pottery', 'A-00001', 40, ['چرخ‌کاری', 'لعاب فیروزه‌ای'], ['مهر اصالت آزمایشی ۱۴۰۴']],
  ['rastegarnia', 'pottery', null, 27, ['شیمی لعاب', 'ایمنی مواد']],
  ['kalpuri', 'kalpurgan-pottery', 'A-00005', 38, ['سفال بی‌چرخ']],
  ['minapur', 'minakari', 'A-00003', 42, ['مینای نقاشی']],
  ['khatamsara', 'khatam', 'A-00007', 54, ['قامه‌بندی'], ['درجه‌ی یک هنری']],
  ['bafandegan', 'carpet-weaving', 'A-00008', 45, ['نقشه‌خوانی', 'رنگرزی']],
  ['golkaran', null, null, 21, ['نگارش استاندارد', 'آزمون']],
  ['momayezi', null, null, 18, ['سنجش شایستگی']],
  ['tarrahzadeh', null, null, 16, ['طراحی نقش']],
  ['sadrainasab', 'gem-cutting', null, 33, ['گوهرتراشی']],
];

const expert = ([person, craft, artisan, experienceYears, fields, honours = []]: ExpertLine) => ({
  key: person, ...displayName(person), person: seededId(Person, person), artisan: artisan && seededId(Artisan, artisan),
  craft: craft && seededId(Craft, craft), fields, experienceYears, honours,
});

const nominated = (key: string, standard: string | null, nominatedOn: string, reference: string) => ({
  key: `${key}/${standard ?? 'pool'}`, expert: seededId(Expert, key), party: seededId(Party, 'deputy'),
  standard: standard && seededId(Standard, standard), nominatedOn, reference,
});

async function experts(em: EntityManager): Promise<void> {
  await make(em, Expert, EXPERTS.map(expert));
  await make(em, ExpertNomination, [
    { ...nominated('sofalchian', 'POT-02', '2025-06-16', '1404/د/2211'), state: 'ACCEPTED', decidedOn: '2025-06-19' },
    { ...nominated('rastegarnia', 'POT-02', '2025-06-16', '1404/د/2211'), state: 'ACCEPTED', decidedOn: '2025-06-20' },
    { ...nominated('bafandegan', CARPET, '2025-04-27', '1404/د/1180'), state: 'ACCEPTED', decidedOn: '2025-05-03' },
    { ...nominated('rastegarnia', KALPURGAN, '2025-09-01', '1404/د/4015'), state: 'ACCEPTED', decidedOn: '2025-09-04' },
    { ...nominated('kalpuri', KALPURGAN, '2025-09-01', '1404/د/4015'), state: 'ACCEPTED', decidedOn: '2025-09-06' },
    { ...nominated('khatamsara', KHATAM, '2026-04-25', '1405/د/0712'), state: 'ACCEPTED', decidedOn: '2026-05-02' },
    { ...nominated('sadrainasab', null, '2025-11-10', '1404/د/5520'), state: 'DECLINED', decidedOn: '2025-11-29' },
    { ...nominated('minapur', null, '2025-07-12', '1404/د/3004'), state: 'RETIRED', decidedOn: '2025-07-19', retiredOn: '2026-10-11' },
    { ...nominated('khatamsara', null, '2026-11-15', '1405/د/6108'), state: 'NOMINATED' },
  ]);
}

const done = (key: string, organisation: string, provision: string, province: string, party: 'deputy' | 'tvto' | null) => ({
  key, organisation: seededId(Organisation, organisation), provision: seededId(Provision, provision), province: seededId(Province, province), party: party && seededId(Party, party),
});

async function organisations(em: EntityManager): Promise<void> {
  await make(em, Organisation, [
    {
      key: 'lalejin-potters-union', slug: 'lalejin-potters-union', nameFa: 'اتحادیه‌ی سفالگران دشت لالجین',
      nameEn: 'Union of Potters of the Lalejin Plain', kind: 'GUILD_UNION', registrationNumber: 'GU-13-044', province: seededId(Province, 'IR-13'),
      foundedIn: 1377, officeEmail: 'office@potters.example.org',
    },
    {
      key: 'kalpurgan-potters', slug: 'kalpurgan-potters', nameFa: 'تعاونی بانوان سفالگر کلپورگان', nameEn: "Kalpurgan Women Potters' Cooperative",
      kind: 'COOPERATIVE', registrationNumber: 'CO-11-218', province: seededId(Province, 'IR-11'), foundedIn: 1396,
    },
    {
      key: 'zendehrud-house', slug: 'zendehrud-house', nameFa: 'خانه‌ی صنایع‌دستی زنده‌رود', nameEn: 'Zendehrud House of Handicrafts',
      kind: 'HOUSE_OF_HANDICRAFTS', registrationNumber: 'HH-10-007', province: seededId(Province, 'IR-10'), foundedIn: 1392,
      website: 'https://zendehrud.example.org',
    },
    {
      key: 'kavir-house', slug: 'kavir-house', nameFa: 'خانه‌ی صنایع‌دستی کویر', nameEn: 'Kavir House of Handicrafts', kind: 'HOUSE_OF_HANDICRAFTS',
      registrationNumber: 'HH-25-002', province: seededId(Province, 'IR-25'), foundedIn: 1399,
    },
    {
      key: 'weavers-charity', slug: 'weavers-charity', nameFa: 'سمن مهر بافندگان', nameEn: 'Mehr Weavers Charity', kind: 'NGO',
      registrationNumber: 'NG-21-310', province: seededId(Province, 'IR-21'), foundedIn: 1394,
    },
    {
      key: 'crafts-export-committee', slug: 'crafts-export-committee', nameFa: 'کمیته‌ی صادرات صنایع‌دستی', nameEn: 'Crafts Export Committee',
      kind: 'CHAMBER_COMMITTEE', province: seededId(Province, 'IR-23'), foundedIn: 1400,
    },
    {
      key: 'khatam-association', slug: 'khatam-association', nameFa: 'انجمن خاتم‌کاران جنوب', nameEn: 'Association of Khatam Makers of the South',
      kind: 'ASSOCIATION', registrationNumber: 'AS-07-091', province: seededId(Province, 'IR-07'), foundedIn: 1388, state: 'DORMANT',
    },
    {
      key: 'tinners-guild', slug: 'tinners-guild', nameFa: 'صنف سفیدگران', nameEn: 'Guild of Tinners', kind: 'GUILD_UNION',
      province: seededId(Province, 'IR-19'), foundedIn: 1340, state: 'DISSOLVED', dissolvedOn: '2025-12-22',
    },
  ]);
  await make(em, OrganisationCraft, [
    [
      'lalejin-potters-union', 'pottery'], ['kalpurgan-potters', 'kalpurgan-pottery'], ['zendehrud-house', 'minakari'], ['zendehrud-house',
      'qalam-zani'], ['zendehrud-house', 'firuzeh-kubi',
    ],
    [
      'kavir-house', 'khar-mohreh'], ['weavers-charity', 'carpet-weaving'], ['weavers-charity', 'zilu-weaving'], ['khatam-association',
      'khatam'], ['tinners-guild', 'coppersmithing',
    ],
  ].map(([organisation, craft]) => ({ key: `${organisation}/${craft}`, organisation: seededId(Organisation, organisation!), craft: seededId(Craft, craft!) })));

  await make(em, CooperationActivity, [
    {
      ...done('1', 'lalejin-potters-union', 'J01', 'IR-13', null), kind: 'MEETING', titleFa: 'هم‌اندیشی درباره‌ی استاندارد سفال',
      titleEn: 'Talks on the pottery standard', heldOn: '2025-06-18', outcome: 'دو استادکار برای کارگروه معرفی شدند.',
    },
    {
      ...done('2', 'kalpurgan-potters', 'A02', 'IR-11', 'deputy'), kind: 'RESEARCH', titleFa: 'ثبت نقش‌های نقطه‌ای',
      titleEn: 'Recording the dotted patterns', heldOn: '2025-10-11', outcome: 'صد و دوازده نقش ثبت شد.',
    },
    {
      ...done('3', 'weavers-charity', 'T02', 'IR-21', 'tvto'), kind: 'SUPPORT', titleFa: 'همراهی بافندگان در ارزیابی مهارت',
      titleEn: 'Helping weavers to be assessed', heldOn: '2026-05-02', outcome: 'دوازده پرونده تشکیل شد.',
    },
    {
      ...done('4', 'zendehrud-house', 'A11', 'IR-10', null), kind: 'AGREEMENT', titleFa: 'تفاهم درباره‌ی فضای قطب مهارت',
      titleEn: 'Understanding on rooms for the skills hub', heldOn: '2026-02-15',
    },
    {
      ...done('5', 'crafts-export-committee', 'D03', 'IR-23', 'deputy'), kind: 'EXHIBITION', titleFa: 'میز صادرات در نمایشگاه چهارسوق',
      titleEn: 'Export desk at the Chaharsuq fair', heldOn: '2026-10-20', outcome: 'چهار گفت‌وگوی قرارداد ثبت شد.',
    },
    {
      ...done('6', 'kavir-house', 'J04', 'IR-25', null), kind: 'TRAINING', titleFa: 'کارگاه خمیر خرمهره', titleEn: 'Workshop on bead paste',
      heldOn: '2026-04-11', outcome: 'نه نفر شرکت کردند.',
    },
  ]);
}

async function agreements(em: EntityManager): Promise<void> {
  const memorandum = seededId(Memorandum, 'mou-2025');
  const [deputy, tvto] = [seededId(Party, 'deputy'), seededId(Party, 'tvto')];
  await make(em, Contract, [
    {
      key: 'C-1404-01', number: 'C-1404-01', memorandum, provision: seededId(Provision, 'J02'), subjectFa: 'ساخت فیلم آموزشی چرخ‌کاری',
      subjectEn: 'Making films on wheel throwing', party: tvto, organisation: seededId(Organisation, 'lalejin-potters-union'),
      ...rials('value', 3_800_000_000), startsOn: '2025-09-01', endsOn: '2026-03-01', state: 'CLOSED', signedOn: '2025-08-27', endedOn: '2026-02-24',
    },
    {
      key: 'C-1404-02', number: 'C-1404-02', memorandum, provision: seededId(Provision, 'A02'), subjectFa: 'احیای سفال کلپورگان',
      subjectEn: 'Reviving Kalpurgan pottery', party: deputy, organisation: seededId(Organisation, 'kalpurgan-potters'),
      ...rials('value', 6_200_000_000), startsOn: '2026-02-20', endsOn: '2027-02-20', state: 'SIGNED', signedOn: '2026-02-14',
    },
    {
      key: 'C-1405-01', number: 'C-1405-01', memorandum, provision: seededId(Provision, 'A11'), subjectFa: 'تجهیز کارگاه مشترک قطب اصفهان',
      subjectEn: 'Fitting out the shared workshop in Isfahan', party: deputy, otherParty: tvto, ...rials('value', 41_500_000_000),
      startsOn: '2026-07-01', endsOn: '2027-07-01', state: 'SIGNED', signedOn: '2026-06-28',
    },
    {
      key: 'C-1405-02', number: 'C-1405-02', memorandum, provision: seededId(Provision, 'D01'), subjectFa: 'نیازسنجی بازاریابی',
      subjectEn: 'Assessing needs in marketing', party: deputy, organisation: seededId(Organisation, 'crafts-export-committee'),
      ...rials('value', 2_100_000_000), startsOn: '2026-12-01', endsOn: '2027-06-01', state: 'DRAFT',
    },
    {
      key: 'C-1404-03', number: 'C-1404-03', memorandum, provision: seededId(Provision, 'J04'), subjectFa: 'کارگاه‌های رنگرزی',
      subjectEn: 'Dyeing workshops', party: tvto, organisation: seededId(Organisation, 'khatam-association'), ...rials('value', 900_000_000),
      startsOn: '2025-11-01', endsOn: '2026-11-01', state: 'TERMINATED', signedOn: '2025-10-25', endedOn: '2026-05-19',
    },
  ]);
  await make(em, MemorandumExtension, [
    {
      key: '2031', memorandum, proposedBy: tvto, proposedOn: '2026-10-27', previousEndsOn: '2028-04-22', newEndsOn: '2031-04-22', state: 'PROPOSED',
    },
  ]);
  await make(em, ExtensionConsent, [
    {
      key: '2031/tvto', extension: seededId(MemorandumExtension, '2031'), party: tvto, isGiven: true, givenOn: '2026-10-27', reference: '1405/ف/9034',
    },
  ]);
  await make(em, AuditEntry, [
    {
      key: '1', actor: 'registrar-tvto-07', action: 'approveStandard', recordId: versionId('POT-02/2'),
      afterHash: 'd2f1a9c4b7e6835019ab44c0f5e1d8720b6c93aa4e57f810c2d3946b8ea07f15', reason: null,
    },
    {
      key: '2', actor: 'registrar-deputy-02', action: 'approveStandard', recordId: versionId('POT-02/2'),
      beforeHash: 'd2f1a9c4b7e6835019ab44c0f5e1d8720b6c93aa4e57f810c2d3946b8ea07f15',
      afterHash: '58b0c7e3f9216d4a83ce05b1da6f7420918e3b5dc4a2f067e9d81c5340ab96e7',
    },
    {
      key: '3', actor: 'registrar-tvto-07', action: 'publishStandard', recordId: versionId('POT-02/2'),
      beforeHash: '58b0c7e3f9216d4a83ce05b1da6f7420918e3b5dc4a2f067e9d81c5340ab96e7',
      afterHash: '0ac4e8f2163b57d9a0814ce6f7b29d35ea1076c83bd4925f6e8c017ba3d5f944', reason: 'Approved by both parties.',
    },
  ]);
}
