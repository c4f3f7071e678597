package byline.answer.suggest;

import byline.answer.language.Names;
import byline.answer.language.Speech;
import byline.answer.language.VerbForms;
import byline.search.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Ida Holm, the mayor, promised a new quay" makes "What did Ida Holm promise?".
final class WhatDid implements Template {

    private static final Pattern DEED = Pattern.compile(
            "(?:, [^,\"“”]{3,80},)? (\\p{Ll}{4,})(?= (?:a|an|any|his|her|its|their|that|\\d{1,3},\\d{3}) )");
    private static final double PLAIN = 0.35;
    private static final double FULL_NAME = 0.2;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        return Names.certain(line.text()).stream()
                .filter(name -> SaidAbout.sound(line.text(), name))
                .limit(1)
                .flatMap(name -> verb(line.text(), name).stream().map(base -> asked(line, article, name, base)))
                .toList();
    }

    private static Optional<String> verb(String text, Names.Name name) {
        Matcher matcher = DEED.matcher(text).region(name.span().end(), text.length());
        return matcher.lookingAt() && !Deed.incomplete(matcher.group(1))
                ? VerbForms.base(matcher.group(1)).filter(WhatDid::tells)
                : Optional.empty();
    }

    /// "What did she announce?" is a question of its own; "What did she extend?" lacks its end.
    private static boolean tells(String base) {
        return !base.equals("warn") && Words.stems(base).stream().anyMatch(Speech::isVerb);
    }

    private static Candidate asked(Prose.Line line, Prose article, Names.Name name, String base) {
        return new Candidate(
                "What did " + Prose.withArticle(line.text(), name) + " " + base + "?",
                Candidate.Kind.WHAT_DID,
                PLAIN + article.salience(name.text()) / 2 + (name.text().contains(" ") ? FULL_NAME : 0),
                line.passage(),
                line.sentence());
    }
}
