import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft, CraftPlace, HubMilestone, Province, SkillsHub } from '../../src/heritage/index.js';
import { CompetencyResource, Instructor, LearningResource, Person, Trainee, TrainingCentre, Workshop, WorkshopAttendance } from '../../src/training/index.js';
import { WorkshopInstructor } from '../../src/training/workshop-instructor.entity.js';
import { Competency } from '../../src/qualifications/index.js';
import { seededId } from '../seeded-id.js';
import { codes } from './course-run.js';
import { join, make } from './made-up.js';
import { type PersonKey } from './people.js';
import { CARPET, KALPURGAN } from './standards.js';
import { versionId } from './standard-text.js';

/** The skills hub in Isfahan on its way: three milestones reached, one dropped, two ahead. It has not opened yet. */
export async function seedSkillsHub(em: EntityManager): Promise<void> {
  await make(em, SkillsHub, [
    {
      key: 'isfahan', slug: 'isfahan', nameFa: 'قطب مهارت صنایع‌دستی اصفهان', nameEn: 'Isfahan Handicraft Skills Hub',
      craftPlace: seededId(CraftPlace, 'isfahan'), purpose: 'کارگاه‌های مشترک، آموزش مربیان و داوران، و پیوند استادکاران با آموزشگاه‌ها.',
    },
  ]);
  const hub = { skillsHub: seededId(SkillsHub, 'isfahan') };
  await make(em, HubMilestone, [
    {
      ...hub, key: '1', titleFa: 'تشکیل کارگروه مشترک دو طرف', titleEn: 'Joint working group formed', state: 'DONE', dueOn: '2025-07-22',
      doneOn: '2025-07-14',
    },
    {
      ...hub, key: '2', titleFa: 'گزینش ساختمان', titleEn: 'Building chosen', state: 'DONE', dueOn: '2026-01-20', doneOn: '2026-02-15',
      note: 'پس از تفاهم با خانه‌ی صنایع‌دستی زنده‌رود.',
    },
    {
      ...hub, key: '3', titleFa: 'قرارداد تجهیز کارگاه مشترک', titleEn: 'Contract for the shared workshop', state: 'DONE', dueOn: '2026-06-21',
      doneOn: '2026-06-28',
    },
    {
      ...hub, key: '4', titleFa: 'خوابگاه کارآموزان', titleEn: 'Dormitory for trainees', state: 'DROPPED', dueOn: '2026-09-22',
      droppedOn: '2026-08-11', note: 'به جای آن با مهمان‌سراهای شهر قرارداد بسته می‌شود.',
    },
    { ...hub, key: '5', titleFa: 'آغاز نخستین دوره‌ی مربیان', titleEn: 'First course for instructors', state: 'PLANNED', dueOn: '2027-02-19' },
    { ...hub, key: '6', titleFa: 'گشایش', titleEn: 'Opening', state: 'PLANNED', dueOn: '2027-06-10' },
  ]);
}

/**
 * Short training and things to learn from: workshops for practising artisans, trainees and the public, one called off; and resources from
 * a draft to a book retired with version 1.0 of the pottery standard.
 */
export async function seedWorkshopsAndResources(em: EntityManager): Promise<void> {
  await workshops(em);
  await resources(em);
}

const at = (province: string, place?: string) => ({ province: seededId(Province, province), craftPlace: place ? seededId(CraftPlace, place) : null });
const trainee = (workshop: string, certifiedOn: string | null) => (code: string) => ({ key: `${workshop}/${code}`, workshop: seededId(Workshop, workshop), person: seededId(Person, code), trainee: seededId(Trainee, code), certifiedOn });
const practitioner = (workshop: string, certifiedOn: string | null) => (person: PersonKey) => ({ key: `${workshop}/${person}`, workshop: seededId(Workshop, workshop), person: seededId(Person, person), isPractitioner: true, certifiedOn });

