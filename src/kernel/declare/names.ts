/** `craftPlaceId` → `craft_place_id`. */
export const snakeCase = (name: string): string =>
  name.replace(/[A-Z]+/g, (letters, at: number) => `${at ? '_' : ''}${letters.toLowerCase()}`);

/** `CraftPlace` → `craftPlace`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `craftPlaces` → `CraftPlaces`. */
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
