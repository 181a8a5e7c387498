import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { CraftPlace } from './craft-place.entity.js';
import { GeographicalIndication } from './geographical-indication.entity.js';

@JoiningTable()
export class GeographicalIndicationPlace {
  @One(() => GeographicalIndication, { description: 'Protected name.', primary: true })
  geographicalIndication!: Link<GeographicalIndication>;

  @One(() => CraftPlace, { description: 'Place in its area.', primary: true })
  craftPlace!: Link<CraftPlace>;
}
