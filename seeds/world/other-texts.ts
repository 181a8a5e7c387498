import type { CompetencyText, VersionText } from './standard-text.js';

type Both = [fa: string, en: string];

/** A sheet in brief: one line of each kind that a sheet must have. */
const sheet = (title: Both, theory: number, practice: number, knowledge: Both, skill: Both, safety: Both): CompetencyText => ({
  title, theory, practice, knowledge: [knowledge], skills: [skill], safety: [safety],
});

const DUST: Both = ['ماسک و تهویه در برابر گردوغبار', 'A mask and moving air against dust'];
const EYES: Both = ['نور کافی و استراحت چشم', 'Enough light, and rest for the eyes'];
const HEAT: Both = ['دستکش نسوز و عینک هنگام باز کردن کوره', 'Heat-proof gloves and goggles at the open kiln'];

export const CARPET_1: VersionText = {
  jobDescription: ['بافنده‌ی قالی دار را می‌چیند، نقشه را می‌خواند، گره می‌زند، پود می‌کوبد و پرداخت می‌کند.', 'A carpet weaver sets up the loom, reads the design, knots, beats the weft and shears the pile.'],
  entryRequirements: ['سواد خواندن و نوشتن؛ بینایی خوب.', 'Reading and writing; good eyesight.'],
  instructorRequirements: 'گواهینامه‌ی مهارت قالی‌بافی و هفت سال سابقه‌ی بافندگی.',
  internship: 0,
  project: 60,
  weights: [25, 65, 10],
  equipment: [['دار عمودی', 'Vertical loom', '1', 'PIECE', 2]],
  competencies: [
    sheet(['چله‌کشی و برپا کردن دار', 'Warping and setting up the loom'], 10, 30, ['رج‌شمار و تراکم چله', 'Knot count and the density of the warp'], ['چله‌دوانی روی دار عمودی', 'Warping a vertical loom'], ['بلند کردن تیرهای دار با دو نفر', 'Lifting the beams of the loom in pairs']),
    sheet(['نقشه‌خوانی', 'Reading the design'], 16, 24, ['شناخت نقش‌های ترنج و محرابی', 'Knowing medallion and prayer designs'], ['خواندن نقشه‌ی شطرنجی', 'Reading a graph of the design'], EYES),
    sheet(['گره‌زنی و پودگذاری', 'Knotting and wefting'], 12, 148, ['گره متقارن و نامتقارن', 'The symmetric and the asymmetric knot'], ['زدن گره یکنواخت و کوبیدن پود', 'Knotting evenly and beating the weft'], ['نشستن درست و نرمش هر نیم ساعت', 'Sitting well, and stretching every half hour']),
    sheet(['پرداخت و پایین‌کشی', 'Shearing and taking down'], 6, 24, ['عیب‌های بافت', 'Faults of weaving'], ['قیچی کردن پرز یکدست', 'Shearing an even pile'], DUST),
  ],
};

export const MINA_1: VersionText = {
  jobDescription: ['میناکار زیرساخت مسی را لعاب سفید می‌زند، نقش می‌اندازد و در چند نوبت می‌پزد.', 'An enameller grounds copper with white enamel, paints it and fires it several times.'],
  entryRequirements: ['دیپلم؛ دست آرام و بینایی خوب.', 'Upper secondary school; a calm hand and good eyesight.'],
  instructorRequirements: 'گواهینامه‌ی مهارت میناکاری، گواهی روش تدریس و شش سال سابقه‌ی کار.',
  internship: 30,
  project: 30,
  weights: [25, 65, 10],
  equipment: [['کوره‌ی الکتریکی مینا', 'Electric enamelling kiln', '1', 'PIECE', 6]],
  competencies: [
    sheet(['آماده‌سازی زیرساخت', 'Preparing the copper'], 12, 30, ['فلزهای مناسب مینا', 'Metals that take enamel'], ['اسیدشویی و شستن زیرساخت', 'Pickling and washing the copper'], ['کار با اسید زیر هود و با دستکش', 'Acid only under a hood, with gloves']),
    sheet(['لعاب سفید', 'The white ground'], 14, 34, ['دمای پخت لعاب پایه', 'Firing temperature of the ground'], ['زدن سه لایه لعاب یکدست', 'Laying three even coats'], DUST),
    sheet(['طراحی و نقاشی', 'Drawing and painting'], 20, 96, ['نقش اسلیمی و ختایی', 'Arabesque and floral scrolls'], ['قلم‌گیری و پرداز', 'Line work and stippling'], EYES),
    sheet(['پخت', 'Firing'], 8, 26, ['ترتیب پخت رنگ‌ها', 'The order in which colours are fired'], ['پخت در چند نوبت بی تاب برداشتن', 'Firing in turns without warping'], HEAT),
  ],
};

