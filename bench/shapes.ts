export type ShapeName = 'trainee' | 'trainees' | 'standards' | 'walk';

/** The most records of each list inside an answer; every contestant limits them so. */
export const LIST_SIZE = 20;

/** Records of a page of the shapes that page. */
export const PAGE_SIZE = { trainees: 50, standards: 20 } as const;

interface Shape {
  title: string;
  /** SQL for the keys that requests go round: what to find, or after what a page begins. */
  keys: string;
}

/** So many values of a column at even distances over the whole table, so that no answer stays at hand. */
const spread = (column: string, from: string, most: number): string =>
  `select ${column} as key
   from (select ${column}, row_number() over (order by ${column}) - 1 as place, count(*) over () as total from ${from}) as numbered
   where place % greatest(total / ${most}, 1) = 0
   order by place limit ${most}`;

export const SHAPES: Record<ShapeName, Shape> = {
  trainee: {
    title: 'One trainee with its links',
    keys: spread('code', 'training.trainee', 500),
  },
  trainees: {
    title: `${PAGE_SIZE.trainees} trainees with craft place and certificates`,
    keys: spread('id', 'training.trainee', 200),
  },
  standards: {
    title: `${PAGE_SIZE.standards} standards with version, competencies and counts`,
    keys: spread('code', `(select code, row_number() over (order by code desc) as left_over from qualifications.standard) as standard where left_over > ${PAGE_SIZE.standards}`, 200),
  },
  walk: {
    title: 'From one trainee across four modules',
    keys: spread(
      'code',
      `training.trainee t
       where exists (select from training.enrolment e join training.course_run r on r.id = e.course_run_id where e.trainee_id = t.id and r.standard_version_id is not null)
         and exists (select from exhibitions.product_maker m join exhibitions.exhibition_product x on x.product_id = m.product_id where m.trainee_id = t.id)`,
      500,
    ),
  },
};
