package byline.answer.verify.hostile;

import byline.article.Article;
import byline.article.Passage;
import byline.article.PassageCutter;
import byline.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// A model that mixes what articles say with what they do not: the same seed gives the same mixture.
public final class ScriptedModel {

    private static final Pattern PROPER =
            Pattern.compile("(?<=[\\p{Ll},]\\s)\\p{Lu}[\\p{Ll}’'-]+\\s\\p{Lu}[\\p{L}’'-]+(?![\\p{L}])");
    private static final int TRIES = 80;

    private final Random random;
    private final List<Article> articles;
    private final PassageCutter cutter = new PassageCutter();

    public ScriptedModel(long seed, List<Article> articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    /// One answer: `each` sentences, kinds in turn, all from one article, with the passages the model was given.
    public Answering answer(int each) {
        Article article = pick(articles);
        List<Passage> own = cutter.cut(article);
        List<Passage> given = new ArrayList<>(own.subList(0, Math.min(6, own.size())));
        for (int i = 0; i < 3; i++) {
            given.addAll(cutter.cut(pick(articles)).stream().limit(1).toList());
        }
        Alterations alterations = new Alterations(random, names(article), article.text());
        List<Telling> tellings = new ArrayList<>();
        for (int attempt = 0; attempt < each; attempt++) {
            Kind kind = pick(List.of(Kind.values()));
            telling(kind, given.subList(0, Math.min(6, own.size())), alterations)
                    .filter(telling ->
                            tellings.stream().noneMatch(other -> other.text().equals(telling.text())))
                    .ifPresent(tellings::add);
        }
        return new Answering(given.stream().distinct().toList(), tellings);
    }

    /// What the model was given and what it made of it.
    public record Answering(List<Passage> given, List<Telling> tellings) {}

    private Optional<Telling> telling(Kind kind, List<Passage> passages, Alterations alterations) {
        Optional<Telling> telling = Optional.empty();
        for (int attempt = 0; attempt < TRIES && telling.isEmpty(); attempt++) {
            telling = telling(kind, pick(passages), alterations);
        }
        return telling;
    }

    private Optional<Telling> telling(Kind kind, Passage passage, Alterations alterations) {
        if (passage.sentences().isEmpty()) {
            return Optional.empty();
        }
        int at = random.nextInt(passage.sentences().size());
        String sentence = sentence(passage, at).orElse("");
        if (!sentence.matches("(?s).{25,400}[.]")) {
            return Optional.empty();
        }
        Optional<String> told = kind.isTrue()
                ? Paraphrases.apply(kind, sentence, sentence(passage, at - 1), sentence(passage, at + 1))
                : alterations.apply(kind, sentence, stranger());
        return told.filter(text -> kind == Kind.VERBATIM || !text.equals(sentence))
                .map(text -> new Telling(kind, text, sentence, passage));
    }

    private String stranger() {
        Article other = pick(articles);
        List<Passage> passages = cutter.cut(other);
        Passage passage = pick(passages);
        return passage.sentences().isEmpty()
                ? ""
                : sentence(passage, random.nextInt(passage.sentences().size())).orElse("");
    }

    private static Optional<String> sentence(Passage passage, int at) {
        List<Span> sentences = passage.sentences();
        return at < 0 || at >= sentences.size()
                ? Optional.empty()
                : Optional.of(passage.textAt(sentences.get(at)).replaceAll("\\s+", " "));
    }

    /// Names of the article, and where it has few those of another.
    private List<String> names(Article article) {
        Set<String> names = new LinkedHashSet<>();
        PROPER.matcher(article.text()).results().forEach(found -> names.add(found.group()));
        PROPER.matcher(pick(articles).text()).results().limit(3).forEach(found -> names.add(found.group()));
        names.addAll(Arrays.asList("Helena Brandt", "Northgate"));
        return List.copyOf(names);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
