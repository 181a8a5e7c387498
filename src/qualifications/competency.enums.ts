import { registerEnumType } from 'type-graphql';

export enum ElementKind {
  KNOWLEDGE = 'KNOWLEDGE',
  SKILL = 'SKILL',
  ATTITUDE = 'ATTITUDE',
  SAFETY = 'SAFETY',
  ENVIRONMENT = 'ENVIRONMENT',
}

registerEnumType(ElementKind, {
  name: 'ElementKind',
  description: 'What a line of a competency is about.',
  valuesConfig: {
    KNOWLEDGE: { description: 'What one has to know.' },
    SKILL: { description: 'What one has to be able to do.' },
    ATTITUDE: { description: 'How one has to go about it.' },
    SAFETY: { description: 'Health and safety.' },
    ENVIRONMENT: { description: 'Care for the environment.' },
  },
});

export enum CriterionMethod {
  WRITTEN = 'WRITTEN',
  PRACTICAL = 'PRACTICAL',
  OBSERVATION = 'OBSERVATION',
}

registerEnumType(CriterionMethod, {
  name: 'CriterionMethod',
  description: 'How it is found out whether a performance criterion is met.',
  valuesConfig: {
    WRITTEN: { description: 'By questions on paper or screen.' },
    PRACTICAL: { description: 'By a piece of work done in the exam.' },
    OBSERVATION: { description: 'By watching the candidate at work.' },
  },
});

export enum RequirementUnit {
  PIECE = 'PIECE',
  SET = 'SET',
  PAIR = 'PAIR',
  SHEET = 'SHEET',
  ROLL = 'ROLL',
  PACK = 'PACK',
  GRAM = 'GRAM',
  KILOGRAM = 'KILOGRAM',
  MILLILITRE = 'MILLILITRE',
  LITRE = 'LITRE',
  METRE = 'METRE',
  SQUARE_METRE = 'SQUARE_METRE',
}

registerEnumType(RequirementUnit, {
  name: 'RequirementUnit',
  description: 'What a required quantity is counted in.',
  valuesConfig: {
    PIECE: { description: 'Single things.' },
    SET: { description: 'Sets that belong together.' },
    PAIR: { description: 'Pairs.' },
    SHEET: { description: 'Sheets.' },
    ROLL: { description: 'Rolls or skeins.' },
    PACK: { description: 'Packs as sold.' },
    GRAM: { description: 'Grams.' },
    KILOGRAM: { description: 'Kilograms.' },
    MILLILITRE: { description: 'Millilitres.' },
    LITRE: { description: 'Litres.' },
    METRE: { description: 'Metres.' },
    SQUARE_METRE: { description: 'Square metres.' },
  },
});
