import { asciiDigits } from './language/normalise.js';

/** Whether ten digits, of any kind, pass as an Iranian national ID. Its check digit says nothing about whether anyone has it. */
export function isNationalId(text: string): boolean {
  const id = asciiDigits(text);
  if (!/^\d{10}$/.test(id) || /^(\d)\1{9}$/.test(id)) return false;
  const digits = Array.from(id, Number);
  const sum = digits.slice(0, 9).reduce((total, digit, place) => total + digit * (10 - place), 0);
  const rest = sum % 11;
  return digits[9] === (rest < 2 ? rest : 11 - rest);
}
