import type { EntityManager } from '@mikro-orm/postgresql';
import { Artisan, Craft, CraftPlace, GeographicalIndication, GeographicalIndicationUser, Material, Province, SealAward, Technique } from '../../src/heritage/index.js';
import { CourseRun, Trainee } from '../../src/training/index.js';
import { Product, ProductMaker, ProductMaterial, ProductSeal, ProductTechnique } from '../../src/exhibitions/index.js';
import { seededId } from '../seeded-id.js';
import { type MadeUp, make, rials } from './made-up.js';
import { type PersonKey, personId } from './people.js';

type Maker = string | { person: PersonKey };

interface ProductStory {
  code: string;
  name: [fa: string, en: string];
  craft: string;
  province: string;
  place?: string;
  run?: string;
  madeIn: number;
  /** How many pieces there are; a series without an end where it is not given. */
  pieces?: number;
  /** Width, height and depth in centimetres. */
  size: [width: number, height: number, depth: number | null];
  grams?: number;
  price: number;
  /** The first made most of it; codes are those of trainees and artisans. */
  makers: Maker[];
  materials: string[];
  techniques?: string[];
  seal?: string;
  indication?: [sign: string, user: string];
  description?: string;
}

/**
 * What people of the small world made: bowls of TR-1404-0001 and others from the pottery runs, each with the run as evidence; a jug made
 * by a trainee with a master; the turquoise vase of Sofalchian with its seal and its geographical indication; enamel, khatam, carpet.
 */
