import { expect, it } from 'vitest';
import { agree } from './quantity.ts';
import { quantitiesOf } from './quantities.ts';
import { tokensOf } from './tokens.ts';

const read = (text: string) => quantitiesOf(text, tokensOf(text)).flatMap((each) => each.readings);

it.each([
  ['1 g', '1000 mg'],
  ['500mcg', '0.5 mg'],
  ['1,500 mL', '1.5 litres'],
  ['BD', 'twice daily'],
  ['TDS', 'every 8 hours'],
  ['six weeks', '6/52'],
  ['5/7', 'five days'],
  ['28/40', '28 weeks'],
  ['twenty-five minutes', '25 min'],
  ['quarter of an hour', '15 minutes'],
  ['3 September 2024', '03/09/2024'],
  ['2024-09-03', 'Sept 3, 2024'],
  ['03/09', '3 Sept 2024'],
  ['Nov 2023', 'November 2023'],
  ['6 pm', '18:00'],
  ['3+', '3'],
  ['٦٩ سنة', '69 years'],
  ['أسبوعين', '2 weeks'],
  ['سبع عشرة سنة', '17 سنة'],
  ['مرتين يومياً', 'bd'],
  ['12 يناير 2025', '12/01/2025'],
  ['الساعة السادسة وعشر دقائق', '06:10'],
  ['at half past six', '18:30'],
  ['4.30 am', '04:30'],
  ['give 0600', '6 am'],
  ['1 hour and 25 minutes', '85 min'],
  ['ساعة وثماني دقائق', '68 دقيقة'],
  ['an hour and a half', '90 minutes'],
  ['four and a half hours', '4 h 30 min'],
  ['33 weeks and 2 days', '33+2'],
  ['two months', '8/52'],
  ['six-monthly', '6 months'],
  ['within a week', '7 days'],
  ['three quarters', '75%'],
  ['35%', '0.35'],
  ['1.84 kg', '1,840 g'],
  ['nine out of ten', '9/10'],
  ['day 5/7', 'the fifth day'],
  ['three times a week', 'x3/wk'],
  ['الثاني عشر', '12'],
  ['إحدى وثمانون سنة', '81 years'],
  ['لترين', '2 L'],
  ['Mar-24', 'March 2024'],
  ['12 Jun 25', '12/06/2025'],
  ['09.06', '9 June'],
])('reads %s as %s', (a, b) => {
  const others = read(b);
  expect(read(a).some((x) => others.some((y) => agree(x, y)))).toBe(true);
});

it.each([
  ['5 mg', '5 mL'],
  ['7 days', '7 weeks'],
  ['twice daily', 'three times daily'],
  ['142/88', '142/90'],
  ['3 September 2024', '3 October 2024'],
  ['6 weeks', '2 months'],
  ['0.08', '32'],
])('tells %s from %s', (a, b) => {
  const others = read(b);
  expect(read(a).some((x) => others.some((y) => agree(x, y)))).toBe(false);
});
