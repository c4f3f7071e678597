package byline.answer.verify;

import byline.answer.Reader;
import byline.answer.language.Agreement;
import byline.answer.language.Numbers;
import java.util.List;

/// Whether texts carry a claim as people judge it who read both: the claim may have words of its own and rest on
/// several
/// sentences of long texts. What a reader may be shown has to pass the stricter [SupportJudge].
public final class CitationJudge {

    /// Windows that the reader is given, those with most of the claim first.
    private static final int READ = 3;

    private static final double EVEN = 0.5;

    private final Reader reader;
    private final Weighing weighing;

    public CitationJudge(Reader reader, Weighing weighing) {
        this.reader = reader;
        this.weighing = weighing;
    }

    /// Whether the texts, taken together, rather carry the claim than not.
    public boolean supports(String claim, List<String> texts) {
        return probability(claim, texts) >= EVEN;
    }

    /// 0 to 1.
    public double probability(String claim, List<String> texts) {
        return weighing.of(clues(claim, texts));
    }

    Weighing.Clues clues(String claim, List<String> texts) {
        ClaimWindows windows = ClaimWindows.of(claim, texts);
        String all = String.join("\n\n", texts);
        return new Weighing.Clues(
                windows.mostHeld(),
                windows.mostContent(),
                windows.mostPairs(),
                read(claim, windows.best(READ)),
                windows.words(),
                windows.names(),
                Numbers.of(claim).size(),
                strayNumbers(claim, all),
                !Agreement.negation(claim, all));
    }

    private double read(String claim, List<String> windows) {
        List<Reader.Claim> claims =
                windows.stream().map(window -> new Reader.Claim(claim, window)).toList();
        return reader.support(claims).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static int strayNumbers(String claim, String all) {
        List<Numbers.Quantity> held = Numbers.of(all);
        return (int) Numbers.of(claim).stream()
                .filter(number -> held.stream().noneMatch(number::equalTo))
                .count();
    }
}
