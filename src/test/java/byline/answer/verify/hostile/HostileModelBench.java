package byline.answer.verify.hostile;

import byline.answer.extractive.LexicalReader;
import byline.answer.verify.EvidenceVerifier;
import byline.answer.verify.SupportJudge;
import byline.article.Article;
import java.util.List;

/// Prints what becomes of a scripted model's sentences: `questions seed [show]`.
public final class HostileModelBench {

    private HostileModelBench() {}

    public static void main(String[] arguments) {
        int questions = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        boolean show = arguments.length > 2;
        EvidenceVerifier verifier = new EvidenceVerifier(new SupportJudge(new LexicalReader()));
        print("sample corpus", verifier, TestArticles.sample(), questions, seed, show);
        if (TestArticles.othersArePresent()) {
            print("other articles", verifier, TestArticles.others(37), questions, seed, show);
        }
    }

    private static void print(
            String title, EvidenceVerifier verifier, List<Article> articles, int questions, long seed, boolean show) {
        Tally tally = new Tally(mistake -> {
            if (show) {
                System.out.println(mistake);
            }
        });
        ScriptedModel model = new ScriptedModel(seed, articles);
        for (int i = 0; i < questions; i++) {
            tally.check(verifier, model.answer(10));
        }
        System.out.println("== " + title + "\n" + tally);
    }
}
