import { registerEnumType } from 'type-graphql';

export enum CraftPlaceKind {
  CITY = 'CITY',
  VILLAGE = 'VILLAGE',
}

registerEnumType(CraftPlaceKind, {
  name: 'CraftPlaceKind',
  description: 'What sort of settlement a craft place is, or was when it got a title.',
  valuesConfig: {
    CITY: { description: 'A town or city.' },
    VILLAGE: { description: 'A village.' },
  },
});

export enum CoordinateQuality {
  GEONAMES = 'GEONAMES',
  SURVEYED = 'SURVEYED',
  APPROXIMATE = 'APPROXIMATE',
}

registerEnumType(CoordinateQuality, {
  name: 'CoordinateQuality',
  description: 'How far the position of a place can be relied on.',
  valuesConfig: {
    GEONAMES: { description: 'Taken from the GeoNames gazetteer.' },
    SURVEYED: { description: 'Reported by one of the parties from the place itself.' },
    APPROXIMATE: { description: 'Within the right province and probable county; may be 10 to 40 km off.' },
  },
});

export enum PopulationBand {
  UNDER_500 = 'UNDER_500',
  FROM_500 = 'FROM_500',
  FROM_2000 = 'FROM_2000',
  FROM_10000 = 'FROM_10000',
  FROM_50000 = 'FROM_50000',
  FROM_250000 = 'FROM_250000',
  FROM_1000000 = 'FROM_1000000',
}

registerEnumType(PopulationBand, {
  name: 'PopulationBand',
  description: 'How many people live in a place, in bands.',
  valuesConfig: {
    UNDER_500: { description: 'Fewer than 500.' },
    FROM_500: { description: 'From 500 to 1,999.' },
    FROM_2000: { description: 'From 2,000 to 9,999.' },
    FROM_10000: { description: 'From 10,000 to 49,999.' },
    FROM_50000: { description: 'From 50,000 to 249,999.' },
    FROM_250000: { description: 'From 250,000 to 999,999.' },
    FROM_1000000: { description: 'A million or more.' },
  },
});
