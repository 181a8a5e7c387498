type Point = readonly [x: number, y: number];

/** Octagons of side 1 stand edge to edge; small tilted squares fill the gaps between four of them. */
const APOTHEM = (1 + Math.SQRT2) / 2;
const PERIOD = 2 * APOTHEM;
const STRAP = 0.13;
const EDGE = 0.024;

const polar = (radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const EIGHTHS = [0, 45, 90, 135, 180, 225, 270, 315];

/** Lines run through an octagon from the middle of one edge to the middle of the third edge on, this far from its centre. */
const DISTANCE = APOTHEM * cos(67.5);

/**
 * Where two straps cross inside an octagon, ring by ring: how far from the centre, at which angle the first crossing lies, and
 * how the upper strap leans from the spoke through it. Leaning left and right in turn makes every strap pass over, under, over.
 */
const RINGS = [
  { radius: APOTHEM, from: 0, lean: -22.5 },
  { radius: DISTANCE / cos(45), from: 22.5, lean: 45 },
  { radius: DISTANCE / cos(22.5), from: 0, lean: -67.5 },
];

const round = (n: number) => Number(n.toFixed(3));
const draw = (points: readonly Point[], [dx, dy]: Point, end = '') =>
  `M${points.map(([x, y]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}${end}`;

const stroke = (kind: 'edge' | 'strap', path: string) =>
  `<path class="${kind}" stroke-width="${kind === 'edge' ? STRAP : round(STRAP - 2 * EDGE)}" d="${path}"/>`;

/** A piece of the upper strap, just long enough to cover the strap beneath. */
function bridge({ radius, from, lean }: (typeof RINGS)[number], eighth: number, longer: number): Point[] {
  const [x, y] = polar(radius, eighth + from);
  // both straps lean from the spoke alike, one to each side
  const between = (Math.min(2 * Math.abs(lean), 180 - 2 * Math.abs(lean)) * Math.PI) / 180;
  const half = (STRAP / 2) * (1 / Math.sin(between) + 1 / Math.tan(between));
  const [dx, dy] = polar(half + longer, eighth + from + lean);
  return [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ];
}

/**
 * The girih pattern as an SVG `<pattern id="strapwork">`, found as the old masters found it: from the middle of every edge of
 * a tiling two lines leave at 67.5° and are followed until they meet. Colours come from the page's stylesheet.
 */
export function strapwork(): string {
  const octagons: Point[] = [[0, 0], [PERIOD, 0], [0, PERIOD], [PERIOD, PERIOD]];
  const square: Point = [APOTHEM, APOTHEM];
  const tip = (Math.SQRT2 - 1) / 2;

  const heart = EIGHTHS.map(at => polar(DISTANCE / cos(22.5), at));
  const diamond = [0, 90, 180, 270].flatMap(at => [polar(tip, at), polar(0.5, at + 45)]);
  const straps = [
    ...octagons.flatMap(centre => EIGHTHS.map(at => draw([polar(APOTHEM, at), polar(APOTHEM, at + 135)], centre))),
    ...[0, 90, 180, 270].map(at => draw([polar(0.5, at - 45), polar(tip, at), polar(0.5, at + 45)], square)),
  ].join('');
  const bridges = (longer: number) =>
    octagons.flatMap(centre => RINGS.flatMap(ring => EIGHTHS.map(at => draw(bridge(ring, at, longer), centre)))).join('');

  return [
    `<pattern id="strapwork" width="${round(PERIOD)}" height="${round(PERIOD)}" patternUnits="userSpaceOnUse" patternTransform="scale(44)">`,
    `<rect class="ground" width="3" height="3"/>`,
    `<path class="heart" d="${octagons.map(centre => draw(heart, centre, 'Z')).join('')}"/>`,
    `<path class="diamond" d="${draw(diamond, square, 'Z')}"/>`,
    stroke('edge', straps),
    stroke('strap', straps),
    stroke('edge', bridges(0)),
    stroke('strap', bridges(0.02)),
    '</pattern>',
  ].join('');
}
