/** ASCII digits and stops for Arabic ones; every character keeps its place. */
export function digitsInPlace(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('٫', '.');
}
