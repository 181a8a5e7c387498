import type { EntityManager } from '@mikro-orm/postgresql';
import {
  Artisan,
  Craft,
  CraftPlace,
  CraftWorkshop,
  Enterprise,
  GeographicalIndication,
  GeographicalIndicationUser,
  Province,
  Seal,
  SealAward,
  Technique,
  Tool,
} from '../../src/heritage/index.js';
import { CraftTechnique } from '../../src/heritage/craft-technique.entity.js';
import { CraftTool } from '../../src/heritage/craft-tool.entity.js';
import { GeographicalIndicationPlace } from '../../src/heritage/geographical-indication-place.entity.js';
import { GeographicalIndicationProvince } from '../../src/heritage/geographical-indication-province.entity.js';
import { seededId } from '../seeded-id.js';
import { join, make } from './made-up.js';

/** How things are made and what vouches for them: techniques, tools, seals of product lines and geographical indications. */
export async function seedCraftKnowledge(em: EntityManager): Promise<void> {
  await waysOfWorking(em);
  await signsOfQuality(em);
}

/** Techniques and tools of the crafts that the stories are about. */
async function waysOfWorking(em: EntityManager): Promise<void> {
  await make(em, Technique, [
    { key: 'wheel-throwing', slug: 'wheel-throwing', nameFa: 'چرخ‌کاری', nameEn: 'Wheel throwing', kind: 'SHAPING' },
    { key: 'coil-building', slug: 'coil-building', nameFa: 'فتیله‌ای', nameEn: 'Coil building', kind: 'SHAPING' },
    { key: 'underglaze-painting', slug: 'underglaze-painting', nameFa: 'نقاشی زیرلعابی', nameEn: 'Underglaze painting', kind: 'PAINTING_AND_WRITING' },
    { key: 'alkaline-glazing', slug: 'alkaline-glazing', nameFa: 'لعاب‌دهی قلیایی', nameEn: 'Alkaline glazing', kind: 'FIRING' },
    { key: 'open-firing', slug: 'open-firing', nameFa: 'پخت در کوره‌ی باز', nameEn: 'Open firing', kind: 'FIRING' },
    { key: 'enamel-painting', slug: 'enamel-painting', nameFa: 'نقاشی با رنگ مینا', nameEn: 'Enamel painting', kind: 'PAINTING_AND_WRITING' },
    { key: 'rod-inlay', slug: 'rod-inlay', nameFa: 'قامه‌بندی خاتم', nameEn: 'Rod inlay', kind: 'INLAY' },
    { key: 'asymmetric-knot', slug: 'asymmetric-knot', nameFa: 'گره نامتقارن', nameEn: 'Asymmetric knot', kind: 'WEAVING' },
  ]);
  await join(em, CraftTechnique, [
    [
      'pottery', 'wheel-throwing'], ['pottery', 'underglaze-painting'], ['pottery', 'alkaline-glazing'], ['kalpurgan-pottery',
      'coil-building'], ['kalpurgan-pottery', 'open-firing',
    ],
    ['minakari', 'enamel-painting'], ['khatam', 'rod-inlay'], ['carpet-weaving', 'asymmetric-knot'],
  ].map(([craft, technique]) => ({ craft: seededId(Craft, craft!), technique: seededId(Technique, technique!) })));
  await make(em, Tool, [
    { key: 'kick-wheel', slug: 'kick-wheel', nameFa: 'چرخ سفالگری', nameEn: "Potter's wheel", kind: 'WHEEL_OR_LATHE' },
    { key: 'gas-kiln', slug: 'gas-kiln', nameFa: 'کوره‌ی گازی', nameEn: 'Gas kiln', kind: 'KILN_OR_FORGE' },
    { key: 'turning-tool', slug: 'turning-tool', nameFa: 'ابزار تراش سفال', nameEn: 'Turning tool', kind: 'HAND_TOOL' },
    { key: 'cutting-wire', slug: 'cutting-wire', nameFa: 'سیم برش گل', nameEn: 'Cutting wire', kind: 'HAND_TOOL' },
    { key: 'stone-burnisher', slug: 'stone-burnisher', nameFa: 'سنگ صیقل', nameEn: 'Burnishing stone', kind: 'HAND_TOOL' },
    { key: 'fine-brush', slug: 'fine-brush', nameFa: 'قلم‌موی نقاشی', nameEn: 'Fine brush', kind: 'HAND_TOOL' },
    { key: 'carpet-comb', slug: 'carpet-comb', nameFa: 'دفه‌ی قالی', nameEn: 'Carpet comb', kind: 'HAND_TOOL' },
    { key: 'vertical-loom', slug: 'vertical-loom', nameFa: 'دار عمودی', nameEn: 'Vertical loom', kind: 'LOOM' },
  ]);
  await join(em, CraftTool, [
    ['pottery', 'kick-wheel'], ['pottery', 'gas-kiln'], ['pottery', 'turning-tool'], ['pottery', 'cutting-wire'], ['kalpurgan-pottery', 'stone-burnisher'],
    ['minakari', 'fine-brush'], ['carpet-weaving', 'carpet-comb'], ['carpet-weaving', 'vertical-loom'],
  ].map(([craft, tool]) => ({ craft: seededId(Craft, craft!), tool: seededId(Tool, tool!) })));
}