const PRODUCTS: ProductStory[] = [
  {
    code: 'P-1404-00001', name: ['کاسه‌ی ماهی', 'Fish bowl'], craft: 'pottery', province: 'IR-13', place: 'lalejin', run: 'R-1404-13-0002',
    madeIn: 1404, pieces: 1, size: [24, 9, 24], grams: 980, price: 14_500_000, makers: ['TR-1404-0001'], materials: ['clay', 'glaze'],
    techniques: ['wheel-throwing', 'underglaze-painting', 'alkaline-glazing'],
    description: 'ماهی‌ها را از کاسه‌ای در موزه‌ی خیالی این دنیای کوچک برداشته‌ام؛ لعاب بی‌سرب است.',
  },
  {
    code: 'P-1404-00002', name: ['دست شش‌تایی پیاله', 'Set of six small bowls'], craft: 'pottery', province: 'IR-13', place: 'lalejin',
    run: 'R-1404-13-0002', madeIn: 1404, pieces: 8, size: [11, 6, 11], grams: 1500, price: 9_800_000, makers: ['TR-1404-0001', 'TR-1404-0004'],
    materials: ['clay', 'glaze'], techniques: ['wheel-throwing', 'alkaline-glazing'],
  },
  {
    code: 'P-1404-00003', name: ['تنگ دسته‌دار', 'Jug with a handle'], craft: 'pottery', province: 'IR-13', place: 'lalejin', run: 'R-1404-13-0002',
    madeIn: 1404, pieces: 1, size: [17, 31, 14], grams: 1720, price: 21_000_000, makers: ['TR-1404-0009', 'A-00002'], materials: ['clay', 'glaze'],
    techniques: ['wheel-throwing'],
  },
  {
    code: 'P-1404-00004', name: ['بشقاب گره', 'Girih plate'], craft: 'pottery', province: 'IR-13', place: 'lalejin', run: 'R-1404-13-0001',
    madeIn: 1404, size: [28, 4, 28], grams: 1100, price: 7_200_000, makers: ['TR-1404-0018'], materials: ['clay', 'glaze'],
    techniques: ['underglaze-painting'],
  },
  {
    code: 'P-1405-00001', name: ['گلدان سبو', 'Sabu vase'], craft: 'pottery', province: 'IR-13', place: 'lalejin', madeIn: 1405, size: [14, 26, 14],
    grams: 1350, price: 11_500_000, makers: ['TR-1404-0003'], materials: ['clay', 'glaze'], techniques: ['wheel-throwing', 'alkaline-glazing'],
  },
  {
    code: 'P-1405-00002', name: ['لیوان خاک و آب', 'Khak o Ab mug'], craft: 'pottery', province: 'IR-13', place: 'lalejin', madeIn: 1405,
    size: [9, 10, 12], grams: 380, price: 2_400_000, makers: ['TR-1404-0015'], materials: ['clay', 'glaze'], techniques: ['wheel-throwing'],
  },
  {
    code: 'P-1404-00101', name: ['گلدان فیروزه‌ای', 'Turquoise vase'], craft: 'pottery', province: 'IR-13', place: 'lalejin', madeIn: 1404,
    pieces: 12, size: [22, 45, 22], grams: 4100, price: 85_000_000, makers: ['A-00001'], materials: ['clay', 'glaze'],
    techniques: ['wheel-throwing', 'alkaline-glazing'], seal: 'blue-glaze', indication: ['lalejin-pottery-trial', 'sofalchian'],
  },
  {
    code: 'P-1405-00101', name: ['کوزه‌ی نقطه‌نشان', 'Spotted jar'], craft: 'kalpurgan-pottery', province: 'IR-11', place: 'kalpurgan', madeIn: 1405,
    pieces: 20, size: [19, 24, 19], grams: 1900, price: 18_000_000, makers: ['A-00005'], materials: ['clay', 'ochre'],
    techniques: ['coil-building', 'open-firing'], seal: 'spotted-jars', indication: ['kalpurgan-pottery-trial', 'kalpuri'],
  },
  {
    code: 'P-1405-00102', name: ['کپک کلپورگان', 'Kalpurgan serving bowl'], craft: 'kalpurgan-pottery', province: 'IR-11', place: 'kalpurgan',
    run: 'R-1404-11-0001', madeIn: 1405, pieces: 6, size: [26, 8, 26], grams: 1450, price: 8_600_000, makers: ['TR-1404-0039', 'TR-1404-0036'],
    materials: ['clay', 'ochre'], techniques: ['coil-building', 'open-firing'],
  },
  {
    code: 'P-1404-00201', name: ['بشقاب مینای اسلیمی', 'Arabesque enamel plate'], craft: 'minakari', province: 'IR-10', place: 'isfahan',
    run: 'R-1404-10-0001', madeIn: 1404, pieces: 1, size: [30, 3, 30], grams: 900, price: 62_000_000, makers: ['TR-1404-0031'],
    materials: ['copper', 'enamel'], techniques: ['enamel-painting'],
  },
  {
    code: 'P-1405-00201', name: ['جعبه‌ی مینا', 'Enamel box'], craft: 'minakari', province: 'IR-10', place: 'isfahan', madeIn: 1405, size: [12, 7, 9],
    grams: 520, price: 48_000_000, makers: ['A-00003'], materials: ['copper', 'enamel'], techniques: ['enamel-painting'],
  },
  {
    code: 'P-1405-00202', name: ['آینه‌ی فیروزه‌کوب', 'Turquoise mirror'], craft: 'firuzeh-kubi', province: 'IR-10', place: 'isfahan', madeIn: 1405,
    pieces: 3, size: [40, 55, 4], grams: 3300, price: 210_000_000, makers: ['A-00004', 'A-00011'], materials: ['turquoise', 'copper', 'lac'],
  },
  {
    code: 'P-1404-00301', name: ['جعبه‌ی خاتم', 'Khatam box'], craft: 'khatam', province: 'IR-07', place: 'shiraz', madeIn: 1404, pieces: 10,
    size: [30, 9, 20], grams: 1250, price: 120_000_000, makers: ['A-00007'], materials: ['wood', 'bone', 'brass'], techniques: ['rod-inlay'],
  },
  {
    code: 'P-1405-00301', name: ['قلمدان خاتم', 'Khatam pen box'], craft: 'khatam', province: 'IR-07', place: 'shiraz', run: 'R-1405-07-0001',
    madeIn: 1405, pieces: 1, size: [24, 4, 5], grams: 310, price: 39_000_000, makers: ['TR-1405-0020'], materials: ['wood', 'bone', 'brass'],
    techniques: ['rod-inlay'],
  },
  {
    code: 'P-1405-00401', name: ['گردنبند خرمهره', 'Necklace of turquoise beads'], craft: 'khar-mohreh', province: 'IR-25', run: 'R-1405-25-0001',
    madeIn: 1405, pieces: 30, size: [2, 48, null], grams: 140, price: 5_500_000, makers: ['TR-1405-0026'],
    materials: ['quartz', 'plant-ash', 'copper'],
  },
  {
    code: 'P-1404-00501', name: ['قالیچه‌ی محرابی', 'Prayer rug'], craft: 'carpet-weaving', province: 'IR-03', place: 'tabriz', madeIn: 1404,
    pieces: 1, size: [100, 150, null], grams: 7800, price: 980_000_000, makers: ['A-00013'], materials: ['wool', 'silk', 'cotton'],
    techniques: ['asymmetric-knot'],
  },
  {
    code: 'P-1405-00601', name: ['کوزه‌های بندانگشتی', 'Thimble pots'], craft: 'pottery', province: 'IR-23', madeIn: 1405, size: [2, 3, 2], grams: 20,
    price: 900_000, makers: [{ person: 'khorramru' }], materials: ['clay'],
  },
];

