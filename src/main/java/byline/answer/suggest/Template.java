package byline.answer.suggest;

import java.util.List;

/// Makes questions of one form from a sentence.
interface Template {

    /// Questions the sentence may answer; empty where it does not have the form.
    List<Candidate> of(Prose.Line line, Prose article);
}