/** Seals of product lines, and geographical indications with their authorised users. */
async function signsOfQuality(em: EntityManager): Promise<void> {
  await make(em, Seal, [
    {
      key: 'trial-seal', slug: 'trial-seal', nameFa: 'مهر اصالت (آزمایشی)', nameEn: 'Seal of authenticity (trial)', body: 'NATIONAL',
      criteria: ['quality', 'creativity', 'marketability', 'recyclability', 'use in daily life'],
    },
  ]);
  await make(em, SealAward, [
    {
      key: 'blue-glaze', seal: seededId(Seal, 'trial-seal'), awardedIn: 2025, awardedOn: '2025-11-30', expiresOn: '2028-11-30', category: 'CERAMICS',
      productLineFa: 'ظرف‌های فیروزه‌ای', productLineEn: 'Turquoise tableware', craft: seededId(Craft, 'pottery'),
      craftWorkshop: seededId(CraftWorkshop, 'sofalchian'),
    },
    {
      key: 'spotted-jars', seal: seededId(Seal, 'trial-seal'), awardedIn: 2026, awardedOn: '2026-06-10', expiresOn: '2029-06-10',
      category: 'CERAMICS', productLineFa: 'کوزه‌های نقطه‌نشان', productLineEn: 'Spotted jars', craft: seededId(Craft, 'kalpurgan-pottery'),
      artisan: seededId(Artisan, 'A-00005'),
    },
    {
      key: 'enamel-boxes', seal: seededId(Seal, 'trial-seal'), awardedIn: 2025, awardedOn: '2025-11-30', withdrawnOn: '2026-08-15', category: 'METAL',
      productLineFa: 'جعبه‌های مینا', productLineEn: 'Enamel boxes', craft: seededId(Craft, 'minakari'),
      enterprise: seededId(Enterprise, 'mina-ye-naqsh-e-jahan'),
    },
  ]);
  await make(em, GeographicalIndication, [
    {
      key: 'lalejin-pottery-trial', slug: 'lalejin-pottery-trial', signFa: 'سفال لالجین (آزمایشی)', signEn: 'Lalejin pottery (trial)',
      craft: seededId(Craft, 'pottery'), registrar: 'NATIONAL', registrationNumber: 'GI-T-101', registeredOn: '2025-06-21', expiresOn: '2035-06-21',
      areaText: 'Lalejin and the villages around it.',
    },
    {
      key: 'kalpurgan-pottery-trial', slug: 'kalpurgan-pottery-trial', signFa: 'سفال کلپورگان (آزمایشی)', signEn: 'Kalpurgan pottery (trial)',
      craft: seededId(Craft, 'kalpurgan-pottery'), registrar: 'NATIONAL', registrationNumber: 'GI-T-102', registeredOn: '2026-02-11',
      expiresOn: '2036-02-11', areaText: 'The province, around Saravan.',
    },
  ]);
  await join(em, GeographicalIndicationPlace, [
    { geographicalIndication: seededId(GeographicalIndication, 'lalejin-pottery-trial'), craftPlace: seededId(CraftPlace, 'lalejin') },
    { geographicalIndication: seededId(GeographicalIndication, 'kalpurgan-pottery-trial'), craftPlace: seededId(CraftPlace, 'kalpurgan') },
  ]);
  await join(em, GeographicalIndicationProvince, [
    { geographicalIndication: seededId(GeographicalIndication, 'kalpurgan-pottery-trial'), province: seededId(Province, 'IR-11') },
  ]);
  await make(em, GeographicalIndicationUser, [
    {
      key: 'sofalchian', geographicalIndication: seededId(GeographicalIndication, 'lalejin-pottery-trial'),
      craftWorkshop: seededId(CraftWorkshop, 'sofalchian'), number: 'GI-T-101/1', validFromOn: '2025-07-01', validToOn: '2030-07-01',
    },
    {
      key: 'kuzehdari', geographicalIndication: seededId(GeographicalIndication, 'lalejin-pottery-trial'), artisan: seededId(Artisan, 'A-00002'),
      number: 'GI-T-101/2', validFromOn: '2025-09-15', validToOn: '2030-09-15',
    },
    {
      key: 'kalpuri', geographicalIndication: seededId(GeographicalIndication, 'kalpurgan-pottery-trial'), artisan: seededId(Artisan, 'A-00005'),
      number: 'GI-T-102/1', validFromOn: '2026-03-01', validToOn: null,
    },
  ]);
}
