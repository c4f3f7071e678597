package byline.article;

import byline.article.Block.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells an article's own sentences from its headings and its furniture: by the shape of each paragraph
/// ([Shape]), then by its neighbours and its place.
final class Layout {

    /// From so many bare lines on, one after the other, they are a list and not headings.
    private static final int LISTING = 5;

    /// After this share of an article a list of other articles ends it.
    private static final double TAIL = 0.75;

    /// Longer paragraphs are no author boxes.
    private static final int LONGEST_BIOGRAPHY = 80;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Role> roles;

    private Layout(Article article) {
        this.text = article.text();
        this.paragraphs = Paragraphs.of(text);
        Shape shape = new Shape(article);
        this.roles = new ArrayList<>(paragraphs.stream().map(shape::role).toList());
    }

    /// The paragraphs of the article in order, without the furniture inside of them.
    static List<Block> of(Article article) {
        Layout layout = new Layout(article);
        if (layout.roles.contains(Role.BODY)) {
            layout.leaveOutRepetitions();
            layout.leaveOutRelatedArticles();
            layout.leaveOutAuthorBox();
            layout.keepLists();
        } else {
            layout.takeHeadingsForBody();
        }
        return layout.blocks();
    }

    /// A paragraph that says again what an earlier one said, word for word, adds nothing but a second citation.
    private void leaveOutRepetitions() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            if (!seen.add(words(i)) && roles.get(i) == Role.BODY) {
                roles.set(i, Role.FURNITURE);
            }
        }
    }

    /// "Related articles" and the headlines and teasers below it.
    private void leaveOutRelatedArticles() {
        for (int i = 0; i < roles.size(); i++) {
            if (!FurnitureWords.announceOthers(words(i))) {
                continue;
            }
            boolean tail = paragraphs.get(i).start() > TAIL * text.length();
            for (int j = i; j < roles.size() && (tail || j == i || roles.get(j) != Role.BODY); j++) {
                roles.set(j, Role.FURNITURE);
            }
        }
    }

    /// A name in a line of its own and below it, as the last paragraph of all, who that is; or only the latter.
    private void leaveOutAuthorBox() {
        int last = roles.lastIndexOf(Role.BODY);
        if (last < 1 || Words.count(text, paragraphs.get(last)) > LONGEST_BIOGRAPHY) {
            return;
        }
        boolean named = roles.get(last - 1) == Role.HEADING && Shape.isName(words(last - 1));
        long signs = FurnitureWords.biography(words(last));
        if (signs >= 3 || (named && signs >= 1)) {
            roles.set(last, Role.FURNITURE);
            if (named) {
                roles.set(last - 1, Role.FURNITURE);
            }
        }
    }

    /// Bare lines in a row, below the top of the article and above its end, are a list or a table.
    private void keepLists() {
        int end = roles.lastIndexOf(Role.BODY);
        int first = roles.indexOf(Role.BODY);
        for (int i = first; i < end; i++) {
            int run = i;
            while (roles.get(run) == Role.HEADING) {
                run++;
            }
            if (run - i >= LISTING) {
                roles.subList(i, run - 1).replaceAll(heading -> Role.LISTING);
            }
            i = run;
        }
    }

    /// A text without any sentence (a note, a list of results) still says something.
    private void takeHeadingsForBody() {
        roles.replaceAll(role -> role == Role.HEADING ? Role.BODY : role);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            List<Span> spans =
                    role == Role.BODY ? InlineFurniture.without(text, paragraphs.get(i)) : List.of(paragraphs.get(i));
            spans.forEach(span -> blocks.add(new Block(span, role)));
        }
        return blocks;
    }

    private String words(int i) {
        return paragraphs.get(i).of(text);
    }
}
