/**
 * Words that say nothing about what is looked for, folded, in both languages at once: readers mix them. Words that are
 * content in the other language (French "or", "mode") are not among them.
 */
const ENGLISH =
  'a about again all also am an and any are as at be because been but by can cannot could did do does doing don for from get ' +
  'give given has have having he her his how i if in into is isn it its just know like make may me might must my need no not ' +
  'of off on one only or our out over please really see shall she should so some somebody someone something still such than that the their them then there ' +
  'these they this those to too up us use used very via want was we were what when where which while who whom whose why will with would you your yours';
const FRENCH =
  'ai aie ait alors apres as au aucun aussi autre aux avant avec avez avoir avons c ca ce cela ces cet cette ceux chez combien comme ' +
  'comment d dans de des dois doit donc dont du elle elles en encore entre es est et etait ete etes etre eu eux fait faire faut fois ' +
  'il ils impossible j je jusqu l la le les leur leurs lui m ma mais me mes meme mettre moi mon n ne ni nos notre nous on ont ou par pas peut ' +
  'peux plus pour pourquoi pouvez puis qu quand que quel quelle quelles quelqu quels qui quoi sa sans se ses si sinon son sont sous soit suis ' +
  'sur t ta tel tes toi ton tous tout toute toutes tres trop tu un une vers veut veux voici voir vos votre vous vouloir voudrais y';

export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${FRENCH}`.split(' '));
