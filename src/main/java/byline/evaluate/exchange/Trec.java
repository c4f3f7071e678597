package byline.evaluate.exchange;

import byline.answer.Question;
import byline.article.OneLine;
import byline.evaluate.question.Gold;
import byline.evaluate.question.JudgedQuestion;
import byline.evaluate.question.QuestionSet;
import byline.evaluate.question.QuestionSetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A TREC folder: a file with "topics" in its name, in the tagged form (`<num> Number: 301 <title> …`) or as
/// `id<tab>text` lines, and one with "qrels" in its name.
final class Trec {

    private static final Pattern NUMBER = Pattern.compile("<num>\\s*(?:Number:)?\\s*([^<\\s]+)");
    private static final Pattern TITLE = Pattern.compile("<title>\\s*(?:Topic:)?\\s*([^<]+?)\\s*(?:<|$)");

    private Trec() {}

    static Imported read(Path folder) {
        Map<String, List<Gold>> judgments = Qrels.read(Records.need(folder, "qrels", ".txt", ".tsv", ".qrels"));
        Path topics = Records.need(folder, "topics", ".txt", ".tsv", ".xml");
        String text = String.join("\n", Records.lines(topics, line -> line));
        List<Topic> parsed = text.contains("<num>") ? tagged(text) : Records.columns(topics, "\t", 2, Trec::columns);
        List<JudgedQuestion> questions = parsed.stream()
                .map(topic -> JudgedQuestion.ranked(
                        topic.id(), question(topics, topic), judgments.getOrDefault(topic.id(), List.of())))
                .toList();
        return new Imported(new QuestionSet(folder.toString(), questions), List.of(), Map.of());
    }

    private record Topic(String id, String text) {}

    private static Question question(Path topics, Topic topic) {
        try {
            return Question.of(topic.text());
        } catch (IllegalArgumentException wrong) {
            throw new QuestionSetException(topics + ": topic " + topic.id() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Topic columns(String[] cells) {
        return new Topic(cells[0], cells[1]);
    }

    private static List<Topic> tagged(String text) {
        List<Topic> topics = new ArrayList<>();
        for (String top : text.split("(?=<num>)", -1)) {
            Matcher number = NUMBER.matcher(top);
            Matcher title = TITLE.matcher(top);
            if (number.find() && title.find()) {
                topics.add(new Topic(number.group(1), OneLine.of(title.group(1))));
            }
        }
        return topics;
    }
}
