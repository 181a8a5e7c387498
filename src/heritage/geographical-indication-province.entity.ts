import type { Link } from '../kernel/declare/declarations.js';
import { One } from '../kernel/declare/links.js';
import { JoiningTable } from '../kernel/declare/table.js';
import { GeographicalIndication } from './geographical-indication.entity.js';
import { Province } from './province.entity.js';

@JoiningTable()
export class GeographicalIndicationProvince {
  @One(() => GeographicalIndication, { description: 'Protected name.', primary: true })
  geographicalIndication!: Link<GeographicalIndication>;

  @One(() => Province, { description: 'Province that lies in its area.', primary: true })
  province!: Link<Province>;
}
