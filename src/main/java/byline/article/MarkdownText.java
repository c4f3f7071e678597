package byline.article;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/// The words of a Markdown text, one paragraph, heading or list item a block.
final class MarkdownText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(String markdown) {
        MarkdownText words = new MarkdownText();
        PARSER.parse(markdown).accept(words);
        return words.text.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endBlock();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        endBlock();
    }

    @Override
    public void visit(ListItem item) {
        text.append("• ");
        visitChildren(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        endBlock();
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    /// The writer's lines are only as long as the editor's window: a paragraph is one line.
    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append('\n');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral());
        endBlock();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral());
        endBlock();
    }

    @Override
    public void visit(HtmlBlock html) {
        text.append(Jsoup.parse(html.getLiteral()).text());
        endBlock();
    }

    /// Tags inside of a line; their words come as text of their own.
    @Override
    public void visit(HtmlInline html) {
        if (BREAK.matcher(html.getLiteral()).matches()) {
            text.append('\n');
        }
    }

    /// What a picture's alternative text says is no part of the article.
    @Override
    public void visit(Image image) {}

    private void endBlock() {
        text.append("\n\n");
    }
}
