// @ts-check
/**
 * What web-llm does with the browser's storage, by its syntax tree. With `cacheBackend: "cache"` it
 * must be no more than src/storage/cache-storage.ts provides, or loading a model breaks.
 */
import {
  around,
  awaited,
  isGlobal,
  isNode,
  memberName,
  memberObject,
  nameOf,
  nodesIn,
  ownerOf,
  placesIn,
} from './syntax-tree.mjs';

/** @import { Place } from './syntax-tree.mjs' */

/** The web-llm whose storage code was read for what is below: read a newer one first. */
export const readVersion = '0.2.86';

/** What the adapter provides of CacheStorage, of Cache, of Response, and of a key's Request. */
export const provided = {
  storage: ['open'],
  cache: ['match', 'add', 'keys', 'delete'],
  response: ['arrayBuffer', 'json'],
  key: ['url'],
};

/** Who else reaches storage, and who alone may make use of that. None is made for `cache`. */
const otherStorage = new Map([
  ['ArtifactIndexedDBCache', 'createArtifactCache'],
  ['ArtifactOPFSCache', 'createArtifactCache'],
  ['OPFSStore', 'ArtifactOPFSCache'],
  ['ArtifactCrossOriginStorageCache', 'createArtifactCache'],
  ['CrossOriginStorage', 'ArtifactCrossOriginStorageCache'],
  // Answers that are resumed after a reload, which the app never asks for.
  ['getNavigatorOPFSRoot', 'BrowserOPFSFileStore'],
  ['estimateFreeStorageBytes', 'hasKVCheckpointQuota'],
]);

/** What the backends among them are asked for by. */
const backends = new Map([
  ['ArtifactIndexedDBCache', 'indexeddb'],
  ['ArtifactOPFSCache', 'opfs'],
  ['ArtifactCrossOriginStorageCache', 'cross-origin'],
]);

/**
 * @param {unknown} program the ESTree of web-llm's bundle
 * @returns {string[]} what is used and not provided; empty when all is well
 */
export function cacheUseFaults(program) {
  const places = nodesIn(program).flatMap(placesIn);
  const owners = new Set(places.filter(isOpening).map(ownerOf));
  const [owner, ...others] = [...owners].filter((name) => !otherStorage.has(name));
  if (owner === undefined || others.length > 0) {
    return [`caches are opened by ${[...owners].join(', ') || 'nobody'}`];
  }
  const own = places
    .filter(({ node }) => node.type === 'ClassDeclaration' && nameOf(node.id) === owner)
    .flatMap(({ node }) => placesIn(node));
  return [
    ...places.flatMap(globalFaults),
    ...places.flatMap(makingFaults),
    ...places.flatMap(fetchFaults),
    ...cacheFaults(own),
    ...keyFaults(own),
  ];
}

/**
 * Whether a place is `caches` in `caches.open(…)`.
 *
 * @param {Place} place
 */
function isOpening(place) {
  return isGlobal(place, 'caches') && isCall(place, provided.storage);
}

/**
 * Whether one of the names is called on a place.
 *
 * @param {Place} place
 * @param {readonly string[]} names
 */
function isCall(place, names) {
  const member = waiting(place).parent;
  const isCalled = member !== undefined && member.parent?.node.callee === member.node;
  return isCalled && names.includes(memberName(member.node) ?? '');
}

/**
 * The outermost expression that only waits for a place.
 *
 * @param {Place} place
 * @returns {Place}
 */
function waiting(place) {
  const { parent } = place;
  return parent && parent.node !== place.node && awaited(parent.node) === awaited(place.node)
    ? waiting(parent)
    : place;
}

/**
 * `caches` is looked for by typeof, and opened. Any other storage stays where it was.
 *
 * @param {Place} place
 */
function globalFaults(place) {
  const { node, parent } = place;
  if (isGlobal(place, 'caches')) {
    const isFine = parent?.node.operator === 'typeof' || isOpening(place);
    return isFine ? [] : [`${ownerOf(place)} uses caches other than by open()`];
  }
  // Of `navigator`, or of what compilers keep it in.
  const isNavigators =
    ['storage', 'crossOriginStorage'].includes(memberName(node) ?? '') &&
    memberObject(node)?.type !== 'ThisExpression';
  const isStorage = isNavigators || isGlobal(place, 'indexedDB');
  if (!isStorage || otherStorage.has(ownerOf(place))) return [];
  return [`${ownerOf(place)} reaches ${memberName(node) ?? nameOf(node)}`];
}

/**
 * Other storage is made only by whom it was, and a backend only when it is asked for by its name.
 *
 * @param {Place} place
 */
function makingFaults(place) {
  const { node } = place;
  const made = ['NewExpression', 'CallExpression'].includes(node.type) ? nameOf(node.callee) : '';
  const maker = otherStorage.get(made ?? '');
  if (made === undefined || maker === undefined) return [];
  const backend = backends.get(made);
  const isAskedFor = backend === undefined || isWhere(place, backend);
  return ownerOf(place) === maker && isAskedFor ? [] : [`${ownerOf(place)} makes ${made}`];
}

/**
 * Whether a place is in an `if (… === "name")`.
 *
 * @param {Place} place
 * @param {string} name
 */
