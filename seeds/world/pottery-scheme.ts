import type { SchemeText } from './marking.js';

/**
 * The form of the pottery event with what each of the seven entries got, by bib. It comes to 82.5, 80.1, 77.0, 73.2, 71.9, 65.0 and 58.3;
 * an appeal brought the fourth to 74.2.
 * In it stand the cases of the judgement rule: 2, 3, 2 of 1.50 is 1.17; 1, 1, 2 of 0.80 is 0.36; 3, 3, 3 of 2.00 is all of it; 0, 1, 1 of
 * 1.00 is 0.22; and 0, 2, 1 was too far apart and voted again.
 */
export const POTTERY_SCHEME: SchemeText = {
  sections: [
    ['1', 'آماده‌سازی و ایمنی', 'Preparation and safety', 12, 'POT-02/2/1'],
    ['2', 'چرخ‌کاری', 'Throwing', 33, 'POT-02/2/3'],
    ['3', 'ساخت دستی و پیوند', 'Building by hand and joining', 15, 'POT-02/2/2'],
    ['4', 'نقش و لعاب', 'Pattern and glaze', 24, 'POT-02/2/5'],
    ['5', 'پرداخت و پخت', 'Finish and firing', 16, 'POT-02/2/6'],
  ],
  criteria: [
    [
      'A', 'مجموعه‌ی شش کاسه', 'A set of six bowls',
      [
        {
          code: 'A1', fa: 'شکل و اندازه', en: 'Shape and size', day: 'C1',
          aspects: [
            ['M', '2', 2, 'قطر کاسه‌های ۱ تا ۳ با رواداری دو میلی‌متر', 'Diameter of bowls 1 to 3 within two millimetres', '1 2 1 2 1 1 1'],
            ['M', '2', 2, 'قطر کاسه‌های ۴ تا ۶ با رواداری دو میلی‌متر', 'Diameter of bowls 4 to 6 within two millimetres', '2 2 2 2 1 1 1'],
            ['M', '2', 2, 'بلندی کاسه‌های ۱ تا ۳ با رواداری دو میلی‌متر', 'Height of bowls 1 to 3 within two millimetres', '1 2 2 2 1 2 1'],
            ['M', '2', 2, 'بلندی کاسه‌های ۴ تا ۶ با رواداری دو میلی‌متر', 'Height of bowls 4 to 6 within two millimetres', '2 1 1 1 1 1 1'],
            ['M', '2', 2, 'ستبری نیمه‌ی بالای دیواره', 'Thickness of the upper wall', '1 2 1 1 2 1 2'],
            ['M', '2', 2, 'ستبری نیمه‌ی پایین دیواره', 'Thickness of the lower wall', '1 1 1 2 1 2 1'],
            ['M', '2', 2, 'اختلاف وزن کمتر از پنج درصد', 'Weights within five per cent', '2 1 1 1 1 2 1'],
            ['J', '2', 1.8, 'یکدستی مجموعه', 'Evenness of the set', '223 232 222 223 223 212 211', 'shape'],
            ['J', '2', 1.8, 'خط درونی کاسه', 'Profile inside the bowl', '323 222 222 323 222 221 223', 'shape'],
          ],
        },
        {
          code: 'A2', fa: 'پرداخت', en: 'Finish', day: 'C1',
          aspects: [
            ['J', '5', 1.8, 'پایه‌ی تراشیده', 'Turned foot', '332 222 222 323 322 212 222', 'shape'],
            ['J', '2', 1.8, 'لبه', 'Rim', '233 333 222 212 223 223 222', 'shape'],
            ['M', '5', 2, 'بی‌ترک بودن کاسه‌های ۱ تا ۳', 'Bowls 1 to 3 without cracks', '1 2 1 1 2 2 2'],
            ['M', '5', 2, 'بی‌ترک بودن کاسه‌های ۴ تا ۶', 'Bowls 4 to 6 without cracks', '2 1 2 1 1 1 2'],
            ['J', '2', 1.8, 'سطح بیرونی', 'Outer surface', '323 222 222 223 332 221 212', 'surface'],
            ['M', '5', 2, 'تحویل شش کاسه در زمان', 'Six bowls handed in on time', '2 2 2 2 1 2 1'],
            ['M', '1', 2, 'بازیافت و توزین گل اضافه', 'Scraps returned and weighed', '2 2 2 1 2 1 2'],
          ],
        },
      ],
    ],
    [
      'B', 'تنگ بزرگ دسته‌دار', 'A large jug with a handle',
      [
        {
          code: 'B1', fa: 'چرخ‌کاری', en: 'Throwing', day: 'C2',
          aspects: [
            ['M', '2', 2, 'بلندی سیصد میلی‌متر با رواداری پنج', 'Height of 300 millimetres within five', '2 2 2 1 1 1 1'],
            ['M', '2', 2, 'گنجایش دو لیتر با رواداری پنجاه میلی‌لیتر', 'Capacity of two litres within fifty millilitres', '2 2 2 1 2 1 1'],
            ['M', '2', 2, 'بیشترین قطر', 'Greatest diameter', '2 1 2 2 2 1 2'],
            ['P', '2', 2, 'ستبری کف', 'Thickness of the base', '2 2 0 2 2 0 0'],
            ['J', '2', 1.8, 'تناسب بدنه، گردن و پایه', 'Proportions of body, neck and foot', '222 212 333 222 322 322 222', 'shape'],
            ['J', '2', 1.8, 'خط پیوسته از پایه تا لبه', 'One line from foot to rim', '232 333 233 222 122 222 212', 'shape'],
            ['J', '3', 1.8, 'پیوند دو پاره‌ی بدنه', 'Seam of the two parts', '222 222 322 222 212 222 122', 'surface'],
          ],
        },
        {
          code: 'B2', fa: 'دسته و لوله', en: 'Handle and spout', day: 'C2',
          aspects: [
            ['P', '3', 2, 'دسته سه کیلوگرم را نگه می‌دارد', 'The handle carries three kilograms', '2 2 2 2 2 0 0'],
            ['M', '3', 2, 'جای دسته روی محور', 'The handle is on the axis', '2 1 2 2 2 1 1'],
            ['J', '3', 1.8, 'پیوستن دسته به خط بدنه', 'How the handle joins the line', '322 221 221 222 233 212 222', 'shape'],
            ['J', '3', 1.8, 'خوش‌دستی دسته', 'How the handle lies in the hand', '223 332 332 222 222 232 222', 'use'],
            ['M', '3', 2, 'ریختن بی‌چکه', 'Pouring without a drip', '2 2 2 1 2 1 2'],
            ['J', '3', 1.0, 'رد ابزار', 'Marks of tools', '223 223 323 212 222 221 011', 'surface'],
            ['J', '3', 1.8, 'پیوند لوله', 'Join of the spout', '323 222 222 122 223 122 121', 'surface'],
            ['J', '5', 1.5, 'پرداخت کف', 'Finish of the base', '323 322 222 332 221 222 211', 'surface'],
          ],
        },
      ],
    ],
    [
      'C', 'نقش، لعاب و پخت', 'Pattern, glaze and firing',
      [
        {
          code: 'C1', fa: 'نقش گره', en: 'Girih pattern', day: 'C3',
          aspects: [
            ['M', '4', 2, 'شبکه‌ی هشت‌پر با خطای یک میلی‌متر', 'Eight-pointed grid to within a millimetre', '1 2 1 2 1 2 1'],
            ['M', '4', 2, 'کامل بودن هشت تکرار', 'All eight repeats complete', '2 1 1 1 1 1 1'],
            ['M', '4', 2, 'لایه‌ی گلابه بی‌سوراخ', 'Slip without pinholes', '2 1 1 2 1 2 1'],
            ['J', '4', 1.8, 'خط قلم‌مو', 'Line of the brush', '232 222 323 232 222 212 222', 'decoration'],
            ['J', '4', 1.8, 'ترکیب‌بندی', 'Composition', '122 322 232 222 221 222 222', 'decoration'],
            ['J', '4', 2.0, 'هماهنگی رنگ', 'Harmony of colours', '333 223 221 221 232 222 212', 'decoration'],
            ['J', '4', 2.0, 'وفاداری به سنت', 'Faithfulness to tradition', '222 222 222 323 223 121 111', 'decoration'],
          ],
        },
        {
          code: 'C2', fa: 'لعاب و پخت', en: 'Glaze and firing', day: 'C3',
          aspects: [
            ['P', '4', 2, 'آزمون سرب', 'Test for lead', '2 2 2 2 0 2 2'],
            ['M', '4', 2, 'ستبری لعاب', 'Thickness of the glaze', '2 2 1 1 1 1 1'],
            ['M', '4', 2, 'سنجش و ثبت چگالی لعاب', 'Density of the glaze measured and noted', '1 1 2 1 1 2 1'],
            ['J', '4', 1.8, 'سطح لعاب', 'Surface of the glaze', '223 322 333 233 222 122 121', 'surface'],
            ['J', '4', 1.5, 'ژرفای رنگ', 'Depth of colour', '232 322 222 222 323 223 122', 'surface'],
            ['M', '5', 2, 'فاصله‌ها در چیدن کوره', 'Gaps in the loaded kiln', '2 2 2 1 2 1 1'],
            ['M', '5', 2, 'منحنی پخت بیسکویت', 'Curve of the biscuit firing', '1 2 2 1 2 1 1'],
            ['M', '5', 2, 'منحنی پخت لعاب', 'Curve of the glaze firing', '2 1 1 1 2 2 2'],
            ['M', '5', 2, 'پاک بودن پایه از لعاب', 'Foot free of glaze', '2 2 2 1 2 1 1'],
          ],
        },
      ],
    ],
    [
      'D', 'کارگاه و ایمنی', 'Workplace and safety',
      [
        {
          code: 'D1', fa: 'کارگاه و ایمنی', en: 'Workplace and safety', day: 'C1',
          aspects: [
            ['M', '1', 2, 'وسیله‌های حفاظت فردی', 'Protective equipment', '1 2 1 1 1 1 1'],
            ['P', '1', 2, 'تمیز کردن با آب', 'Cleaning with water', '2 2 2 2 2 2 0'],
            ['J', '1', 0.8, 'نظم جای کار', 'Order of the workplace', '222 323 332 221 223 021/112 111', 'order'],
            ['M', '1', 2, 'برنامه‌ی کار نوشته', 'Written plan of work', '1 1 2 2 1 2 1'],
            ['P', '1', 2, 'گردآوری پسماند لعاب', 'Waste glaze collected', '2 2 2 2 2 2 2'],
            ['J', '1', 2.0, 'توضیح کار برای بازدیدکنندگان', 'Explaining the work to visitors', '322 233 223 323 222 121 222', 'order'],
          ],
        },
      ],
    ],
  ],
};
