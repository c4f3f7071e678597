package byline.web;

import byline.answer.AnswerText;
import byline.answer.Answerer;
import byline.answer.CitedSentence;
import byline.answer.Findings;
import byline.search.Hit;
import byline.web.wire.AskResponse;
import byline.web.wire.CitationBody;
import byline.web.wire.PassageBody;
import byline.web.wire.StreamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells an answer as it comes together: whole sentences that have passed, so a mark such as `[1]` is never cut in two.
/// The text of all deltas is the final `answer`, character for character.
final class AnswerStream implements Answerer.Listener {

    private static final Findings.Item ANY_ROW = new Findings.Item("", "", 0);

    private final EventSink sink;
    private final List<CitedSentence> sentences = new ArrayList<>();
    private String told = "";
    private int cited;

    AnswerStream(EventSink sink) {
        this.sink = sink;
    }

    @Override
    public void retrieved(List<Hit> hits) {
        sink.send(new StreamEvent.Sources(
                hits.stream().map(hit -> PassageBody.of(hit.passage())).toList()));
    }

    @Override
    public void verified(CitedSentence sentence, boolean row) {
        sentences.add(sentence);
        AnswerText text =
                AnswerText.of(new Findings(Optional.empty(), sentences, row ? List.of(ANY_ROW) : List.of(), List.of()));
        tell(text.marked());
        cite(text.citations().stream()
                .map(citation -> CitationBody.of(text.number(citation), citation))
                .toList());
    }

    /// Tells what is left, and the whole.
    void finish(AskResponse response) {
        tell(response.answer());
        cite(response.citations());
        sink.send(new StreamEvent.Followups(response.followups()));
        sink.send(new StreamEvent.Done(response));
    }

    private void tell(String text) {
        if (!text.startsWith(told)) {
            throw new IllegalStateException("a sentence was told that does not stand in the answer");
        }
        String rest = text.substring(told.length());
        if (!rest.isEmpty()) {
            sink.send(new StreamEvent.Delta(rest));
        }
        told = text;
    }

    private void cite(List<CitationBody> citations) {
        for (CitationBody citation : citations.subList(cited, citations.size())) {
            sink.send(new StreamEvent.Cited(citation));
        }
        cited = citations.size();
    }
}