function isWhere(place, name) {
  return [place, ...around(place)].some(({ node, parent }) => {
    const test = parent?.node.test;
    if (parent?.node.consequent !== node || !isNode(test) || test.operator !== '===') return false;
    return isNode(test.right) && test.right.value === name;
  });
}

/**
 * Whoever asks for a file says how it is to be read, or would be given the response itself.
 *
 * @param {Place} place
 */
function fetchFaults(place) {
  const { callee, arguments: given } = place.node;
  if (memberName(callee) !== 'fetchWithCache') return [];
  const kind = nodesIn(given)[1]?.value;
  if (kind === 'json' || kind === 'arraybuffer') return [];
  return [`${ownerOf(place)} calls fetchWithCache() without json or arraybuffer`];
}

/**
 * The opened cache is set, compared, and called as provided; what `match` gives likewise.
 *
 * @param {readonly Place[]} own the class that opens it
 */
function cacheFaults(own) {
  const fields = own.filter(isOpening).map((place) => {
    const setting = around(place).find(({ node }) => node.type === 'AssignmentExpression');
    return memberName(setting?.node.left);
  });
  const caches = own.filter(({ node }) => {
    return memberObject(node)?.type === 'ThisExpression' && fields.includes(memberName(node));
  });
  const matches = caches.filter((place) => isCall(place, ['match'])).flatMap(callOn);
  const responses = [...matches, ...namedUses(own, matches)];
  return [
    ...caches
      .filter((place) => !isHeld(place, []))
      .flatMap((place) => callFaults(place, provided.cache, 'a cache')),
    ...responses
      .filter((place) => !isHeld(place, responseHolders) && !isHandedOn(place, own))
      .flatMap((place) => callFaults(place, provided.response, 'a response')),
  ];
}

/** A variable, a parameter, a return. */
const responseHolders = ['VariableDeclarator', 'FunctionExpression', 'ReturnStatement'];

/**
 * Whether a place is an argument of one of the class's own methods.
 *
 * @param {Place} place
 * @param {readonly Place[]} own
 */
function isHandedOn({ node, parent }, own) {
  return nodesIn(parent?.node.arguments).includes(node) && methodOf(own, parent) !== undefined;
}

/**
 * The class's own method that is called: `this.name(…)`.
 *
 * @param {readonly Place[]} own
 * @param {Place | undefined} call
 */
function methodOf(own, call) {
  const callee = call?.node.callee;
  if (memberObject(callee)?.type !== 'ThisExpression') return undefined;
  return own.find(
    ({ node: { type, key } }) => type === 'MethodDefinition' && nameOf(key) === memberName(callee),
  );
}

/**
 * The call of a member of a place: `place.name(…)`.
 *
 * @param {Place} place
 * @returns {Place[]}
 */
function callOn(place) {
  const call = waiting(place).parent?.parent;
  return call === undefined ? [] : [call];
}

/**
 * Where the values of some places are used under a name: as a variable, and as a parameter of the
 * class's own methods. What is named alike elsewhere in the class counts as the same.
 *
 * @param {readonly Place[]} own
 * @param {readonly Place[]} values
 * @returns {Place[]}
 */
function namedUses(own, values) {
  const variables = values.map((place) => nameOf(waiting(place).parent?.node.id));
  const uses = own.filter(({ node }) => variables.includes(nameOf(node) ?? ''));
  const parameters = uses.flatMap(({ node, parent }) => {
    const given = nodesIn(parent?.node.arguments);
    const [body] = nodesIn(methodOf(own, parent)?.node.value);
    return [nameOf(nodesIn(body?.params)[given.indexOf(node)])];
  });
  return [...uses, ...own.filter(({ node }) => parameters.includes(nameOf(node) ?? ''))];
}

/**
 * Whether a place is where its value is set, compared, named or returned, which asks nothing of it.
 *
 * @param {Place} place
 * @param {readonly string[]} harmless what else may hold it
 */
function isHeld(place, harmless) {
  const outer = waiting(place);
  const holder = outer.parent?.node;
  if (holder?.type === 'AssignmentExpression') return holder.left === outer.node;
  return ['BinaryExpression', ...harmless].includes(holder?.type ?? '');
}

/**
 * @param {Place} place
 * @param {readonly string[]} names what may be called on it
 * @param {string} what
 */
function callFaults(place, names, what) {
  if (isCall(place, names)) return [];
  const used = waiting(place).parent?.node;
  const name = memberName(used);
  return [`${ownerOf(place)} uses ${name === undefined ? 'all' : `.${name}`} of ${what}`];
}

/**
 * Of what `keys` gives, only what is provided is read.
 *
 * @param {readonly Place[]} own
 */
function keyFaults(own) {
  return own.flatMap(({ node, parent }) => {
    if (memberName(parent?.node.callee) !== 'map') return [];
    const names = nodesIn(node.params).map(nameOf);
    return placesIn(node)
      .filter((used) => names.includes(nameOf(memberObject(used.node)) ?? ''))
      .map((used) => memberName(used.node) ?? '[…]')
      .filter((name) => !provided.key.includes(name))
      .map((name) => `.${name} of a key is used`);
  });
}