export async function seedProducts(em: EntityManager): Promise<void> {
  await make(em, Product, PRODUCTS.map(product => ({
    key: product.code,
    code: product.code,
    nameFa: product.name[0],
    nameEn: product.name[1],
    craft: seededId(Craft, product.craft),
    craftPlace: product.place ? seededId(CraftPlace, product.place) : null,
    province: seededId(Province, product.province),
    courseRun: product.run ? seededId(CourseRun, product.run) : null,
    madeIn: product.madeIn,
    edition: edition(product.pieces),
    editionSize: product.pieces ?? null,
    widthCm: product.size[0],
    heightCm: product.size[1],
    depthCm: product.size[2],
    weightGrams: product.grams ?? null,
    ...rials('price', product.price),
    description: product.description ?? null,
    geographicalIndication: product.indication ? seededId(GeographicalIndication, product.indication[0]) : null,
    geographicalIndicationUser: product.indication ? seededId(GeographicalIndicationUser, product.indication[1]) : null,
  })));
  await make(em, ProductMaker, PRODUCTS.flatMap(({ code, makers }) => makers.map((maker, at) => makerOf(code, maker, at))));
  await make(em, ProductMaterial, PRODUCTS.flatMap(({ code, materials }) => materials.map((material, at) => ({
    key: `${code}/${material}`, product: seededId(Product, code), material: seededId(Material, material), isMain: at === 0,
  }))));
  await make(em, ProductTechnique, PRODUCTS.flatMap(({ code, techniques = [] }) => techniques.map(technique => ({
    key: `${code}/${technique}`, product: seededId(Product, code), technique: seededId(Technique, technique),
  }))));
  await make(em, ProductSeal, PRODUCTS.filter(({ seal }) => seal).map(({ code, seal }) => ({ key: code, product: seededId(Product, code), sealAward: seededId(SealAward, seal!) })));
}

const edition = (pieces?: number) => (pieces === undefined ? 'SERIAL' : pieces === 1 ? 'UNIQUE' : 'LIMITED');

function makerOf(product: string, maker: Maker, at: number): MadeUp<ProductMaker> {
  const key = typeof maker === 'string' ? maker : maker.person;
  const who =
    typeof maker !== 'string' ? { person: personId(maker.person) }
    : maker.startsWith('TR-') ? { trainee: seededId(Trainee, maker) }
    : { artisan: seededId(Artisan, maker) };
  const isTeacher = at > 0 && key.startsWith('A-');
  return { key: `${product}/${key}`, product: seededId(Product, product), ...who, role: at === 0 ? 'LEAD' : isTeacher ? 'SUPERVISOR' : 'HELPER' };
}
