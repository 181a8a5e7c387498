import names from './names.json' with { type: 'json' };
import type { Random } from './random.js';

interface Bilingual {
  fa: string;
  en: string;
}

export interface Name {
  given: Bilingual;
  family: Bilingual;
}

/** Common names, freely combined: whoever is really called so is not meant. */
export const nameOf = (random: Random, gender: 'WOMAN' | 'MAN'): Name => ({
  given: random.pick(gender === 'WOMAN' ? names.women : names.men),
  family: random.pick(names.families),
});

export const familyName = (random: Random): Bilingual => random.pick(names.families);

export const inFull = ({ given, family }: Name): Bilingual => ({ fa: `${given.fa} ${family.fa}`, en: `${given.en} ${family.en}` });
