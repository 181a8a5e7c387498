import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft, Province } from '../../src/heritage/index.js';
import { CourseRun } from '../../src/training/index.js';
import { Standard } from '../../src/qualifications/index.js';
import { NeedsFinding, Party } from '../../src/cooperation/index.js';
import { NeedsAssessment } from '../../src/cooperation/needs-assessment.entity.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { CARPET, KALPURGAN, ZILU } from './standards.js';

const finding = (key: string, craft: string | null) => ({ key, assessment: seededId(NeedsAssessment, key.slice(0, key.indexOf('/'))), craft: craft && seededId(Craft, craft) });

/**
 * Four published needs assessments and one being written, with what was decided on each finding: a standard, a course, a revival, nothing
 * and why; one is not decided yet.
 */
export async function seedNeeds(em: EntityManager): Promise<void> {
  const deputy = seededId(Party, 'deputy');
  await make(em, NeedsAssessment, [
    {
      key: 'NA-1404-13', code: 'NA-1404-13', titleFa: 'نیازسنجی آموزش سفال همدان', titleEn: 'Training needs of pottery in Hamadan', party: deputy,
      province: seededId(Province, 'IR-13'), method: 'MIXED', periodStartsOn: '2025-04-26', periodEndsOn: '2025-06-01', sampleSize: 184,
      state: 'PUBLISHED', publishedOn: '2025-06-10', report: 'https://needs.example.org/na-1404-13',
    },
    {
      key: 'NA-1404-11', code: 'NA-1404-11', titleFa: 'نیازسنجی صنایع‌دستی سراوان', titleEn: 'Training needs of crafts around Saravan', party: deputy,
      province: seededId(Province, 'IR-11'), method: 'FOCUS_GROUP', periodStartsOn: '2025-07-01', periodEndsOn: '2025-08-10', sampleSize: 46,
      state: 'PUBLISHED', publishedOn: '2025-08-23',
    },
    {
      key: 'NA-1404-10', code: 'NA-1404-10', titleFa: 'نیازسنجی هنرهای فلزی اصفهان', titleEn: 'Training needs of metal arts in Isfahan',
      party: deputy, province: seededId(Province, 'IR-10'), method: 'SURVEY', periodStartsOn: '2025-09-01', periodEndsOn: '2025-11-01',
      sampleSize: 320, state: 'PUBLISHED', publishedOn: '2025-12-01',
    },
    {
      key: 'NA-1405-21', code: 'NA-1405-21', titleFa: 'نیازسنجی بافته‌های یزد', titleEn: 'Training needs of weaving in Yazd', party: deputy,
      province: seededId(Province, 'IR-21'), method: 'INTERVIEWS', periodStartsOn: '2026-06-01', periodEndsOn: '2026-08-15', sampleSize: 58,
      state: 'PUBLISHED', publishedOn: '2026-09-12',
    },
    {
      key: 'NA-1405', code: 'NA-1405', titleFa: 'نیازسنجی بازاریابی صنایع‌دستی کشور', titleEn: 'Training needs in marketing, all provinces',
      party: deputy, method: 'DESK_STUDY', periodStartsOn: '2026-09-23', periodEndsOn: '2026-12-22', state: 'DRAFT',
    },
  ]);
  await make(em, NeedsFinding, [
    {
      ...finding('NA-1404-13/1', 'pottery'), gapFa: 'سفالگران لعاب بی‌سرب و قیمت‌گذاری نیاموخته‌اند.',
      gapEn: 'Potters were taught neither lead-free glazing nor pricing.', demandSeats: 60, priority: 'HIGH', decision: 'STANDARD',
      decidedOn: '2025-06-15', standard: seededId(Standard, 'POT-02'), courseRun: seededId(CourseRun, 'R-1404-13-0002'),
    },
    {
      ...finding('NA-1404-13/2', 'monabbat'), gapFa: 'منبت‌کاران ملایر طراحی رایانه‌ای می‌خواهند.',
      gapEn: 'Carvers of Malayer ask for design by computer.', demandSeats: 25, priority: 'MEDIUM', decision: 'NONE', decidedOn: '2025-06-15',
      decisionReason: 'دوره‌ی طراحی در مرکز ملایر برگزار می‌شود و ظرفیت خالی دارد.',
    },
    {
      ...finding('NA-1404-11/1', 'kalpurgan-pottery'), gapFa: 'دختران روستا راهی برای آموختن سفال با گواهینامه ندارند.',
      gapEn: 'Young women of the village have no way to learn the craft towards a certificate.', demandSeats: 18, priority: 'URGENT',
      decision: 'STANDARD', decidedOn: '2025-08-30', standard: seededId(Standard, KALPURGAN), courseRun: seededId(CourseRun, 'R-1404-11-0001'),
    },
    {
      ...finding('NA-1404-11/2', 'suzan-duzi-baluchi'), gapFa: 'سوزن‌دوزان بازار بیرون استان را نمی‌شناسند.',
      gapEn: 'Embroiderers do not know the market beyond the province.', demandSeats: 80, priority: 'MEDIUM', decision: 'COURSE',
      decidedOn: '2025-09-20',
    },
    {
      ...finding('NA-1404-10/1', 'davatgari'), gapFa: 'از دواتگری دو استاد مانده است.', gapEn: 'Two masters of small metal vessels are left.',
      demandSeats: 6, priority: 'URGENT', decision: 'REVIVAL', decidedOn: '2025-12-20',
    },
    {
      ...finding('NA-1404-10/2', 'minakari'), gapFa: 'میناکاران تهویه‌ی ایمن نمی‌شناسند.', gapEn: 'Enamellers do not know safe ventilation.',
      demandSeats: 120, priority: 'HIGH',
    },
    {
      ...finding('NA-1405-21/1', 'zilu-weaving'), gapFa: 'زیلوبافی استاندارد شایستگی ندارد.', gapEn: 'Zilu weaving has no competency standard.',
      demandSeats: 40, priority: 'HIGH', decision: 'STANDARD', decidedOn: '2026-09-27', standard: seededId(Standard, ZILU),
    },
    {
      ...finding('NA-1405-21/2', 'carpet-weaving'), gapFa: 'بافندگان باتجربه گواهینامه ندارند و بیمه نمی‌شوند.',
      gapEn: 'Experienced weavers hold no certificate and so no insurance.', demandSeats: 200, priority: 'HIGH', decision: 'COURSE',
      decidedOn: '2026-09-27', standard: seededId(Standard, CARPET),
    },
  ]);
}
