package byline.answer.suggest;

import java.util.List;

/// "Ida Holm opened the bridge" makes "Who opened the bridge?".
final class WhoDid implements Template {

    private static final double PLAIN = 0.6;
    private static final double LONE = 0.3;

    @Override
    public List<Candidate> of(Prose.Line line, Prose article) {
        return Deed.of(line.text())
                .filter(deed -> article.salience(deed.object()) > 0)
                .map(deed -> new Candidate(
                        "Who " + deed.verb() + " " + deed.object() + "?",
                        Candidate.Kind.WHO_DID,
                        PLAIN
                                + article.salience(deed.object())
                                - (Prose.content(deed.object()).size() < 2 ? LONE : 0),
                        line.passage(),
                        line.sentence()))
                .stream()
                .toList();
    }
}
