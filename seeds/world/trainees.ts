import type { EntityManager } from '@mikro-orm/postgresql';
import { CraftPlace, Province } from '../../src/heritage/index.js';
import { Person, Trainee } from '../../src/training/index.js';
import { seededId } from '../seeded-id.js';
import { make } from './made-up.js';

type Line = [
  code: string,
  nameFa: string,
  nameEn: string,
  gender: 'WOMAN' | 'MAN',
  bornOn: string,
  residence: 'URBAN' | 'RURAL',
  schooling: 'LOWER_SECONDARY' | 'UPPER_SECONDARY' | 'ASSOCIATE' | 'BACHELOR' | 'MASTER',
];

interface Group {
  province: string;
  place: string | null;
  joinedOn: string;
  people: Line[];
}

/** Who learns in the small world, by the course that they joined with. The names are invented. */
const GROUPS: Group[] = [
  {
    // Pottery in Lalejin on version 2.0 of the standard.
    province: 'IR-13',
    place: 'lalejin',
    joinedOn: '2025-10-05',
    people: [
      ['TR-1404-0001', 'مهتاب یاوری', 'Mahtab Yavari', 'WOMAN', '1993-08-20', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1404-0002', 'رامین شکیب‌آور', 'Ramin Shakibavar', 'MAN', '1986-12-24', 'URBAN', 'MASTER'],
      ['TR-1404-0003', 'پگاه پاک‌سیرت', 'Pegah Paksirat', 'WOMAN', '1998-10-16', 'URBAN', 'BACHELOR'],
      ['TR-1404-0004', 'پگاه نامجوفر', 'Pegah Namjufar', 'WOMAN', '1994-02-27', 'URBAN', 'MASTER'],
      ['TR-1404-0005', 'میلاد سروستان', 'Milad Sarvestan', 'MAN', '1989-03-05', 'RURAL', 'MASTER'],
      ['TR-1404-0006', 'بهنام سپاس‌گزار', 'Behnam Sepasgozar', 'MAN', '2001-09-03', 'URBAN', 'BACHELOR'],
      ['TR-1404-0007', 'امید پاک‌سیرت', 'Omid Paksirat', 'MAN', '2003-02-09', 'URBAN', 'LOWER_SECONDARY'],
      ['TR-1404-0008', 'پیمان کشتکار', 'Peyman Keshtkar', 'MAN', '2000-09-22', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1404-0009', 'پیمان شکیب‌آور', 'Peyman Shakibavar', 'MAN', '2004-10-16', 'URBAN', 'LOWER_SECONDARY'],
      ['TR-1404-0010', 'نگین نامجوفر', 'Negin Namjufar', 'WOMAN', '1995-06-26', 'RURAL', 'BACHELOR'],
      ['TR-1404-0011', 'شیدا دستان‌پور', 'Sheyda Dastanpur', 'WOMAN', '1998-02-21', 'RURAL', 'BACHELOR'],
      ['TR-1404-0012', 'هدیه سروستان', 'Hediyeh Sarvestan', 'WOMAN', '1998-07-17', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1404-0013', 'پویا خوش‌نیت', 'Puya Khoshniyat', 'MAN', '1994-11-14', 'RURAL', 'ASSOCIATE'],
      ['TR-1404-0014', 'زهره یاوری', 'Zohreh Yavari', 'WOMAN', '1989-06-03', 'URBAN', 'UPPER_SECONDARY'],
    ],
  },
  {
    // Pottery in Lalejin on version 1.0, a term earlier.
    province: 'IR-13',
    place: 'lalejin',
    joinedOn: '2025-05-31',
    people: [
      ['TR-1404-0015', 'بهنام مهرابی‌نیا', 'Behnam Mehrabinia', 'MAN', '1999-10-22', 'URBAN', 'LOWER_SECONDARY'],
      ['TR-1404-0016', 'ایمان آذرنوش', 'Iman Azarnush', 'MAN', '2004-03-26', 'URBAN', 'BACHELOR'],
      ['TR-1404-0017', 'شهاب پاینده‌مهر', 'Shahab Payandehmehr', 'MAN', '1999-11-18', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1404-0018', 'جواد نیک‌پندار', 'Javad Nikpendar', 'MAN', '1986-08-23', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1404-0019', 'بهنام دلشاد', 'Behnam Delshad', 'MAN', '1987-02-16', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1404-0020', 'ریحانه صبوری‌پور', 'Reyhaneh Saburipur', 'WOMAN', '1989-06-02', 'URBAN', 'ASSOCIATE'],
      ['TR-1404-0021', 'یاسر مشتاق', 'Yaser Moshtagh', 'MAN', '1991-11-17', 'URBAN', 'MASTER'],
      ['TR-1404-0022', 'امید نامجوفر', 'Omid Namjufar', 'MAN', '1984-04-12', 'URBAN', 'ASSOCIATE'],
      ['TR-1404-0023', 'طاهره وفامند', 'Tahereh Vafamand', 'WOMAN', '1984-07-23', 'URBAN', 'BACHELOR'],
      ['TR-1404-0024', 'مرتضی کوهسار', 'Morteza Kuhsar', 'MAN', '1987-05-09', 'URBAN', 'BACHELOR'],
    ],
  },
  {
    // Enamel in Isfahan, at the centre whose licence ran out meanwhile.
    province: 'IR-10',
    place: 'isfahan',
    joinedOn: '2025-10-11',
    people: [
      ['TR-1404-0025', 'هدیه آذرنوش', 'Hediyeh Azarnush', 'WOMAN', '1995-12-10', 'URBAN', 'BACHELOR'],
      ['TR-1404-0026', 'رویا نوابخش', 'Roya Navabakhsh', 'WOMAN', '1990-03-05', 'URBAN', 'BACHELOR'],
      ['TR-1404-0027', 'سپیده خوش‌نیت', 'Sepideh Khoshniyat', 'WOMAN', '2003-09-03', 'URBAN', 'MASTER'],
      ['TR-1404-0028', 'رویا نیک‌پندار', 'Roya Nikpendar', 'WOMAN', '1992-08-11', 'RURAL', 'BACHELOR'],
      ['TR-1404-0029', 'مهران ماهرویان', 'Mehran Mahruyan', 'MAN', '1993-11-22', 'URBAN', 'BACHELOR'],
      ['TR-1404-0030', 'پیمان خوش‌نیت', 'Peyman Khoshniyat', 'MAN', '1996-08-17', 'RURAL', 'BACHELOR'],
      ['TR-1404-0031', 'ستاره یکتاپرور', 'Setareh Yektaparvar', 'WOMAN', '1986-08-19', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1404-0032', 'فروغ هنرجو', 'Forugh Honarju', 'WOMAN', '2002-07-01', 'URBAN', 'BACHELOR'],
      ['TR-1404-0033', 'مونا کوهسار', 'Mona Kuhsar', 'WOMAN', '2003-07-19', 'URBAN', 'BACHELOR'],
    ],
  },
  {
    // Hand-built pottery in Kalpurgan, the first group.
    province: 'IR-11',
    place: 'kalpurgan',
    joinedOn: '2026-02-24',
    people: [
      ['TR-1404-0034', 'حلیمه شکیب‌آور', 'Halimeh Shakibavar', 'WOMAN', '1987-08-20', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1404-0035', 'ماه‌بی‌بی نیک‌سرشت', 'Mahbibi Nikseresht', 'WOMAN', '2006-08-02', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1404-0036', 'گلاب نیک‌پندار', 'Golab Nikpendar', 'WOMAN', '1978-06-20', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1404-0037', 'گلاب مشتاق', 'Golab Moshtagh', 'WOMAN', '2002-09-02', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1404-0038', 'سلیمه یاوری', 'Salimeh Yavari', 'WOMAN', '1980-06-14', 'RURAL', 'ASSOCIATE'],
      ['TR-1404-0039', 'دُرناز مهرابی‌نیا', 'Dornaz Mehrabinia', 'WOMAN', '1987-12-12', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1404-0040', 'سلیمه سروستان', 'Salimeh Sarvestan', 'WOMAN', '1994-12-12', 'RURAL', 'ASSOCIATE'],
    ],
  },
  {
    // Enamel in Isfahan, under the renewed licence.
    province: 'IR-10',
    place: 'isfahan',
    joinedOn: '2026-04-21',
    people: [
      ['TR-1405-0001', 'مرتضی سپاس‌گزار', 'Morteza Sepasgozar', 'MAN', '2003-05-18', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0002', 'زهره سبزواران', 'Zohreh Sabzvaran', 'WOMAN', '2002-06-01', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1405-0003', 'بهاره ژرف‌بین', 'Bahareh Zharfbin', 'WOMAN', '2002-07-26', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0004', 'یاسر نوابخش', 'Yaser Navabakhsh', 'MAN', '1988-06-18', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0005', 'سهیل بردبار', 'Soheyl Bordbar', 'MAN', '1992-12-14', 'RURAL', 'ASSOCIATE'],
      ['TR-1405-0006', 'مهتاب فروزش', 'Mahtab Foruzesh', 'WOMAN', '1999-10-24', 'URBAN', 'ASSOCIATE'],
    ],
  },
  {
    // Hand-built pottery in Kalpurgan, the second group.
    province: 'IR-11',
    place: 'kalpurgan',
    joinedOn: '2026-08-29',
    people: [
      ['TR-1405-0007', 'سلیمه مهرابی‌نیا', 'Salimeh Mehrabinia', 'WOMAN', '1994-02-25', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1405-0008', 'سلیمه ماهرویان', 'Salimeh Mahruyan', 'WOMAN', '1995-11-08', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1405-0009', 'شهناز بردبار', 'Shahnaz Bordbar', 'WOMAN', '1995-09-13', 'RURAL', 'LOWER_SECONDARY'],
      ['TR-1405-0010', 'شهناز روشن‌ضمیر', 'Shahnaz Roshanzamir', 'WOMAN', '1992-09-08', 'RURAL', 'ASSOCIATE'],
      ['TR-1405-0011', 'مریم دستان‌پور', 'Maryam Dastanpur', 'WOMAN', '2006-03-27', 'RURAL', 'LOWER_SECONDARY'],
    ],
  },
  {
    // Pottery in Lalejin, in training now.
    province: 'IR-13',
    place: 'lalejin',
    joinedOn: '2026-09-05',
    people: [
      ['TR-1405-0012', 'ایمان آراسته', 'Iman Arasteh', 'MAN', '2000-11-12', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0013', 'کاوه ژرف‌بین', 'Kaveh Zharfbin', 'MAN', '1995-04-16', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0014', 'مهسا سبزواران', 'Mahsa Sabzvaran', 'WOMAN', '1989-10-10', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0015', 'میلاد بهشتی‌مهر', 'Milad Beheshtimehr', 'MAN', '1995-01-07', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0016', 'امید سروستان', 'Omid Sarvestan', 'MAN', '1999-01-28', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1405-0017', 'ایمان کاردان', 'Iman Kardan', 'MAN', '2001-01-23', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0018', 'ایمان دستان‌پور', 'Iman Dastanpur', 'MAN', '2000-03-06', 'URBAN', 'UPPER_SECONDARY'],
    ],
  },
  {
    // Khatam at a craft school in Shiraz.
    province: 'IR-07',
    place: 'shiraz',
    joinedOn: '2026-06-20',
    people: [
      ['TR-1405-0019', 'سهیل خوش‌نیت', 'Soheyl Khoshniyat', 'MAN', '1992-09-28', 'RURAL', 'MASTER'],
      ['TR-1405-0020', 'نیما توانگر', 'Nima Tavangar', 'MAN', '1992-02-07', 'URBAN', 'BACHELOR'],
      ['TR-1405-0021', 'ایمان پاینده‌مهر', 'Iman Payandehmehr', 'MAN', '1995-10-25', 'URBAN', 'ASSOCIATE'],
      ['TR-1405-0022', 'رامین مشتاق', 'Ramin Moshtagh', 'MAN', '1990-12-01', 'RURAL', 'BACHELOR'],
      ['TR-1405-0023', 'مهران راستین', 'Mehran Rastin', 'MAN', '1991-01-02', 'URBAN', 'ASSOCIATE'],
    ],
  },
  {
    // Turquoise beads in Qom.
    province: 'IR-25',
    place: null,
    joinedOn: '2026-04-18',
    people: [
      ['TR-1405-0024', 'سپیده آذرنوش', 'Sepideh Azarnush', 'WOMAN', '1991-06-09', 'URBAN', 'BACHELOR'],
      ['TR-1405-0025', 'شیدا آذرنوش', 'Sheyda Azarnush', 'WOMAN', '1999-07-27', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0026', 'مهتاب هنرجو', 'Mahtab Honarju', 'WOMAN', '1984-09-01', 'URBAN', 'LOWER_SECONDARY'],
      ['TR-1405-0027', 'هانیه نامجوفر', 'Haniyeh Namjufar', 'WOMAN', '2004-05-10', 'URBAN', 'LOWER_SECONDARY'],
      ['TR-1405-0028', 'یاسر سبزواران', 'Yaser Sabzvaran', 'MAN', '1991-02-21', 'URBAN', 'BACHELOR'],
    ],
  },
  {
    // Zilu in Meybod, in training now.
    province: 'IR-21',
    place: 'meybod',
    joinedOn: '2026-09-19',
    people: [
      ['TR-1405-0029', 'مونا نیک‌پندار', 'Mona Nikpendar', 'WOMAN', '1985-06-24', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0030', 'ستاره دلشاد', 'Setareh Delshad', 'WOMAN', '2001-04-10', 'RURAL', 'UPPER_SECONDARY'],
      ['TR-1405-0031', 'سپیده فروزش', 'Sepideh Foruzesh', 'WOMAN', '1996-07-04', 'RURAL', 'BACHELOR'],
      ['TR-1405-0032', 'پویا مهرابی‌نیا', 'Puya Mehrabinia', 'MAN', '1988-02-12', 'URBAN', 'MASTER'],
      ['TR-1405-0033', 'عاطفه فروزش', 'Atefeh Foruzesh', 'WOMAN', '1991-07-23', 'URBAN', 'UPPER_SECONDARY'],
    ],
  },
  {
    // Enamel at the centre in Isfahan that was suspended.
    province: 'IR-10',
    place: 'isfahan',
    joinedOn: '2026-04-25',
    people: [
      ['TR-1405-0034', 'یاسر ماهرویان', 'Yaser Mahruyan', 'MAN', '1989-03-07', 'URBAN', 'BACHELOR'],
      ['TR-1405-0035', 'جواد یکتاپرور', 'Javad Yektaparvar', 'MAN', '1986-01-05', 'URBAN', 'BACHELOR'],
      ['TR-1405-0036', 'حسام مهرابی‌نیا', 'Hesam Mehrabinia', 'MAN', '1993-03-28', 'URBAN', 'BACHELOR'],
    ],
  },
  {
    // Carpet weaving in Tabriz, in training now.
    province: 'IR-03',
    place: 'tabriz',
    joinedOn: '2026-09-26',
    people: [
      ['TR-1405-0037', 'ستاره دستان‌پور', 'Setareh Dastanpur', 'WOMAN', '2001-04-13', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0038', 'آیدا صبوری‌پور', 'Aida Saburipur', 'WOMAN', '1990-06-15', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0039', 'سمانه راستین', 'Samaneh Rastin', 'WOMAN', '1985-09-16', 'URBAN', 'UPPER_SECONDARY'],
      ['TR-1405-0040', 'ایمان یکتاپرور', 'Iman Yektaparvar', 'MAN', '1992-11-24', 'URBAN', 'BACHELOR'],
    ],
  },
];

export const TRAINEE_COUNT = GROUPS.reduce((count, { people }) => count + people.length, 0);

/** The trainees with the people behind them. A trainee's code is also the key of the person. */
export async function seedTrainees(em: EntityManager): Promise<void> {
  for (const { province, place, joinedOn, people } of GROUPS) {
    const provinceId = seededId(Province, province);
    await make(em, Person, people.map(([code, nameFa, nameEn, gender, bornOn, residenceKind, schooling]) => ({
      key: code,
      ...nameParts(nameFa, nameEn),
      gender,
      bornOn,
      residenceProvince: provinceId,
      residenceKind,
      schooling,
      email: `${code.toLowerCase()}@example.org`,
    })));
    await make(em, Trainee, people.map(([code]) => ({
      key: code,
      code,
      person: seededId(Person, code),
      joinedOn,
      province: provinceId,
      craftPlace: place && seededId(CraftPlace, place),
    })));
  }
}

/** The given name is the first word; all others are the family name. */
export function nameParts(fa: string, en: string): { givenNameFa: string; familyNameFa: string; givenNameEn: string; familyNameEn: string } {
  const [[givenNameFa, familyNameFa], [givenNameEn, familyNameEn]] = [fa, en].map(name => {
    const at = name.indexOf(' ');
    return [name.slice(0, at), name.slice(at + 1)];
  }) as [[string, string], [string, string]];
  return { givenNameFa, familyNameFa, givenNameEn, familyNameEn };
}
