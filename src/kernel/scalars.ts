import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTimeISO } from 'graphql-scalars';
import { FIRST_JALALI_YEAR, fromJalali, isoDay, jalaliDay, LAST_JALALI_YEAR } from './calendar/jalali.js';
import { asciiDigits } from './language/normalise.js';

/** Most digits of a `Decimal` before and after the point: what a `numeric(26, 6)` column holds. */
export const DECIMAL_DIGITS = { whole: 20, fraction: 6 };
const MAX_URL = 2048;

const decimal = new RegExp(`^-?(0|[1-9]\\d{0,${DECIMAL_DIGITS.whole - 1}})(\\.\\d{1,${DECIMAL_DIGITS.fraction}})?$`);

/** Text goes out as the database wrote it, unread: instants are the commonest field, and SQL already gives them in this form. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601: `2026-03-21T08:30:00.000Z`. Input may carry another offset, but must carry one.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
    throw new TypeError(`A DateTime is ISO text or a valid Date, not ${shown(value)}.`);
  },
  parseValue: reader('an instant with its offset, such as "2026-03-21T08:30:00Z"', text => GraphQLDateTimeISO.parseValue(text)),
});

/** Named `Date` in the graph. The database gives text; a JavaScript date would be a day off in half of all time zones. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A day of the Gregorian calendar, ISO 8601, without a time or zone: `2026-03-21`. ' +
    `Years ${FIRST_JALALI_YEAR} to ${LAST_JALALI_YEAR} are declined in input, because they would be Jalali years by mistake.`,
  serialize: textOnly('Date'),
  parseValue: reader('an ISO day, such as "2026-03-21"', text => {
    const day = isoDay(text);
    const year = Number(day.slice(0, 4));
    if (year < FIRST_JALALI_YEAR || year > LAST_JALALI_YEAR) return day;
    throw new RangeError(`${day} looks like a Jalali day; the ISO day for that would be ${fromJalali(day)}.`);
  }),
});

export const JalaliDate = new GraphQLScalarType<string, string>({
  name: 'JalaliDate',
  description: 'A day of the Solar Hijri calendar: `1404-02-02` is 2 Ordibehesht 1404. Input may use Persian digits and slashes.',
  serialize: textOnly('JalaliDate'),
  parseValue: reader('a Jalali day, such as "1404-02-02"', jalaliDay),
});

/** Text from end to end, so that no amount ever passes through a floating-point number. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    `An exact decimal number as text, up to ${DECIMAL_DIGITS.whole} digits before the point and ${DECIMAL_DIGITS.fraction} after it: ` +
    '`"1250000000.00"`. Input may also be a whole number, never a float.',
  serialize(value) {
    if (typeof value === 'string') return value;
    if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
    throw new TypeError(`A Decimal is text or a whole number, not ${shown(value)}.`);
  },
  parseValue: value => decimalText(value),
  parseLiteral(node) {
    // an integer literal is still text here, whatever its length
    if (node.kind === Kind.STRING || node.kind === Kind.INT) return decimalText(node.value);
    throw badInput(`${'value' in node ? node.value : node.kind} is not accepted here; expected ${DECIMAL_EXPECTED}.`);
  },
});

export const Currency = new GraphQLScalarType<string, string>({
  name: 'Currency',
  description: 'A currency by its ISO 4217 code, such as `IRR` or `EUR`. Toman is none: amounts in toman are given in rials, times ten.',
  specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
  serialize: textOnly('Currency'),
  parseValue: reader('an ISO 4217 code in capitals, such as "IRR"', text => {
    if (/^(irt|irtoman|tomans?|تومان)$/i.test(text)) {
      throw new RangeError(`${text} is not an ISO 4217 currency: 1 toman = 10 IRR, so give ten times the amount with "IRR".`);
    }
    return capitals(text, GraphQLCurrency);
  }),
});

export const CountryCode = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  description: 'A country by its ISO 3166-1 code of two capitals, such as `IR`.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: textOnly('CountryCode'),
  parseValue: reader('an ISO 3166-1 code of two capitals, such as "IR"', text => capitals(text, GraphQLCountryCode)),
});

export const Url = new GraphQLScalarType<string, string>({
  name: 'Url',
  description: `An absolute address on the web, \`http\` or \`https\`, of at most ${MAX_URL} characters.`,
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: textOnly('Url'),
  parseValue: reader(`an http or https address of at most ${MAX_URL} characters`, text => {
    const { protocol, username, password, href } = new URL(text);
    if (!/^https?:$/.test(protocol) || username || password || href.length > MAX_URL) throw new TypeError(protocol);
    return href;
  }),
});

const DECIMAL_EXPECTED =
  `a decimal number as text, such as "1250000.50", with at most ${DECIMAL_DIGITS.whole} digits before the point ` +
  `and ${DECIMAL_DIGITS.fraction} after it, or a whole number`;

function decimalText(value: unknown): string {
  const text = typeof value === 'string' ? asciiDigits(value) : Number.isSafeInteger(value) ? String(value) : null;
  if (text === null || !decimal.test(text)) throw badInput(`${shown(value)} is not accepted here; expected ${DECIMAL_EXPECTED}.`);
  return text;
}

/** The library takes lower case too; the database compares codes as they are. */
function capitals(code: string, { parseValue }: GraphQLScalarType): string {
  if (code !== code.toUpperCase()) throw new TypeError(code);
  return parseValue(code) as string;
}

/** Reads text. Our own sentences pass; what a library says is replaced by what came and what was expected. */
function reader<Value>(expected: string, read: (text: string) => Value): (value: unknown) => Value {
  return value => {
    if (typeof value !== 'string') throw badInput(`${shown(value)} is not accepted here; expected ${expected}.`);
    try {
      return read(value);
    } catch (error) {
      const particulars = error instanceof RangeError && error.message.endsWith('.') ? error.message : null;
      throw badInput(particulars ?? `${shown(value)} is not accepted here; expected ${expected}.`);
    }
  };
}

/** Hands out text as it is. Anything else is our own fault, hence no GraphQLError. */
function textOnly(name: string): (value: unknown) => string {
  return value => {
    if (typeof value === 'string') return value;
    throw new TypeError(`A ${name} is text in the hub, not ${shown(value)}.`);
  };
}

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function shown(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