async function workshops(em: EntityManager): Promise<void> {
  await make(em, Workshop, [
    {
      key: 'handicrafts-week-1404', code: 'handicrafts-week-1404', titleFa: 'یک روز پای چرخ', titleEn: 'A day at the wheel',
      craft: seededId(Craft, 'pottery'), organisedBy: 'BOTH', audience: 'BEGINNERS', state: 'HELD', heldOn: '2025-06-10', hours: 6,
      ...at('IR-13', 'lalejin'), centre: seededId(TrainingCentre, 'lalejin-pottery'),
    },
    {
      key: 'lead-free-glaze-1404', code: 'lead-free-glaze-1404', titleFa: 'لعاب بی‌سرب برای کارگاه‌داران',
      titleEn: 'Lead-free glaze for workshop owners', craft: seededId(Craft, 'pottery'), organisedBy: 'BOTH', audience: 'PRACTITIONERS',
      state: 'HELD', heldOn: '2025-11-22', hours: 16, capacity: 20, ...at('IR-13', 'lalejin'), centre: seededId(TrainingCentre, 'lalejin-pottery'),
    },
    {
      key: 'photographing-work-1404', code: 'photographing-work-1404', titleFa: 'عکاسی از کار دست', titleEn: 'Photographing handmade work',
      organisedBy: 'DEPUTY', audience: 'PRACTITIONERS', state: 'HELD', heldOn: '2026-01-31', hours: 8, capacity: 24, ...at('IR-10', 'isfahan'),
      centre: seededId(TrainingCentre, 'naqsh-e-firuzeh'),
    },
    {
      key: 'bead-paste-1405', code: 'bead-paste-1405', titleFa: 'خمیر خرمهره', titleEn: 'Paste for turquoise beads',
      craft: seededId(Craft, 'khar-mohreh'), organisedBy: 'BOTH', audience: 'BEGINNERS', state: 'HELD', heldOn: '2026-04-11', hours: 8,
      ...at('IR-25'), centre: seededId(TrainingCentre, 'qom-house'),
    },
    {
      key: 'assessing-weaving-1405', code: 'assessing-weaving-1405', titleFa: 'آماده شدن برای ارزیابی قالی‌بافی',
      titleEn: 'Getting ready to be assessed in carpet weaving', craft: seededId(Craft, 'carpet-weaving'), organisedBy: 'TVTO',
      audience: 'PRACTITIONERS', state: 'HELD', heldOn: '2026-05-09', hours: 12, capacity: 16, ...at('IR-21'),
    },
    {
      key: 'natural-dyes-1405', code: 'natural-dyes-1405', titleFa: 'رنگرزی با روناس و اسپرک', titleEn: 'Dyeing with madder and weld',
      craft: seededId(Craft, 'natural-dyeing'), organisedBy: 'TVTO', audience: 'PRACTITIONERS', state: 'CANCELLED', heldOn: '2026-05-30', hours: 16,
      capacity: 12, ...at('IR-07', 'shiraz'),
    },
    {
      key: 'pricing-1405', code: 'pricing-1405', titleFa: 'قیمت‌گذاری کار دست', titleEn: 'Pricing handmade work', organisedBy: 'BOTH',
      audience: 'PRACTITIONERS', state: 'PLANNED', heldOn: '2026-12-12', hours: 8, capacity: 30, ...at('IR-23'),
    },
  ]);
  await join(em, WorkshopInstructor, [['handicrafts-week-1404', 'I-13-0002'], ['lead-free-glaze-1404', 'I-13-0001'], ['photographing-work-1404', 'I-10-0001'], ['assessing-weaving-1405', 'I-03-0001']].map(([workshop, instructor]) => ({
    workshop: seededId(Workshop, workshop!), instructor: seededId(Instructor, instructor!),
  })));

  await make(em, WorkshopAttendance, [
    ...['TR-1404-0001', 'TR-1404-0004', 'TR-1404-0007', 'TR-1404-0009', 'TR-1404-0010', 'TR-1404-0014'].map(trainee('handicrafts-week-1404', null)),
    ...(['sofalchian', 'kuzehdari', 'monabbati'] satisfies PersonKey[]).map(practitioner('lead-free-glaze-1404', '2025-11-23')),
    ...codes('TR-1404', 15, 18).map(trainee('lead-free-glaze-1404', '2025-11-23')),
    ...(['minapur', 'firuzkar', 'qalamdari'] satisfies PersonKey[]).map(practitioner('photographing-work-1404', '2026-01-31')),
    ...codes('TR-1404', 25, 29).map(trainee('photographing-work-1404', '2026-01-31')),
    ...(['mohrehsazan'] satisfies PersonKey[]).map(practitioner('bead-paste-1405', null)),
    ...codes('TR-1405', 24, 28).map(trainee('bead-paste-1405', null)),
    ...(['bafandegan', 'weaver-01', 'weaver-02', 'weaver-03', 'weaver-05', 'weaver-06', 'weaver-08', 'weaver-09'] satisfies PersonKey[]).map(practitioner('assessing-weaving-1405', '2026-05-10')),
  ]);
}

