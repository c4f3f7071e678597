package byline.answer.suggest;

import byline.answer.language.VerbForms;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "Ida Holm opened the bridge on 3 May" makes "When did Ida Holm open the bridge?".
final class WhenDid implements Template {

    private static final Pattern DAY = Pattern.compile(
            " (?:on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2})"
                    + "|in (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|(?:1[89]|20)\\d\\d)).*");
    private static final double PLAIN = 0.4;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        return Deed.of(line.text()).stream()
                .filter(deed -> DAY.matcher(deed.rest()).matches())
                .filter(deed -> SaidAbout.sound(line.text(), deed.actor()))
                .flatMap(deed -> VerbForms.base(deed.verb()).stream().flatMap(base -> asked(line, article, deed, base)))
                .toList();
    }

    private static Stream<Candidate> asked(Prose.Line line, Prose article, Deed deed, String base) {
        double salience = article.salience(deed.object());
        String actor = Prose.withArticle(line.text(), deed.actor());
        return Stream.of(new Candidate(
                        "When did " + actor + " " + base + " " + deed.object() + "?",
                        Candidate.Kind.WHEN,
                        PLAIN + salience,
                        line.passage(),
                        line.sentence()))
                .filter(candidate -> salience > 0);
    }
}
