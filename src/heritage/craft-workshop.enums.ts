import { registerEnumType } from 'type-graphql';

export enum CraftWorkshopKind {
  HOME = 'HOME',
  WORKSHOP = 'WORKSHOP',
  WORKSHOP_WITH_SHOP = 'WORKSHOP_WITH_SHOP',
  SHARED = 'SHARED',
}

registerEnumType(CraftWorkshopKind, {
  name: 'CraftWorkshopKind',
  description: 'What sort of premises a craft is practised in.',
  valuesConfig: {
    HOME: { description: 'A room of a home.' },
    WORKSHOP: { description: 'Premises of its own, not open to buyers.' },
    WORKSHOP_WITH_SHOP: { description: 'Premises of its own that also sell.' },
    SHARED: { description: 'A market, house of handicrafts or other place that several makers share.' },
  },
});