export const KALPURGAN_1: VersionText = {
  jobDescription: ['سفالگر کلپورگان بی‌چرخ و با دست ظرف می‌سازد، با سنگ صیقل می‌دهد، با گل‌سیاه نقش نقطه‌ای می‌گذارد و در کوره‌ی باز می‌پزد.', 'A potter of Kalpurgan builds vessels by hand without a wheel, burnishes them with a stone, dots them with black earth and fires them in the open.'],
  entryRequirements: ['شرط تحصیلی ندارد.', 'No schooling is asked for.'],
  instructorRequirements: 'استادکار بومی با معرفی معاونت صنایع‌دستی، یا گواهینامه‌ی همین شایستگی.',
  internship: 0,
  project: 20,
  weights: [10, 80, 10],
  equipment: [['کوره‌ی باز', 'Open pit for firing', '1', 'PIECE', 10]],
  competencies: [
    {
      ...sheet(['خاک‌شناسی و ورز گل', 'Finding and wedging earth'], 8, 22, ['جای خاک رس و گل‌سیاه', 'Where clay and black earth are found'], ['کوبیدن و الک کردن خاک', 'Pounding and sieving earth'], DUST),
      materials: [['خاک رس محلی', 'Local clay', '20', 'KILOGRAM', 1, 'clay']],
    },
    {
      ...sheet(['ساخت بی‌چرخ', 'Building without a wheel'], 6, 64, ['شکل ظرف‌های کلپورگان و نام آن‌ها', 'Vessels of Kalpurgan and their names'], ['بالا آوردن دیواره با دست چرخان', 'Raising a wall with a turning hand'], ['زیرانداز نرم برای کار نشسته', 'A soft mat for work on the floor']),
      tools: [['سنگ صیقل', 'Burnishing stone', '1', 'PIECE', 1, 'stone-burnisher']],
      criteria: [['PRACTICAL', 'کوزه‌ای بی‌ترک با دیواره‌ی یکدست می‌سازد.', 'Builds a jar with an even wall and no cracks.', 50]],
    },
    sheet(['نقش و پخت', 'Pattern and firing'], 8, 32, ['معنای نقش‌های نقطه‌ای', 'What the dotted patterns mean'], ['چیدن و پوشاندن کوره‌ی باز', 'Laying and covering an open firing'], HEAT),
  ],
};

export const KHATAM_1: VersionText = {
  jobDescription: ['خاتم‌کار میله‌های چوب، استخوان و فلز را به هم می‌بندد، قامه می‌سازد، برش می‌دهد و بر زیرساخت می‌چسباند.', 'A khatam maker binds rods of wood, bone and metal, slices the block and lays it on a ground.'],
  entryRequirements: ['پایان دوره‌ی اول متوسطه.', 'Lower secondary school.'],
  instructorRequirements: 'درجه‌ی هنری یا گواهینامه‌ی مهارت خاتم‌کاری.',
  internship: 40,
  project: 40,
  weights: [25, 65, 10],
  equipment: [['اره‌ی نواری کوچک', 'Small band saw', '1', 'PIECE', 6]],
  competencies: [
    sheet(['ساخت میله و قامه', 'Making rods and blocks'], 20, 90, ['شناخت چوب‌های رنگین', 'Coloured woods'], ['بستن شش‌پهلو با مفتول برنج', 'Binding hexagons with brass wire'], DUST),
    sheet(['برش و چسباندن', 'Slicing and laying'], 16, 74, ['چسب گرم و دمای آن', 'Hot glue and its heat'], ['برش لایه‌ی یک میلی‌متری', 'Slicing one-millimetre leaves'], ['محافظ تیغه‌ی اره', 'The guard of the saw blade']),
  ],
};
