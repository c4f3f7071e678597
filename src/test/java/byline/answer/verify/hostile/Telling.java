package byline.answer.verify.hostile;

import byline.article.Passage;

/// One sentence of a scripted model.
///
/// @param source the words it was made from
public record Telling(Kind kind, String text, String source, Passage passage) {}
