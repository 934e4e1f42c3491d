/** The named entities that XML has, and the one of XHTML that narratives are full of. */
const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function character(entity: string): string {
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity) ?? [];
  if (hexadecimal === undefined && decimal === undefined) {
    return entities.get(entity) ?? `&${entity};`;
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/**
 * The lines of a FHIR narrative, which is XHTML (https://hl7.org/fhir/R4/narrative.html). It is only
 * ever shown as text, so that nothing has to be made safe: tags are left out, and no more.
 */
export function narrativeLines(xhtml: string): string[] {
  const text = xhtml
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<\/t[dh][^<>]*>/gi, '\t')
    .replaceAll(/<(?:br|\/(?:p|div|tr|li|h\d|table|caption|dd|dt|pre|blockquote))\b[^<>]*>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{1,8});/gi, (_match, entity: string) =>
      character(entity),
    );
  return text.split('\n').flatMap((one) => one.trim() || []);
}
