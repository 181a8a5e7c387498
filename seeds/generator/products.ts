import type { Artisan } from './artisans.js';
import { type Day, TODAY, iso, isoOrNull, jalaliYear } from './days.js';
import { type Fair, takeBooth } from './exhibitions.js';
import type { Craft, Province } from './ground.js';
import { type Random, Weighted } from './random.js';
import type { World } from './world.js';

/** Who made a product, where and when. */
export interface Origin {
  craft: Craft;
  province: Province;
  placeId: string | null;
  madeOn: Day;
  runId: string | null;
  maker: { artisan: string } | { trainee: string };
}

interface Product {
  id: string;
  /** In rials. */
  price: number;
  editionSize: number | null;
}

const EDITIONS = new Weighted([['UNIQUE', 55], ['LIMITED', 30], ['SERIAL', 15]] as const);
const BUYERS = new Weighted([['INDIVIDUAL', 74], ['SHOP', 15], ['COMPANY', 6], ['PUBLIC_BODY', 3], ['UNKNOWN', 2]] as const);

export function makeProduct(world: World, { craft, province, placeId, madeOn, runId, maker }: Origin, random: Random): Product {
  const { sheets, mark } = world;
  const good = random.pick(craft.goods);
  const edition = EDITIONS.pick(random);
  const editionSize = edition === 'UNIQUE' ? 1 : edition === 'LIMITED' ? random.whole(3, 30) : null;
  // few dear pieces and many cheap ones; one of a kind costs more
  const price = Math.round((good.from + (good.to - good.from) * random.next() ** 2.5) * (edition === 'UNIQUE' ? 1.2 : 0.9) * 10) * 100_000;
  const year = jalaliYear(madeOn);
  const id = sheets.products.add({
    code: `P-${year}-${mark}-${String(world.counts.next('product')).padStart(6, '0')}`,
    nameFa: `${good.fa} ${craft.nameFa}`,
    nameEn: `${good.en}, ${craft.nameEn}`,
    craft: craft.id,
    craftPlace: placeId,
    province: province.id,
    courseRun: runId,
    madeIn: year,
    edition,
    editionSize,
    widthCm: random.whole(5, 120),
    heightCm: random.whole(5, 150),
    priceAmount: String(price),
    priceCurrency: 'IRR',
  });
  sheets.productMakers.add({ product: id, artisan: null, trainee: null, ...maker, role: 'LEAD' });
  const [material] = craft.materialIds;
  if (material) sheets.productMaterials.add({ product: id, material, isMain: true });
  return { id, price, editionSize };
}

/** Puts a product on a booth, and sells some of it while the fair is on. */
export function showProduct(world: World, { id: product, price, editionSize }: Product, fair: Fair, booth: string, isOwn: boolean, random: Random): void {
  const { sheets } = world;
  const quantity = Math.min(editionSize ?? 50, random.whole(1, 12));
  sheets.exhibitionProducts.add({
    booth,
    product,
    basis: isOwn ? 'OWN' : 'CONSIGNED',
    consignedOn: isoOrNull(isOwn ? null : Math.min(TODAY, fair.opensOn - 2)),
    quantity,
    askedPriceAmount: String(price),
    askedPriceCurrency: 'IRR',
  });
  if (fair.opensOn > TODAY || !random.chance(0.45)) return;
  const soldOn = random.whole(fair.opensOn, Math.min(fair.closesOn, TODAY));
  const sold = random.whole(1, quantity);
  const unitPrice = String(Math.round((price * random.whole(80, 100)) / 100));
  const verification = fair.state === 'CLOSED' && random.chance(0.65) ? (random.chance(0.03) ? 'REJECTED' : 'VERIFIED') : 'DECLARED';
  const isVerified = verification === 'VERIFIED';
  sheets.sales.add({
    booth,
    product,
    soldOn: iso(soldOn),
    verification,
    declaredOn: iso(soldOn),
    declaredQuantity: sold,
    declaredUnitPriceAmount: unitPrice,
    declaredUnitPriceCurrency: 'IRR',
    verifiedOn: verification === 'DECLARED' ? null : iso(Math.min(TODAY, fair.closesOn + random.whole(1, 20))),
    verifiedQuantity: isVerified ? (random.chance(0.9) ? sold : Math.max(1, sold - 1)) : null,
    verifiedUnitPriceAmount: isVerified ? unitPrice : null,
    verifiedUnitPriceCurrency: isVerified ? 'IRR' : null,
    buyerKind: BUYERS.pick(random),
    buyerCountryCode: random.chance(0.95) ? 'IR' : random.pick(['IQ', 'AE', 'DE', 'TR', 'OM']),
  });
}

/** What makers of a province show at its fairs: a quarter of them, at one fair each. */
export function showArtisans(world: World, artisans: readonly Artisan[], fairs: readonly Fair[], random: Random): void {
  const held = fairs.filter(fair => fair.opensOn <= TODAY);
  for (const { id, name, craft, placeId, province } of artisans) {
    if (!random.chance(0.25)) continue;
    const fair = random.pick(held);
    const exhibitor = world.sheets.exhibitors.add({ kind: 'ARTISAN', nameFa: name.fa, nameEn: name.en, artisan: id, trainee: null, trainingCentre: null });
    const booth = takeBooth(world, fair, exhibitor, random);
    if (!booth) continue;
    for (let left = random.whole(2, 5); left > 0; left--) {
      const madeOn = fair.opensOn - random.whole(20, 300);
      showProduct(world, makeProduct(world, { craft, province, placeId, madeOn, runId: null, maker: { artisan: id } }, random), fair, booth, true, random);
    }
  }
}
