import type { EntityManager } from '@mikro-orm/postgresql';
import { Craft } from '../../src/heritage/index.js';
import { Alignment, Competency, FrameworkItem, Standard, StandardVersion } from '../../src/qualifications/index.js';
import { PanelMembership } from '../../src/qualifications/panel-membership.entity.js';
import { ReviewComment } from '../../src/qualifications/review-comment.entity.js';
import { NeedsFinding } from '../../src/cooperation/index.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { CARPET_1, KALPURGAN_1, KHATAM_1, MINA_1 } from './other-texts.js';
import { POTTERY_1, POTTERY_2 } from './pottery-texts.js';
import { versionId, writeVersion } from './standard-text.js';

export const CARPET = '731830610010011';
export const MINA = '731330610020011';
export const KALPURGAN = '731430610030011';
export const KHATAM = '731730610040011';
export const ZILU = '731830610050011';
const OLD_TINNING = '7-54/18/1/3';

/**
 * Six standards at different points of their lives. The pottery standard `POT-02` is told in full: version 1.0 came before the memorandum;
 * a needs finding asked for lead-free glaze and for selling; a panel with two nominees of the Deputy wrote 2.0; reviewers sent it back
 * once; both parties approved that very text; on the day of its publication 1.0 was superseded, with half a year to finish on it.
 */
export async function seedStandards(em: EntityManager): Promise<void> {
  const shared = { isJoint: true, legacyGrade: null } as const;
  await make(em, Standard, [
    {
      ...shared, key: 'POT-02', code: 'POT-02', titleFa: 'سفالگر چرخ‌کار', titleEn: 'Potter (wheel throwing)', clusterFa: 'سفال و سرامیک',
      clusterEn: 'Pottery and ceramics', kind: 'OCCUPATION', level: 4, legacyGrade: 'GRADE_2', iscoCode: '7314', craft: seededId(Craft, 'pottery'),
    },
    {
      ...shared, key: CARPET, code: CARPET, titleFa: 'بافنده‌ی قالی', titleEn: 'Carpet weaver', clusterFa: 'بافته‌های داری',
      clusterEn: 'Loom weaving', kind: 'OCCUPATION', level: 3, legacyGrade: 'GRADE_3', iscoCode: '7318', craft: seededId(Craft, 'carpet-weaving'),
    },
    {
      ...shared, key: MINA, code: MINA, titleFa: 'میناکار', titleEn: 'Enameller', clusterFa: 'مینا و زیورآلات', clusterEn: 'Enamel and jewellery',
      kind: 'OCCUPATION', level: 4, iscoCode: '7313', isJoint: false, craft: seededId(Craft, 'minakari'),
    },
    {
      ...shared, key: KALPURGAN, code: KALPURGAN, titleFa: 'سفالگری بی‌چرخ کلپورگان', titleEn: 'Kalpurgan hand-built pottery',
      clusterFa: 'سفال و سرامیک', clusterEn: 'Pottery and ceramics', kind: 'RURAL', level: 2, iscoCode: '7314',
      craft: seededId(Craft, 'kalpurgan-pottery'),
    },
    {
      ...shared, key: KHATAM, code: KHATAM, titleFa: 'خاتم‌کار', titleEn: 'Khatam maker', clusterFa: 'هنرهای چوبی', clusterEn: 'Wood arts',
      kind: 'OCCUPATION', level: 4, iscoCode: '7317', craft: seededId(Craft, 'khatam'),
    },
    {
      ...shared, key: ZILU, code: ZILU, titleFa: 'زیلوباف', titleEn: 'Zilu weaver', clusterFa: 'بافته‌های داری', clusterEn: 'Loom weaving',
      kind: 'MARKET_ORIENTED', level: 3, iscoCode: '7318', craft: seededId(Craft, 'zilu-weaving'),
    },
    {
      ...shared, key: OLD_TINNING, code: OLD_TINNING, titleFa: 'سفیدگر ظرف‌های مسی', titleEn: 'Tinner of copper vessels', clusterFa: 'فلزکاری',
      clusterEn: 'Metalwork', kind: 'OCCUPATION', level: 2, legacyGrade: 'GRADE_3', iscoCode: '7213', isJoint: false,
      craft: seededId(Craft, 'coppersmithing'),
    },
  ]);

  await pottery(em);
  await others(em);
  await alignments(em);
}

