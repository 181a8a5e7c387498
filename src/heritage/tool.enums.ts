import { registerEnumType } from 'type-graphql';

export enum ToolKind {
  HAND_TOOL = 'HAND_TOOL',
  LOOM = 'LOOM',
  WHEEL_OR_LATHE = 'WHEEL_OR_LATHE',
  KILN_OR_FORGE = 'KILN_OR_FORGE',
  MOULD_OR_BLOCK = 'MOULD_OR_BLOCK',
  VESSEL = 'VESSEL',
  MACHINE = 'MACHINE',
  OTHER = 'OTHER',
}

registerEnumType(ToolKind, {
  name: 'ToolKind',
  description: 'What sort of thing a tool is.',
  valuesConfig: {
    HAND_TOOL: { description: 'Held in the hand: knives, hammers, needles, combs, brushes.' },
    LOOM: { description: 'A loom or frame.' },
    WHEEL_OR_LATHE: { description: 'A wheel or lathe, driven by hand, foot or motor.' },
    KILN_OR_FORGE: { description: 'A kiln, furnace or forge.' },
    MOULD_OR_BLOCK: { description: 'A mould, printing block or template.' },
    VESSEL: { description: 'A vat, pot or basin.' },
    MACHINE: { description: 'A machine that does part of the work by itself.' },
    OTHER: { description: 'None of these.' },
  },
});
