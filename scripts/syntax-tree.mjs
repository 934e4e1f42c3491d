// @ts-check
/** Walks an ESTree syntax tree, whichever parser made it. */

/** @typedef {{ readonly type: string, readonly [key: string]: unknown }} Node */
/** @typedef {{ readonly node: Node, readonly parent: Place | undefined }} Place a node in its tree */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/**
 * @param {unknown} value a node, a list of nodes, or anything else
 * @returns {Node[]}
 */
export function nodesIn(value) {
  return [value].flat().filter(isNode);
}

/**
 * Every node of a tree, itself included.
 *
 * @param {Node} root
 * @returns {Place[]}
 */
export function placesIn(root) {
  /** @type {Place[]} */
  const places = [{ node: root, parent: undefined }];
  // The list grows while it is walked.
  for (const place of places) {
    for (const value of Object.values(place.node)) {
      for (const node of nodesIn(value)) places.push({ node, parent: place });
    }
  }
  return places;
}

/**
 * The places around a place, the nearest first.
 *
 * @param {Place} place
 * @returns {Place[]}
 */
export function around({ parent }) {
  return parent === undefined ? [] : [parent, ...around(parent)];
}

/**
 * The class that a place is in, otherwise the function.
 *
 * @param {Place} place
 * @returns {string} its name
 */
export function ownerOf(place) {
  const outer = around(place).map(({ node }) => node);
  const owner =
    outer.find(({ type }) => type === 'ClassDeclaration') ??
    outer.find(({ type, id }) => type === 'FunctionDeclaration' && isNode(id));
  return nameOf(owner?.id) ?? 'The top level';
}

/**
 * @param {unknown} node
 * @returns {string | undefined} its name, if it is a plain one
 */
export function nameOf(node) {
  if (!isNode(node) || node.type !== 'Identifier') return undefined;
  return String(node.name);
}

/**
 * @param {unknown} node
 * @returns {string | undefined} `b` of `a.b` and of `a['b']`
 */
export function memberName(node) {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined;
  const { property, computed } = node;
  if (computed !== true) return nameOf(property);
  return isNode(property) ? String(property.value) : undefined;
}

/**
 * @param {unknown} node
 * @returns {Node | undefined} `a` of `a.b`, without what waits for it
 */
export function memberObject(node) {
  if (!isNode(node) || node.type !== 'MemberExpression') return undefined;
  return awaited(node.object);
}

/**
 * @param {unknown} node
 * @returns {Node | undefined} what an expression waits for, by `await` or as compilers write it, or itself
 */
export function awaited(node) {
  if (!isNode(node)) return undefined;
  const waits = ['AwaitExpression', 'YieldExpression', 'ParenthesizedExpression'];
  return waits.includes(node.type) ? awaited(node.argument ?? node.expression) : node;
}

/**
 * Whether a place names a global: `caches`, `self.caches`, but not `a.caches` nor `{ caches: 1 }`.
 *
 * @param {Place} place
 * @param {string} name
 */
export function isGlobal({ node, parent }, name) {
  if (memberName(node) === name) {
    return ['self', 'globalThis', 'window'].includes(nameOf(memberObject(node)) ?? '');
  }
  if (nameOf(node) !== name) return false;
  const outer = parent?.node;
  return outer?.computed === true || (outer?.property !== node && outer?.key !== node);
}