async function pottery(em: EntityManager): Promise<void> {
  await writeVersion(em, POTTERY_1, {
    standard: 'POT-02',
    major: 1,
    state: 'SUPERSEDED',
    dates: { draftingStartedOn: '2022-05-21', reviewStartedOn: '2022-09-06', approvedOn: '2023-01-14', publishedOn: '2023-02-20', supersededOn: '2025-10-04', transitionEndsOn: '2026-04-04' },
    panel: { formedOn: '2022-05-14', members: [['momayezi', 'CHAIR', 'TVTO'], ['golkaran', 'AUTHOR', 'TVTO'], ['sofalchian', 'CRAFT_EXPERT', 'DEPUTY']] },
    approvals: [['TVTO', '2022-12-24'], ['DEPUTY', '2023-01-14']],
  });
  await writeVersion(em, POTTERY_2, {
    standard: 'POT-02',
    major: 2,
    state: 'PUBLISHED',
    dates: {
      supersedes: versionId('POT-02/1'),
      needsFinding: seededId(NeedsFinding, 'NA-1404-13/1'),
      needIdentifiedOn: '2025-06-15',
      draftingStartedOn: '2025-06-24',
      reviewStartedOn: '2025-08-16',
      approvedOn: '2025-09-22',
      publishedOn: '2025-10-04',
    },
    panel: {
      formedOn: '2025-06-21',
      members: [
        ['momayezi', 'CHAIR', 'TVTO'],
        ['golkaran', 'AUTHOR', 'TVTO'],
        ['rastegarnia', 'AUTHOR', 'DEPUTY'],
        ['sofalchian', 'CRAFT_EXPERT', 'DEPUTY'],
        ['tarrahzadeh', 'REVIEWER', 'TVTO'],
      ],
    },
    approvals: [['TVTO', '2025-09-17'], ['DEPUTY', '2025-09-22']],
  });
  const comment = { standardVersion: versionId('POT-02/2'), member: seededId(PanelMembership, 'POT-02/2/tarrahzadeh') };
  await make(em, ReviewComment, [
    {
      ...comment, key: 'POT-02/2/1', competency: seededId(Competency, 'POT-02/2/5'),
      text: 'لعاب سربی باید از فهرست مواد حذف شود و آزمون سرب معیار حیاتی باشد.', state: 'ADDRESSED', raisedOn: '2025-07-29', closedOn: '2025-08-14',
    },
    {
      ...comment, key: 'POT-02/2/2', competency: seededId(Competency, 'POT-02/2/7'), text: 'برای قیمت‌گذاری دست‌کم ده ساعت تئوری لازم است.',
      state: 'DISMISSED', raisedOn: '2025-08-20', closedOn: '2025-09-01',
    },
    {
      ...comment, key: 'POT-02/2/3', text: 'ساعت کارآموزی در کارگاه استادکار شصت ساعت شود.', state: 'ADDRESSED', raisedOn: '2025-08-20',
      closedOn: '2025-09-01',
    },
  ]);
}

