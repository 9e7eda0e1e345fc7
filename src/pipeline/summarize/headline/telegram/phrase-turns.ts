/** Each list of turns, without their articles, with the words that say the same before what follows. */
export const PHRASES: readonly (readonly [
  turns: string,
  text: string,
  pos: 'ADP' | 'ADV' | 'AUX' | 'SCONJ',
])[] = [
  ['in face of', 'amid', 'ADP'],
  ['in course of', 'during', 'ADP'],
  ['in light of', 'given', 'ADP'],
  ['by way of, by virtue of', 'by', 'ADP'],
  ['in contrast to, in contrast with', 'unlike', 'ADP'],
  ['in vicinity of', 'near', 'ADP'],
  ['in close proximity to', 'near', 'ADP'],
  ['as of yet', 'yet', 'ADV'],
  ['at present', 'now', 'ADV'],
  ['at all times', 'always', 'ADV'],
  [
    'has ability to, have ability to, has capacity to, have capacity to, has power to, have power to',
    'can',
    'AUX',
  ],
  ['has duty to, have duty to, has obligation to, have obligation to', 'must', 'AUX'],
  ['is in position to, are in position to', 'can', 'AUX'],
  ['is obliged to, are obliged to', 'must', 'AUX'],
  ['on condition that', 'if', 'SCONJ'],
  ['in view of fact that, in light of fact that', 'as', 'SCONJ'],
];
