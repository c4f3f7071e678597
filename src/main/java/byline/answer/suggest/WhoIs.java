package byline.answer.suggest;

import byline.answer.language.Names;
import java.util.List;
import java.util.regex.Pattern;

/// "Ida Holm, the mayor of Port Arden, said …" makes "Who is Ida Holm?".
final class WhoIs implements Template {

    /// What a person is, by the endings English gives such words.
    private static final String ROLE =
            "(?:\\p{Ll}+(?:er|or|ist|ian|man|woman|person|dent|ant)|chief|head|coach|captain|envoy|chair|secretary|judge|boss|aide)";
    private static final Pattern EXPLAINED = Pattern.compile(", (?:(?:the|a|an|\\p{Lu}\\p{L}+['’]s) [^,\"“”]{0,40}"
            + ROLE + "\\b[^,\"“”]{0,60}|who \\p{L}+s [^,\"“”]{4,80}), .*");
    private static final Pattern ROLE_BEFORE = Pattern.compile(".*" + ROLE + ", ");
    private static final double PLAIN = 0.3;
    private static final double SPOKEN_OF = 0.1;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        return Names.certain(line.text()).stream()
                .filter(name -> name.text().matches("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}"))
                .filter(name -> explained(line.text(), name))
                .filter(article::speaks)
                .map(name -> new Candidate(
                        "Who is " + name.text() + "?",
                        Candidate.Kind.WHO_IS,
                        PLAIN + SPOKEN_OF * article.salience(name.text()),
                        line.passage(),
                        line.sentence()))
                .toList();
    }

    private static boolean explained(String text, Names.Name name) {
        String after = text.substring(name.span().end());
        boolean behind = EXPLAINED.matcher(after).matches();
        boolean before =
                ROLE_BEFORE.matcher(text.substring(0, name.span().start())).matches();
        return behind || (before && after.startsWith(", "));
    }
}
