import type { EntityManager } from '@mikro-orm/postgresql';
import { Province } from '../../src/heritage/index.js';
import { Person } from '../../src/training/index.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';
import { nameParts } from './trainees.js';

type Line = [nameFa: string, nameEn: string, gender: 'WOMAN' | 'MAN', bornOn: string, province: string];

/** Everybody in the small world who is not a trainee, by key. The names are invented. */
const PEOPLE = {
  // Artisans; some of them also advise as experts.
  sofalchian: ['بهروز سفالچیان', 'Behruz Sofalchian', 'MAN', '1968-05-11', 'IR-13'],
  kuzehdari: ['مریم کوزه‌داری', 'Maryam Kuzehdari', 'WOMAN', '1981-09-02', 'IR-13'],
  minapur: ['ناهید میناپور', 'Nahid Minapur', 'WOMAN', '1965-03-19', 'IR-10'],
  firuzkar: ['منوچهر فیروزکار', 'Manuchehr Firuzkar', 'MAN', '1972-11-27', 'IR-10'],
  kalpuri: ['دردانه کلپوری', 'Dordaneh Kalpuri', 'WOMAN', '1970-01-14', 'IR-11'],
  saravanpur: ['ماه‌گنج سراوان‌پور', 'Mahganj Saravanpur', 'WOMAN', '1976-06-30', 'IR-11'],
  khatamsara: ['کوروش خاتم‌سرا', 'Kurosh Khatamsara', 'MAN', '1956-08-08', 'IR-07'],
  bafandegan: ['صدیقه بافندگان', 'Sedigheh Bafandegan', 'WOMAN', '1967-12-03', 'IR-21'],
  zilubafan: ['عصمت زیلوبافان', 'Esmat Zilubafan', 'WOMAN', '1974-04-21', 'IR-21'],
  monabbati: ['بیژن منبتی‌پور', 'Bizhan Monabbatipur', 'MAN', '1979-10-16', 'IR-13'],
  qalamdari: ['محسن قلم‌داری‌فر', 'Mohsen Qalamdarifar', 'MAN', '1983-02-25', 'IR-10'],
  mohrehsazan: ['اشرف مهره‌سازان', 'Ashraf Mohrehsazan', 'WOMAN', '1962-07-07', 'IR-25'],
  farshchi: ['رقیه فرشچی‌زاده', 'Roghayeh Farshchizadeh', 'WOMAN', '1971-05-29', 'IR-03'],
  suzankar: ['زینب سوزن‌کار', 'Zeynab Suzankar', 'WOMAN', '1985-09-18', 'IR-11'],

  // Experts who practise no craft.
  rastegarnia: ['پروین رستگارنیا', 'Parvin Rastegarnia', 'WOMAN', '1969-02-13', 'IR-23'],
  golkaran: ['داوود گلکاران', 'Davud Golkaran', 'MAN', '1974-08-24', 'IR-30'],
  tarrahzadeh: ['سیاوش طراح‌زاده', 'Siavash Tarrahzadeh', 'MAN', '1978-11-05', 'IR-10'],
  momayezi: ['لاله ممیزی‌فر', 'Laleh Momayezifar', 'WOMAN', '1980-06-17', 'IR-23'],
  sadrainasab: ['هومن صدرایی‌نسب', 'Human Sadrainasab', 'MAN', '1959-04-01', 'IR-09'],

  // Instructors.
  nikdel: ['سمیه نیک‌دل', 'Somayeh Nikdel', 'WOMAN', '1984-01-26', 'IR-13'],
  azarkish: ['مسعود آذرکیش', 'Masud Azarkish', 'MAN', '1977-07-12', 'IR-13'],
  kurehpaz: ['یدالله کوره‌پز', 'Yadollah Kurehpaz', 'MAN', '1953-03-03', 'IR-13'],
  jelvegar: ['فرناز جلوه‌گر', 'Farnaz Jelvegar', 'WOMAN', '1986-10-10', 'IR-10'],
  puyafar: ['کامران پویافر', 'Kamran Puyafar', 'MAN', '1975-12-20', 'IR-10'],
  sepehrikia: ['گل‌بانو سپهری‌کیا', 'Golbanu Sepehrikia', 'WOMAN', '1982-05-05', 'IR-11'],
  tarashandeh: ['آرش تراشنده', 'Arash Tarashandeh', 'MAN', '1988-09-09', 'IR-07'],
  tarpud: ['معصومه تارپود', 'Masumeh Tarpud', 'WOMAN', '1979-03-15', 'IR-21'],
  dastbafan: ['حوریه دستبافان', 'Hurieh Dastbafan', 'WOMAN', '1983-06-22', 'IR-03'],
  firuzmehr: ['حمید فیروزمهر', 'Hamid Firuzmehr', 'MAN', '1990-04-18', 'IR-25'],

  // Founders, managers and inspectors of centres.
  jamalnia: ['هما جمال‌نیا', 'Homa Jamalnia', 'WOMAN', '1973-02-09', 'IR-10'],
  kianmanesh: ['پدرام کیان‌منش', 'Pedram Kianmanesh', 'MAN', '1981-08-14', 'IR-10'],
  toranjian: ['فرامرز ترنجیان', 'Faramarz Toranjian', 'MAN', '1966-10-23', 'IR-10'],
  sepidari: ['گلناز سپیداری', 'Golnaz Sepidari', 'WOMAN', '1991-01-30', 'IR-10'],
  qalichehdar: ['ثریا قالیچه‌دار', 'Soraya Qalichehdar', 'WOMAN', '1970-07-19', 'IR-03'],
  bazrasan: ['هادی بازرسان', 'Hadi Bazrasan', 'MAN', '1976-11-11', 'IR-10'],
  nazeripur: ['مینو ناظری‌پور', 'Minu Nazeripur', 'WOMAN', '1979-05-27', 'IR-23'],
  sanjeshpur: ['فریبرز سنجش‌پور', 'Fariborz Sanjeshpur', 'MAN', '1968-09-06', 'IR-03'],

  // Weavers who learnt at home and ask to have it recognised.
  'weaver-01': ['بتول پودبافان', 'Batul Pudbafan', 'WOMAN', '1972-03-02', 'IR-21'],
  'weaver-02': ['عذرا تارچین', 'Ozra Tarchin', 'WOMAN', '1968-06-14', 'IR-21'],
  'weaver-03': ['کبری گره‌زن', 'Kobra Gerehzan', 'WOMAN', '1979-09-25', 'IR-21'],
  'weaver-04': ['صغری نقش‌خوان', 'Soghra Naqshkhan', 'WOMAN', '1965-12-11', 'IR-21'],
  'weaver-05': ['ربابه دفه‌زن', 'Robabeh Dafehzan', 'WOMAN', '1981-02-07', 'IR-21'],
  'weaver-06': ['زینت ریسمان‌باف', 'Zinat Rismanbaf', 'WOMAN', '1976-05-18', 'IR-21'],
  'weaver-07': ['طلعت گل‌چین‌پور', 'Talat Golchinpur', 'WOMAN', '1984-08-29', 'IR-21'],
  'weaver-08': ['حسین پشم‌ریسان', 'Hoseyn Pashmrisan', 'MAN', '1970-11-09', 'IR-21'],
  'weaver-09': ['اعظم ترنج‌باف', 'Azam Toranjbaf', 'WOMAN', '1988-01-20', 'IR-21'],
  'weaver-10': ['نصرت حاشیه‌باف', 'Nosrat Hashiehbaf', 'WOMAN', '1963-04-30', 'IR-21'],
  'weaver-11': ['مرضیه چله‌کش', 'Marzieh Chellehkesh', 'WOMAN', '1990-07-22', 'IR-21'],
  'weaver-12': ['فخری شانه‌زن', 'Fakhri Shanehzan', 'WOMAN', '1974-10-13', 'IR-21'],

  // Competitors who are no trainees of the small world.
  'competitor-yazd': ['ترانه میبدی‌نژاد', 'Taraneh Meybodinezhad', 'WOMAN', '2005-02-16', 'IR-21'],
  'competitor-tabriz': ['آراز کوزه‌گرلو', 'Araz Kuzehgarlu', 'MAN', '2004-08-05', 'IR-03'],
  'competitor-mashhad': ['یلدا گوهرشناس‌پور', 'Yalda Goharshenaspur', 'WOMAN', '2006-05-21', 'IR-09'],
  'competitor-alborz': ['شایان گلستانکی', 'Shayan Golestanaki', 'MAN', '2008-04-03', 'IR-30'],
  'competitor-saravan': ['نازبی‌بی سراوانی‌کیا', 'Nazbibi Saravanikia', 'WOMAN', '2007-12-28', 'IR-11'],
  'competitor-isfahan': ['پرهام نقش‌جهان', 'Parham Naqshjahan', 'MAN', '2005-10-10', 'IR-10'],
  'khatam-shiraz': ['بردیا مثلثی', 'Bardia Mosallasi', 'MAN', '2006-03-12', 'IR-07'],
  'khatam-isfahan': ['نیلوفر شش‌بند', 'Nilufar Sheshband', 'WOMAN', '2005-06-27', 'IR-10'],
  'khatam-tehran': ['آرتین استخوان‌بندی', 'Artin Ostokhanbandi', 'MAN', '2009-01-08', 'IR-23'],
  'khatam-gilan': ['مهشید چوب‌تراش‌پور', 'Mahshid Chubtarashpur', 'WOMAN', '2004-11-19', 'IR-01'],
  'khatam-markazi': ['سپهر رنده‌کار', 'Sepehr Randehkar', 'MAN', '2006-09-30', 'IR-00'],
  'potter-malayer': ['آوا گِلین', 'Ava Gelin', 'WOMAN', '2005-07-07', 'IR-13'],
  'potter-nahavand': ['بنیامین سبوساز', 'Benyamin Sabusaz', 'MAN', '2006-02-02', 'IR-13'],

  // A collector of miniature pots who shows at the fair without being an artisan.
  khorramru: ['پروین خرم‌رو', 'Parvin Khorramru', 'WOMAN', '1960-01-01', 'IR-23'],
} satisfies Record<string, Line>;

export type PersonKey = keyof typeof PEOPLE;

export async function seedPeople(em: EntityManager): Promise<void> {
  const person = ([key, [nameFa, nameEn, gender, bornOn, province]]: [string, Line]) => ({ key, ...nameParts(nameFa, nameEn), gender, bornOn, residenceProvince: seededId(Province, province) });
  await make(em, Person, Object.entries<Line>(PEOPLE).map(person));
}

export const personId = (key: PersonKey): string => seededId(Person, key);

/** The name that somebody agreed to be known by in public, in the columns of a display name. */
export const displayName = (key: PersonKey): { displayNameFa: string; displayNameEn: string } => {
  const [displayNameFa, displayNameEn] = PEOPLE[key];
  return { displayNameFa: displayNameFa!, displayNameEn: displayNameEn! };
};