async function resources(em: EntityManager): Promise<void> {
  const published = { state: 'PUBLISHED', developedBy: 'BOTH', licenceText: 'CC BY-SA 4.0' } as const;
  await make(em, LearningResource, [
    {
      ...published, key: 'wheel-throwing-film-2', code: 'wheel-throwing-film-2', titleFa: 'فیلم چرخ‌کاری', titleEn: 'Film on wheel throwing',
      kind: 'VIDEO', edition: 2, url: 'https://learn.example.org/wheel-throwing', standardVersion: versionId('POT-02/2'), publishedOn: '2026-02-24',
    },
    {
      ...published, key: 'lead-free-glaze-book', code: 'lead-free-glaze-book', titleFa: 'لعاب بی‌سرب: کتاب کارگاه',
      titleEn: 'Lead-free glaze: a workshop book', kind: 'TEXTBOOK', url: null, standardVersion: versionId('POT-02/2'), publishedOn: '2025-12-20',
    },
    {
      ...published, key: 'girih-patterns', code: 'girih-patterns', titleFa: 'الگوهای گره', titleEn: 'Girih patterns', kind: 'PATTERN',
      url: 'https://learn.example.org/girih', publishedOn: '2026-05-05',
    },
    {
      ...published, key: 'kalpurgan-film', code: 'kalpurgan-film', titleFa: 'دست‌های کلپورگان', titleEn: 'Hands of Kalpurgan', kind: 'VIDEO',
      language: 'bal', url: 'https://learn.example.org/kalpurgan', developedBy: 'DEPUTY', standardVersion: versionId(`${KALPURGAN}/1`),
      publishedOn: '2026-04-25',
    },
    {
      key: 'pottery-book-1', code: 'pottery-book-1', titleFa: 'سفالگری، ویراست نخست', titleEn: 'Pottery, first edition', kind: 'TEXTBOOK',
      state: 'RETIRED', developedBy: 'TVTO', standardVersion: versionId('POT-02/1'), publishedOn: '2023-05-15', retiredOn: '2026-04-04',
    },
    {
      key: 'carpet-test-items', code: 'carpet-test-items', titleFa: 'پرسش‌های تمرینی قالی‌بافی', titleEn: 'Practice questions on carpet weaving',
      kind: 'TEST_ITEMS', state: 'DRAFT', developedBy: 'TVTO', standardVersion: versionId(`${CARPET}/1`),
    },
  ]);
  await make(em, CompetencyResource, [
    [
      'wheel-throwing-film-2', 'POT-02/2/3', null], ['lead-free-glaze-book', 'POT-02/2/5', null], ['lead-free-glaze-book', 'POT-02/2/6',
      'pages 61-88'], ['girih-patterns', 'POT-02/2/4', 'sheets 1-12',
    ],
    ['kalpurgan-film', `${KALPURGAN}/1/2`, null], ['pottery-book-1', 'POT-02/1/2', 'chapter 3'],
  ].map(([resource, competency, part]) => ({ key: `${resource}/${competency}`, resource: seededId(LearningResource, resource!), competency: seededId(Competency, competency!), part: part ?? null })));
}
