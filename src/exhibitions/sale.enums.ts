import { registerEnumType } from 'type-graphql';

export enum SaleVerification {
  DECLARED = 'DECLARED',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
}

registerEnumType(SaleVerification, {
  name: 'SaleVerification',
  description: 'Whether anybody but the exhibitor vouches for a sale.',
  valuesConfig: {
    DECLARED: { description: 'Known from the exhibitor alone.' },
    VERIFIED: { description: 'Checked by the organisers, who may have found other figures than were declared.' },
    REJECTED: { description: 'Checked and found not to have happened; does not count.' },
  },
});

export enum BuyerKind {
  INDIVIDUAL = 'INDIVIDUAL',
  SHOP = 'SHOP',
  COMPANY = 'COMPANY',
  PUBLIC_BODY = 'PUBLIC_BODY',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(BuyerKind, {
  name: 'BuyerKind',
  description: 'What sort of buyer it is. Nothing else is stored of a buyer.',
  valuesConfig: {
    INDIVIDUAL: { description: 'A person who buys for themselves.' },
    SHOP: { description: 'A shop or gallery that sells on.' },
    COMPANY: { description: 'Another business.' },
    PUBLIC_BODY: { description: 'A ministry, municipality, museum or other public body.' },
    UNKNOWN: { description: 'Not asked.' },
  },
});

export enum PurchaseOrderState {
  PLACED = 'PLACED',
  ACCEPTED = 'ACCEPTED',
  DELIVERED = 'DELIVERED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(PurchaseOrderState, {
  name: 'PurchaseOrderState',
  description: 'Where an order for a product stands.',
  valuesConfig: {
    PLACED: { description: 'Asked for; the exhibitor has not agreed yet.' },
    ACCEPTED: { description: 'Agreed; not delivered yet.' },
    DELIVERED: { description: 'Handed over.' },
    CANCELLED: { description: 'Called off by either side before delivery.' },
  },
});

export enum ContractLeadKind {
  CONVERSATION = 'CONVERSATION',
  LETTER_OF_INTENT = 'LETTER_OF_INTENT',
  CONTRACT = 'CONTRACT',
}

registerEnumType(ContractLeadKind, {
  name: 'ContractLeadKind',
  description: 'How firm a deal that began at a fair is.',
  valuesConfig: {
    CONVERSATION: { description: 'Talks only.' },
    LETTER_OF_INTENT: { description: 'A written intention that binds nobody.' },
    CONTRACT: { description: 'A contract, once it is signed.' },
  },
});

export enum ContractLeadState {
  OPEN = 'OPEN',
  SIGNED = 'SIGNED',
  LOST = 'LOST',
}

registerEnumType(ContractLeadState, {
  name: 'ContractLeadState',
  description: 'What became of a deal that began at a fair.',
  valuesConfig: {
    OPEN: { description: 'Still being talked about.' },
    SIGNED: { description: 'Signed: the letter or the contract, as `kind` says.' },
    LOST: { description: 'Came to nothing.' },
  },
});