async function others(em: EntityManager): Promise<void> {
  await writeVersion(em, CARPET_1, {
    standard: CARPET,
    major: 1,
    state: 'PUBLISHED',
    dates: { draftingStartedOn: '2025-05-10', reviewStartedOn: '2025-07-05', approvedOn: '2025-08-20', publishedOn: '2025-09-06' },
    panel: { formedOn: '2025-05-05', members: [['golkaran', 'CHAIR', 'TVTO'], ['bafandegan', 'CRAFT_EXPERT', 'DEPUTY'], ['momayezi', 'REVIEWER', 'TVTO']] },
    approvals: [['DEPUTY', '2025-08-12'], ['TVTO', '2025-08-20']],
  });
  await writeVersion(em, MINA_1, {
    standard: MINA,
    major: 1,
    state: 'PUBLISHED',
    dates: { draftingStartedOn: '2021-10-01', reviewStartedOn: '2022-01-20', approvedOn: '2022-04-30', publishedOn: '2022-05-22' },
    panel: { formedOn: '2021-09-25', members: [['momayezi', 'CHAIR', 'TVTO'], ['minapur', 'CRAFT_EXPERT', 'TVTO'], ['tarrahzadeh', 'REVIEWER', 'TVTO']] },
    approvals: [['TVTO', '2022-04-30']],
  });
  await writeVersion(em, KALPURGAN_1, {
    standard: KALPURGAN,
    major: 1,
    state: 'PUBLISHED',
    dates: { needsFinding: seededId(NeedsFinding, 'NA-1404-11/1'), needIdentifiedOn: '2025-08-30', draftingStartedOn: '2025-09-13', reviewStartedOn: '2025-12-06', approvedOn: '2026-01-24', publishedOn: '2026-02-07' },
    panel: { formedOn: '2025-09-08', members: [['rastegarnia', 'CHAIR', 'DEPUTY'], ['kalpuri', 'CRAFT_EXPERT', 'DEPUTY'], ['golkaran', 'AUTHOR', 'TVTO'], ['momayezi', 'REVIEWER', 'TVTO']] },
    approvals: [['DEPUTY', '2026-01-18'], ['TVTO', '2026-01-24']],
  });
  await writeVersion(em, KHATAM_1, {
    standard: KHATAM,
    major: 1,
    state: 'IN_REVIEW',
    dates: { needIdentifiedOn: '2026-03-02', draftingStartedOn: '2026-05-16', reviewStartedOn: '2026-10-24' },
    panel: { formedOn: '2026-05-09', members: [['tarrahzadeh', 'CHAIR', 'TVTO'], ['khatamsara', 'CRAFT_EXPERT', 'DEPUTY'], ['momayezi', 'REVIEWER', 'TVTO']] },
    approvals: [],
  });
  await make(em, ReviewComment, [
    {
      key: `${KHATAM}/1/1`, standardVersion: versionId(`${KHATAM}/1`), competency: seededId(Competency, `${KHATAM}/1/1`),
      member: seededId(PanelMembership, `${KHATAM}/1/momayezi`), text: 'به جای عاج و استخوان کمیاب، مواد جایگزین مجاز نام برده شود.', state: 'OPEN',
      raisedOn: '2026-11-01',
    },
  ]);

  const empty = { theoryHours: 40, practiceHours: 160, internshipHours: 0, projectHours: 0, writtenWeight: 25, practicalWeight: 65, ethicsWeight: 10 } as const;
  await make(em, StandardVersion, [
    {
      ...empty, key: `${ZILU}/1`, standard: seededId(Standard, ZILU), major: 1, minor: 0, state: 'NEED_IDENTIFIED',
      needsFinding: seededId(NeedsFinding, 'NA-1405-21/1'), needIdentifiedOn: '2026-09-27',
      jobDescriptionFa: 'زیلوباف دار زیلو را برپا می‌کند و نقش را با شمارش تار و پود می‌بافد.',
      jobDescriptionEn: 'A zilu weaver sets up the loom and weaves patterns by counting warp and weft.',
      entryRequirementsFa: 'هنوز تعیین نشده است.', entryRequirementsEn: 'Not settled yet.',
    },
    {
      ...empty, key: `${OLD_TINNING}/1`, standard: seededId(Standard, OLD_TINNING), major: 1, minor: 0, state: 'WITHDRAWN', approvedOn: '2009-05-10',
      publishedOn: '2009-06-01', withdrawnOn: '2025-12-22',
      contentHash: '9f2c1d6e5b8a47039c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e',
      jobDescriptionFa: 'سفیدگر درون ظرف مسی را با قلع می‌پوشاند.', jobDescriptionEn: 'A tinner lines copper vessels with tin.',
      entryRequirementsFa: 'سواد خواندن و نوشتن.', entryRequirementsEn: 'Reading and writing.',
    },
  ]);
}

const item = (code: string): string => seededId(FrameworkItem, `ISCO-08/${code}`);

/** What the standards and two competencies answer to in ISCO-08. */
async function alignments(em: EntityManager): Promise<void> {
  await make(em, Alignment, [
    { key: 'POT-02', item: item('7314'), relation: 'CLOSE', confidence: 'MEDIUM', standard: seededId(Standard, 'POT-02') },
    { key: CARPET, item: item('7318'), relation: 'NARROW', confidence: 'MEDIUM', standard: seededId(Standard, CARPET) },
    { key: MINA, item: item('7313'), relation: 'RELATED', confidence: 'LOW', standard: seededId(Standard, MINA) },
    { key: KALPURGAN, item: item('7314'), relation: 'NARROW', confidence: 'MEDIUM', standard: seededId(Standard, KALPURGAN) },
    { key: 'POT-02/2/4', item: item('7316'), relation: 'RELATED', confidence: 'LOW', competency: seededId(Competency, 'POT-02/2/4') },
    { key: 'POT-02/2/6', item: item('7314'), relation: 'RELATED', confidence: 'MEDIUM', competency: seededId(Competency, 'POT-02/2/6') },
  ]);
}
