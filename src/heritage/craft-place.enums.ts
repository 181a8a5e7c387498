import { registerEnumType } from 'type-graphql';

export enum CraftPlaceKind {
  CITY = 'CITY',
  VILLAGE = 'VILLAGE',
}

registerEnumType(CraftPlaceKind, {
  name: 'CraftPlaceKind',
  description: 'What sort of settlement a craft place is.',
  valuesConfig: {
    CITY: { description: 'A town or city.' },
    VILLAGE: { description: 'A village.' },
  },
});

export enum CoordinateQuality {
  GEONAMES = 'GEONAMES',
  APPROXIMATE = 'APPROXIMATE',
}

registerEnumType(CoordinateQuality, {
  name: 'CoordinateQuality',
  description: 'How far the position of a place can be relied on.',
  valuesConfig: {
    GEONAMES: { description: 'Taken from the GeoNames gazetteer.' },
    APPROXIMATE: { description: 'Within the right province and probable county; may be 10 to 40 km off.' },
  },
});
